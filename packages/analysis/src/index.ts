export { type CheaperNever, type CheaperNevers, cheaperNever } from './cheaper-never.ts';
export { type RedundantExample, redundantExamples } from './examples/redundant-examples.ts';
export {
  type Shown,
  type ShownBound,
  type ShownPart,
  shownByExamples,
} from './examples/shown.ts';
export { type IdleBound, type IdleBounds, idleBounds } from './idle-bounds.ts';
export { type IdleClause, type IdleClauses, idleClauses } from './idle-clauses.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { type ReachableScores, reachableScores } from './reachable-scores.ts';
export type { Unknown, WhyUnknown } from './unknown.ts';
export { type UnreachableGrades, unreachableGrades } from './unreachable-grades.ts';
