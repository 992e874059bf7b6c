import type { CivilDate } from '../calendar/civil-date.ts';
import type { KnownCorrection } from '../facts/corrections.ts';
import type { EntityFacts, FactsFile, PartialFacts, PartialFactsFile } from '../facts/facts.ts';
import { FactsError } from '../facts/facts-error.ts';
import type { FactProblem } from '../facts/problem.ts';
import { type KnownFacts, readFacts } from '../facts/read-facts.ts';
import { readFactsFile } from '../facts/read-facts-file.ts';
import { assessInterval } from '../interval/assess-interval.ts';
import { present } from '../invariant.ts';
import type { Rubric } from '../ir/rubric.ts';
import type { Assessment } from '../ledger/assessment.ts';
import type { IntervalAssessment } from '../ledger/interval.ts';
import { factsAsOf, readAsOf } from './as-of.ts';
import { assess } from './assess.ts';
import { derive, holdEntities } from './derive.ts';
import { NoScoreError } from './no-score.ts';

export interface EvaluateOptions {
  /** The name of what is assessed, carried into the assessment. */
  readonly entity?: string;
  /**
   * The day to look back from: what was submitted or decided later has not happened yet, and what is missing
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
 * @throws {NoScoreError} where what an unknown fact reaches has no bounds, and where too many depend on one another.
 * @throws {RangeError} where `asOf` is not a day that exists.
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
 * @throws {NoScoreError} where no item is left that could take the points of those that do not apply; where the rubric
 * compares those who are assessed with one another (rank, mean of all): then a facts file of several goes through
 * `evaluateAll`; and where an exact number has more digits than are computed with.
 * @throws {RangeError} where `asOf` is not a day that exists.
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
  const { known, corrections, problems } = readFacts(rubric, facts);
  hold(problems, options);
  const asOf = readAsOf(options.asOf);
  const entity = options.entity ?? null;
  const [own] = assessedTogether(
    rubric,
    [{ entity, known, corrections }],
    asOf,
    isBounding(options),
  );
  return present(own, 'whoever is given is assessed');
}

/**
 * Bounds the scores of every entity of a facts file, in the file's order; see `evaluate`.
 *
 * @throws {FactsError} with what is wrong in all of the file.
 * @throws {NoScoreError} where `evaluate` does; `RangeError` likewise.
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
 * @throws {NoScoreError} where `evaluate` does; `RangeError` likewise.
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
  return assessedTogether(rubric, entities, readAsOf(options.asOf), isBounding(options));
}

/** Where facts may be unknown, their absence is no problem. */
function hold(problems: readonly FactProblem[], options: EvaluateOptions | IntervalOptions): void {
  const wrong = isBounding(options) ? problems.filter(({ code }) => code !== 'absent') : problems;
  if (wrong.length > 0) throw new FactsError(wrong);
}

/** What is computed, among all where it compares them, and then each by itself. */
function assessedTogether(
  rubric: Rubric,
  entities: readonly GivenEntity[],
  asOf: CivilDate | null,
  bounding: boolean,
): readonly (Assessment | IntervalAssessment)[] {
  holdEntities(rubric, entities.length);
  const all = derive(
    rubric,
    entities.map(({ known }) => factsAsOf(known, rubric, asOf)),
  );
  return entities.map(({ entity, corrections }, index) => {
    const known = present(all[index], 'everybody has facts');
    const decided = corrections.filter(({ date }) => asOf === null || date <= asOf);
    if (!bounding) return assess(rubric, known, { entity, asOf }, all, decided);
    if (decided.length > 0) {
      throw new NoScoreError({ code: 'corrected-unknown' });
    }
    return assessInterval(rubric, known, { entity, asOf });
  });
}

interface GivenEntity {
  readonly entity: string | null;
  readonly known: KnownFacts;
  readonly corrections: readonly KnownCorrection[];
}

function isBounding(options: EvaluateOptions | IntervalOptions): boolean {
  return 'unknown' in options && options.unknown === 'interval';
}
