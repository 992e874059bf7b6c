import { amount, type Rational } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { KnownCorrection } from '../facts/corrections.ts';
import type { EntityFacts } from '../facts/facts.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Item } from '../ir/item.ts';
import type { Rubric } from '../ir/rubric.ts';
import type {
  AssessedRubric,
  Assessment,
  Grade,
  ItemAssessment,
  LedgerLine,
  NotApplicableItem,
} from '../ledger/assessment.ts';
import { holds } from './condition.ts';
import { corrected } from './corrected.ts';
import type { Entry } from './entry.ts';
import { type FactSource, factSource } from './fact-source.ts';
import { conditionFindings, effectFindings } from './findings.ts';
import { gradeOf } from './grade.ts';
import { NoScoreError } from './no-score.ts';
import { restoration, type Scored } from './restoration.ts';
import { scoreItem } from './score-item.ts';
import { leavesNothing, scoreTotal } from './score-total.ts';

/** What an assessment says of itself besides the scores. */
export interface Occasion {
  readonly entity: string | null;
  readonly asOf: CivilDate | null;
}

/**
 * The assessment of facts that have been read already, are as they stood on the day, and have with them what is
 * computed from them; `all` are those of everybody assessed together.
 */
export function assess<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  known: KnownFacts,
  { entity, asOf }: Occasion,
  all: readonly KnownFacts[],
  corrections: readonly KnownCorrection[],
): Assessment<ItemId> {
  const scored = rubric.items.map((item): Scored => {
    const own = scoreItem(item, known);
    return { item, ...own, ...corrected(item, own.score, corrections, known) };
  });
  if (leavesNothing(rubric.total, scored)) {
    throw new NoScoreError({ code: 'nothing-applies', entity });
  }
  const { total, lines } = scoreTotal(rubric.total, scored, known, corrections);

  const source = factSource(rubric, known, all);
  const standings = { known, scored, stages: rubric.total, total, corrections };

  function itemAssessment(one: Scored): ItemAssessment<ItemId> {
    const { item, points, start, score, entries, bounds } = one;
    return {
      // The compiler wrote both the ids and their type.
      id: item.id as ItemId,
      title: item.title,
      group: item.group,
      points,
      notApplicable: notApplicableOf(item, source),
      start,
      score: amount(score),
      lines: entries.map((entry) => ledgerLine(entry, source, restoration(one, entry, standings))),
      bounds,
      corrections: one.corrections,
    };
  }

  return {
    kind: 'assessment',
    rubric: assessedRubric(rubric),
    entity,
    asOf,
    items: scored.map(itemAssessment),
    lines: lines.map(({ asked, ...line }) => ({
      ...line,
      findings: asked === null ? [] : conditionFindings(asked, source),
    })),
    total: amount(total),
    grade: gradeIn(rubric, total, source),
  };
}

function notApplicableOf({ notApplicable }: Item, source: FactSource): NotApplicableItem | null {
  if (notApplicable === null || !holds(notApplicable.when, source.known)) return null;
  const { when, policy, cite } = notApplicable;
  return { policy, findings: conditionFindings(when, source), cite };
}

function gradeIn({ grades }: Rubric, total: Rational, source: FactSource): Grade | null {
  const graded = grades === null ? undefined : gradeOf(grades, total, source.known);
  if (graded === undefined) return null;
  const { grade, reached, limits } = graded;
  return {
    name: grade,
    reached,
    limits: limits.map(({ id, atMost, when, cite }) => ({
      id,
      atMost,
      findings: conditionFindings(when, source),
      cite,
    })),
  };
}

/** What ties a score to the text. */
export function assessedRubric(rubric: Rubric): AssessedRubric {
  const { id, title, version, period, meaning, source, changes } = rubric;
  const { hash, bases } = source;
  return { id, title, version, period, meaning, source: hash, bases, changes };
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
