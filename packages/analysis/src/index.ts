export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { type ReachableScores, reachableScores } from './reachable-scores.ts';
export type { Unknown, WhyUnknown } from './unknown.ts';
