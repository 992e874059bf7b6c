/**
 * What rubrics are computed with, for packages that take them apart: exact numbers, the walk over a rubric, and the
 * search through the values of facts. An application needs none of it; it changes with the evaluator.
 */
export { amount, max, min, type Rational, rational, ZERO } from './amount/amount.ts';
export { holds } from './evaluate/condition.ts';
export { lastDayInTime } from './evaluate/deadline.ts';
export type { Entry } from './evaluate/entry.ts';
export { lateness } from './evaluate/lateness.ts';
export { NoScoreError } from './evaluate/no-score.ts';
export { numValue, stepsIn } from './evaluate/num.ts';
export { exampleFacts } from './evaluate/run-example.ts';
export { type ItemScore, scoreItem } from './evaluate/score-item.ts';
export { chosenOf } from './evaluate/taken.ts';
export type { KnownFact } from './facts/known-fact.ts';
export type { KnownFacts } from './facts/read-facts.ts';
export { independent, mostShared, openQuestion } from './interval/branch.ts';
export { decide, sides } from './interval/decide.ts';
export {
  type Domain,
  type Domains,
  domainOf,
  narrowed,
  pointsIn,
  type Value,
} from './interval/domain.ts';
export type { Movement } from './interval/front.ts';
export type { Part } from './interval/part-uses.ts';
export { comparedWith, countOf, edges } from './interval/representatives.ts';
export { createSearch, type Memo, type Search } from './interval/search.ts';
export { assertNever, invariant, present } from './invariant.ts';
export { withInputs } from './ir/formula-facts.ts';
export {
  isQuestion,
  linesOf,
  type Question,
  questionsOf,
  questionsOfGrades,
  questionsOfStage,
  usesOf,
  usesOfItem,
  usesOfNum,
} from './ir/walk.ts';
