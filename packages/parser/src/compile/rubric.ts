import {
  type Base,
  type Change,
  canonicalAmount,
  type Extra,
  hashText,
  IR_VERSION,
  type Item,
  meaningOf,
  type NotApplicable,
  type Rubric,
  type Span,
} from '@rubrica/evaluator';
import type { CheckedHeader, CheckedItem, CheckedRubric } from '../check/checked.ts';
import { present } from '../invariant.ts';
import type { Range } from '../syntax/range.ts';
import { desugarCondition } from './condition.ts';
import { derivedOf } from './derived.ts';
import { desugarExtras, desugarParts } from './parts.ts';
import { type Place, surroundingsOf } from './surroundings.ts';
import { gradesOf, stagesOf } from './total.ts';

/** What it takes over from, and what it says otherwise. */
export interface TakenOver {
  readonly bases: readonly Base[];
  readonly changes: readonly Change[];
}

/** Desugars a checked rubric to the core; the only place where the surface language ends. */
export function desugarRubric(
  checked: CheckedRubric,
  text: string,
  spanOf: (range: Range) => Span,
  { bases, changes }: TakenOver,
): Rubric {
  const { header, facts, groups, items, examples } = checked;
  const desugared = items.map((item) => desugarItem(item, spanOf, header));
  const rubric: Omit<Rubric, 'meaning'> = {
    kind: 'rubric',
    irVersion: IR_VERSION,
    id: header.id.text,
    title: header.title?.text ?? null,
    version: header.version.text,
    period: header.period,
    timeZone: header.timeZone,
    cites: header.cites,
    facts,
    derived: derivedOf(checked, spanOf),
    groups: groups.map(({ id, title, points, range }) => ({
      id: present(id, 'a group that was read has an id').text,
      title: title?.text ?? null,
      points: points && canonicalAmount(points.text),
      span: spanOf(range),
    })),
    items: desugared,
    total: stagesOf(
      checked,
      desugared.some(({ extras }) => extras.length > 0),
    ),
    grades: gradesOf(checked),
    examples,
    changes,
    source: sourceOf(text, bases),
  };
  return withMeaning(rubric);
}

/** Most who read a rubric never ask for its hashes, which cost as much as compiling it: they are made when asked for. */
function sourceOf(text: string, bases: readonly Base[]): Rubric['source'] {
  let hash: string | undefined;
  return {
    get hash() {
      hash ??= hashText(text);
      return hash;
    },
    bases,
  };
}

function withMeaning(rubric: Omit<Rubric, 'meaning'>): Rubric {
  let meaning: string | undefined;
  return {
    ...rubric,
    get meaning() {
      meaning ??= meaningOf(rubric);
      return meaning;
    },
  };
}

function desugarItem(
  item: CheckedItem,
  spanOf: (range: Range) => Span,
  header: CheckedHeader,
): Item {
  const { period } = header;
  const { points } = item;
  const place: Place = { occurrence: null, spanOf, clock: header, period, points };
  const of = desugarParts(item.parts, place);
  const { cap } = item;
  return {
    id: item.id,
    title: item.node.title?.text ?? null,
    group: item.group,
    points: item.points,
    start: item.node.earn === null && !item.bonus ? item.points : '0',
    floor: item.floor,
    ceiling: item.node.bonus !== null && item.node.bonus.upTo === null ? null : item.points,
    body: {
      kind: 'box',
      scope: 'item',
      take: 'all',
      of,
      cap: cap?.limit ?? null,
      upTo: null,
      cite: cap?.cite ?? null,
    },
    notApplicable: notApplicableOf(item, place),
    extras: extrasOf(item, place),
    standard: item.standard,
    timing: item.timing,
    span: spanOf(item.node.range),
  };
}

function notApplicableOf(
  { notApplicable, scope }: CheckedItem,
  place: Place,
): NotApplicable | null {
  if (notApplicable === null) return null;
  const { node, cite } = notApplicable;
  const when = desugarCondition(node.condition, surroundingsOf(scope, place).factOf);
  return { when, policy: node.policy, cite };
}

/** What the total loses beside the item's own points, clause by clause, and where the item is at its floor. */
function extrasOf(item: CheckedItem, place: Place): readonly Extra[] {
  const { id, parts, exhausted } = item;
  const ofClauses = desugarExtras(parts, place);
  if (exhausted === null) return ofClauses;
  const { amount, cite, range } = exhausted;
  const span = place.spanOf(range);
  return [...ofClauses, { id: `${id}/exhausted`, when: null, amount, cite, span }];
}
