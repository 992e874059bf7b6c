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
export { NoScoreError, type NoScoreProblem, renderNoScore } from './evaluate/no-score.ts';
export { type ExampleOutcome, runExample } from './evaluate/run-example.ts';
export type { Correction } from './facts/corrections.ts';
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
export type { Base, Change } from './ir/change.ts';
export type { Comparison, Condition } from './ir/condition.ts';
export type { Derived, FoldFormula, Formula, RankFormula } from './ir/derived.ts';
export type {
  Attribute,
  ChoiceFact,
  ClockTime,
  CountFact,
  Deadline,
  Fact,
  FactId,
  FlagFact,
  JudgementFact,
  NumberFact,
  PercentageFact,
  SeriesFact,
  SubmissionFact,
} from './ir/fact.ts';
export { type FormulaInput, inputsOf } from './ir/formula-facts.ts';
export type {
  Box,
  Effect,
  Extra,
  Item,
  Line,
  NotApplicable,
  Points,
  PointsByChoice,
} from './ir/item.ts';
export { hashText, meaningOf } from './ir/meaning.ts';
export type { LatenessUnit, Num } from './ir/num.ts';
export {
  type Example,
  type Group,
  IR_VERSION,
  type Period,
  type Rubric,
  type Source,
  type Span,
} from './ir/rubric.ts';
export type {
  BonusStage,
  BoundStage,
  GradeBand,
  GradeLimit,
  Grades,
  ScoreTest,
  SpreadStage,
  Stage,
  TimesStage,
  Veto,
  WeightStage,
} from './ir/stage.ts';
export {
  type Absorption,
  type Allowance,
  type AssessedRubric,
  type Assessment,
  type BoundLine,
  type CorrectionLine,
  type FactName,
  type Finding,
  type FormulaInputValues,
  type Gain,
  type Grade,
  type GradeLimitLine,
  type ItemAssessment,
  itemOf,
  type LedgerLine,
  type NotApplicableItem,
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
export { renderChanges } from './report/render-changes.ts';
export { renderInterval } from './report/render-interval.ts';
export { renderItem } from './report/render-item.ts';
export { renderLine } from './report/render-line.ts';
export { renderTotal } from './report/render-total.ts';
