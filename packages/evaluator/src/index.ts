export {
  type Amount,
  amountToNumber,
  amountToText,
  canonicalAmount,
  compareAmounts,
  divideAmounts,
  multiplyAmounts,
  sumAmounts,
} from './amount/amount.ts';
export type { RoundingMode } from './amount/round.ts';
export {
  addToDay,
  type CivilDate,
  civilDateOf,
  dayAfter,
  dayBefore,
  instantOf,
  isCivilDate,
  timeOf,
} from './calendar/civil-date.ts';
export { isWorkingDay, type WorkingDays } from './calendar/spans.ts';
export { isTimeZone } from './calendar/time-zone.ts';
export {
  type EvaluateOptions,
  evaluate,
  evaluateAll,
  type IntervalOptions,
} from './evaluate/evaluate.ts';
export { type ExampleOutcome, runExample } from './evaluate/run-example.ts';
export type {
  CountValue,
  EntityFacts,
  EntityRecord,
  Evidence,
  FactsFile,
  FactValue,
  ItemFacts,
  Judgement,
  JudgementValue,
  NumberValue,
  PartialFacts,
  PartialFactsFile,
  PercentageValue,
  SubmissionValue,
} from './facts/facts.ts';
export { FactsError } from './facts/facts-error.ts';
export type { Standing } from './facts/known-fact.ts';
export type { ExpectedFact, FactPath, FactProblem } from './facts/problem.ts';
export { renderFactProblem } from './facts/wording.ts';
export { hashText, meaningOf } from './ir/meaning.ts';
export {
  type Attribute,
  type Box,
  type ChoiceFact,
  type ClockTime,
  type Comparison,
  type Condition,
  type CountFact,
  type Deadline,
  type Effect,
  type Example,
  type Extra,
  type Fact,
  type FactId,
  type FlagFact,
  type Group,
  IR_VERSION,
  type Item,
  type JudgementFact,
  type LatenessUnit,
  type Line,
  type Num,
  type NumberFact,
  type PercentageFact,
  type Period,
  type Points,
  type PointsByChoice,
  type Rubric,
  type Source,
  type Span,
  type Stage,
  type SubmissionFact,
} from './ir/rubric.ts';
export {
  type Absorption,
  type Allowance,
  type AssessedRubric,
  type Assessment,
  type BoundLine,
  type FactName,
  type Finding,
  type Gain,
  type ItemAssessment,
  itemOf,
  type LedgerLine,
  type PricedCase,
  type TotalLine,
} from './ledger/assessment.ts';
export type {
  Interval,
  IntervalAssessment,
  ItemInterval,
  UnknownFact,
} from './ledger/interval.ts';
export { findingText } from './report/finding-text.ts';
export type { Language, RenderOptions } from './report/language.ts';
export { renderAssessment } from './report/render-assessment.ts';
export { renderInterval } from './report/render-interval.ts';
export { renderItem } from './report/render-item.ts';
export { renderLine } from './report/render-line.ts';
