import type { EntityFacts, FactsFile } from '../facts/facts.ts';
import { FactsError } from '../facts/facts-error.ts';
import { readFacts } from '../facts/read-facts.ts';
import { readFactsFile } from '../facts/read-facts-file.ts';
import type { Rubric } from '../ir/rubric.ts';
import type { Assessment } from '../ledger/assessment.ts';
import { assess } from './assess.ts';

export interface EvaluateOptions {
  /** The name of what is assessed, carried into the assessment. */
  readonly entity?: string;
}

/**
 * Scores one entity: the same rubric and facts give the same assessment, always and everywhere. A
 * rubric of unknown origin goes through `parseRubric` first.
 *
 * @throws {FactsError} where facts are absent, wrong or unknown; it lists all of them.
 */
export function evaluate<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  facts: NoInfer<Facts>,
  options: EvaluateOptions = {},
): Assessment<ItemId> {
  const { known, problems } = readFacts(rubric, facts);
  if (problems.length > 0) throw new FactsError(problems);
  return assess(rubric, known, options.entity ?? null);
}

/**
 * Scores every entity of a facts file, in the file's order.
 *
 * @throws {FactsError} with what is wrong in all of the file.
 */
export function evaluateAll<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  file: NoInfer<FactsFile<Facts>>,
): readonly Assessment<ItemId>[] {
  const { entities, problems } = readFactsFile(rubric, file);
  if (problems.length > 0) throw new FactsError(problems);
  return entities.map(({ entity, known }) => assess(rubric, known, entity));
}
