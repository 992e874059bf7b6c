import { amount, type Rational } from '../amount/amount.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
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
import type { Entry } from './entry.ts';
import { conditionFindings, effectFindings, type FactSource } from './findings.ts';
import { gradeOf } from './grade.ts';
import { restoration, type Scored } from './restoration.ts';
import { scoreItem } from './score-item.ts';
import { leavesNothing, scoreTotal } from './score-total.ts';

/** What an assessment says of itself besides the scores. */
export interface Occasion {
  readonly entity: string | null;
  readonly asOf: CivilDate | null;
}

/** The assessment of facts that have been read already, and are as they stood on the day. */
export function assess<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
  known: KnownFacts,
  { entity, asOf }: Occasion,
): Assessment<ItemId> {
  const scored = rubric.items.map((item): Scored => ({ item, ...scoreItem(item, known) }));
  if (leavesNothing(rubric.total, scored)) {
    const whose = entity === null ? '' : ` of \`${entity}\``;
    throw new RangeError(
      `no score${whose}: of items whose points go to others none is left that applies`,
    );
  }
  const { total, lines } = scoreTotal(rubric.total, scored, known);

  const source: FactSource = {
    declared: new Map(rubric.facts.map((fact) => [fact.id, fact])),
    period: rubric.period,
    known,
  };
  const standings = { known, scored, stages: rubric.total };

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
  const { id, title, version, period, meaning, source } = rubric;
  return { id, title, version, period, meaning, source: source.hash };
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
