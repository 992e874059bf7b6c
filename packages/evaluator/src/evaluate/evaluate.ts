import type { CivilDate } from '../calendar/civil-date.ts';
import type { EntityFacts, FactsFile } from '../facts/facts.ts';
import { FactsError } from '../facts/facts-error.ts';
import { readFacts } from '../facts/read-facts.ts';
import { readFactsFile } from '../facts/read-facts-file.ts';
import type { Rubric } from '../ir/rubric.ts';
import type { Assessment } from '../ledger/assessment.ts';
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

/**
 * Scores one entity: the same rubric and facts give the same assessment, always and everywhere. A
 * rubric of unknown origin goes through `parseRubric` first.
 *
 * @throws {FactsError} where facts are absent, wrong or unknown; it lists all of them.
 * @throws {RangeError} where `asOf` is not a day that exists.
 */
export function evaluate<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  facts: NoInfer<Facts>,
  options: EvaluateOptions = {},
): Assessment<ItemId> {
  const { known, problems } = readFacts(rubric, facts);
  if (problems.length > 0) throw new FactsError(problems);
  const asOf = readAsOf(options.asOf);
  return assess(rubric, factsAsOf(known, rubric, asOf), { entity: options.entity ?? null, asOf });
}

/**
 * Scores every entity of a facts file, in the file's order.
 *
 * @throws {FactsError} with what is wrong in all of the file.
 * @throws {RangeError} where `asOf` is not a day that exists.
 */
export function evaluateAll<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  file: NoInfer<FactsFile<Facts>>,
  options: Pick<EvaluateOptions, 'asOf'> = {},
): readonly Assessment<ItemId>[] {
  const { entities, problems } = readFactsFile(rubric, file);
  if (problems.length > 0) throw new FactsError(problems);
  const asOf = readAsOf(options.asOf);
  return entities.map(({ entity, known }) =>
    assess(rubric, factsAsOf(known, rubric, asOf), { entity, asOf }),
  );
}
