import { amount } from '../amount/amount.ts';
import type { EntityFacts, FactsFile } from '../facts/facts.ts';
import { FactsError } from '../facts/facts-error.ts';
import { type KnownFacts, readFacts } from '../facts/read-facts.ts';
import { readFactsFile } from '../facts/read-facts-file.ts';
import { present } from '../invariant.ts';
import type { Item, Rubric } from '../ir/rubric.ts';
import type { Assessment, ItemAssessment, LedgerLine } from '../ledger/assessment.ts';
import type { Entry } from './entry.ts';
import { conditionFindings, effectFindings, type FactSource } from './findings.ts';
import { type ItemScore, scoreItem } from './score-item.ts';
import { scoreTotal } from './score-total.ts';

export interface EvaluateOptions {
  /** The name of what is assessed, carried into the assessment. */
  readonly entity?: string;
}

/**
 * Scores one entity: the same rubric and facts give the same assessment, always and everywhere.
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

/** The assessment of facts that have been read already. */
export function assess<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  known: KnownFacts,
  entity: string | null,
): Assessment<ItemId> {
  const source: FactSource = {
    declared: new Map(rubric.facts.map((fact) => [fact.id, fact])),
    known,
  };
  const scored = rubric.items.map((item) => ({ item, ...scoreItem(item, known) }));
  const { total, lines } = scoreTotal(rubric.total, scored);

  const restores = (item: Item, entry: Entry): LedgerLine['restores'] => {
    if (!entry.fires) return { item: '0', total: '0' };
    const without = scoreItem(item, known, entry.line.id).score;
    const others = scored.map((one) => (one.item === item ? { item, score: without } : one));
    const before = present(
      scored.find((one) => one.item === item),
      'the item was scored',
    ).score;
    return {
      item: amount(without.sub(before)),
      total: amount(scoreTotal(rubric.total, others).total.sub(total)),
    };
  };

  return {
    kind: 'assessment',
    rubric: {
      id: rubric.id,
      title: rubric.title,
      version: rubric.version,
      period: rubric.period,
      meaning: rubric.meaning,
      source: rubric.source.hash,
    },
    entity,
    items: scored.map(({ item, ...score }) => itemAssessment(item, score)),
    lines,
    total: amount(total),
  };

  function itemAssessment(item: Item, score: ItemScore): ItemAssessment<ItemId> {
    return {
      // The compiler wrote both the ids and their type.
      id: item.id as ItemId,
      title: item.title,
      group: item.group,
      points: item.points,
      start: item.start,
      score: amount(score.score),
      lines: score.entries.map((entry) => ledgerLine(entry, source, restores(item, entry))),
      bounds: score.bounds,
    };
  }
}

function ledgerLine(
  { line, fires, exempt, raw, applied, waived, absorbed }: Entry,
  source: FactSource,
  restores: LedgerLine['restores'],
): LedgerLine {
  return {
    id: line.id,
    status: fires ? (exempt ? 'waived' : 'fired') : 'silent',
    raw: amount(raw),
    applied: amount(applied),
    waived: amount(waived),
    absorbed,
    findings: effectFindings(line.effect, source),
    exemption: line.waived === null ? [] : conditionFindings(line.waived, source),
    restores,
    cite: line.cite,
    span: line.span,
  };
}
