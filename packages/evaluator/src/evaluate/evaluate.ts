import type { CivilDate } from '../calendar/civil-date.ts';
import type { EntityFacts, FactsFile, PartialFacts, PartialFactsFile } from '../facts/facts.ts';
import { FactsError } from '../facts/facts-error.ts';
import type { FactProblem } from '../facts/problem.ts';
import { type KnownFacts, readFacts } from '../facts/read-facts.ts';
import { readFactsFile } from '../facts/read-facts-file.ts';
import { assessInterval } from '../interval/assess-interval.ts';
import type { Rubric } from '../ir/rubric.ts';
import type { Assessment } from '../ledger/assessment.ts';
import type { IntervalAssessment } from '../ledger/interval.ts';
import { factsAsOf, readAsOf } from './as-of.ts';
import { assess } from './assess.ts';

export interface EvaluateOptions {
  /** The name of what is assessed, carried into the assessment. */
  readonly entity?: string;
  /**
   * The day to look back from: what was submitted later has not happened yet, and what is missing
   * counts as missing only once its deadline is past (without a deadline: once the period is over).
   */
  readonly asOf?: CivilDate;
}

export interface IntervalOptions extends EvaluateOptions {
  /** Facts that are absent are not known yet: the scores become intervals. */
  readonly unknown: 'interval';
}

/**
 * Bounds the scores of one entity of which some facts are not known yet: exactly between the least and
 * the greatest score that any values of these facts lead to, and by how much each would narrow it.
 * A submission that is `null` is known: it never came.
 *
 * @throws {FactsError} where facts are wrong or not asked for; it lists all of them.
 * @throws {RangeError} where `asOf` is not a day that exists, where an unknown measure adds points as
 * well as deducts them, and where too many unknown facts depend on one another.
 */
export function evaluate<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  facts: NoInfer<PartialFacts<Facts>>,
  options: IntervalOptions,
): IntervalAssessment<ItemId>;
/**
 * Scores one entity: the same rubric and facts give the same assessment, always and everywhere. A
 * rubric of unknown origin goes through `parseRubric` first.
 *
 * @throws {FactsError} where facts are absent, wrong or unknown; it lists all of them.
 * @throws {RangeError} where `asOf` is not a day that exists, and where no item is left that could take the points
 * of those that do not apply.
 */
export function evaluate<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  facts: NoInfer<Facts>,
  options?: EvaluateOptions,
): Assessment<ItemId>;
export function evaluate(
  rubric: Rubric,
  facts: unknown,
  options: EvaluateOptions | IntervalOptions = {},
): Assessment | IntervalAssessment {
  const { known, problems } = readFacts(rubric, facts);
  hold(problems, options);
  return assessed(rubric, known, options.entity ?? null, options);
}

/**
 * Bounds the scores of every entity of a facts file, in the file's order; see `evaluate`.
 *
 * @throws {FactsError} with what is wrong in all of the file.
 * @throws {RangeError} where `evaluate` does.
 */
export function evaluateAll<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  file: NoInfer<PartialFactsFile<Facts>>,
  options: Omit<IntervalOptions, 'entity'>,
): readonly IntervalAssessment<ItemId>[];
/**
 * Scores every entity of a facts file, in the file's order.
 *
 * @throws {FactsError} with what is wrong in all of the file.
 * @throws {RangeError} where `evaluate` does.
 */
export function evaluateAll<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  file: NoInfer<FactsFile<Facts>>,
  options?: Pick<EvaluateOptions, 'asOf'>,
): readonly Assessment<ItemId>[];
export function evaluateAll(
  rubric: Rubric,
  file: unknown,
  options: EvaluateOptions | IntervalOptions = {},
): readonly (Assessment | IntervalAssessment)[] {
  const { entities, problems } = readFactsFile(rubric, file);
  hold(problems, options);
  return entities.map(({ entity, known }) => assessed(rubric, known, entity, options));
}

/** Where facts may be unknown, their absence is no problem. */
function hold(problems: readonly FactProblem[], options: EvaluateOptions | IntervalOptions): void {
  const wrong = isBounding(options) ? problems.filter(({ code }) => code !== 'absent') : problems;
  if (wrong.length > 0) throw new FactsError(wrong);
}

function assessed(
  rubric: Rubric,
  known: KnownFacts,
  entity: string | null,
  options: EvaluateOptions | IntervalOptions,
): Assessment | IntervalAssessment {
  const asOf = readAsOf(options.asOf);
  const stood = factsAsOf(known, rubric, asOf);
  const occasion = { entity, asOf };
  return isBounding(options)
    ? assessInterval(rubric, stood, occasion)
    : assess(rubric, stood, occasion);
}

function isBounding(options: EvaluateOptions | IntervalOptions): boolean {
  return 'unknown' in options && options.unknown === 'interval';
}
