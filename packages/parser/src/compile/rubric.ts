import {
  type Box,
  canonicalAmount,
  hashText,
  IR_VERSION,
  type Item,
  meaningOf,
  type Rubric,
  type Span,
  type Stage,
} from '@rubrica/evaluator';
import type { CheckedItem, CheckedRubric } from '../check/checked.ts';
import { present } from '../invariant.ts';
import type { Range } from '../syntax/range.ts';
import { desugarClause } from './clause.ts';

/** Desugars a checked rubric to the core; the only place where the surface language ends. */
export function desugarRubric(
  checked: CheckedRubric,
  text: string,
  spanOf: (range: Range) => Span,
): Rubric {
  const { header, facts, groups, items, examples } = checked;
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
    groups: groups.map(({ id, title, points, range }) => ({
      id: present(id, 'a group that was read has an id').text,
      title: title?.text ?? null,
      points: points && canonicalAmount(points.text),
      span: spanOf(range),
    })),
    items: items.map((item) => desugarItem(item, spanOf)),
    total: [
      ...desugarTotal(header.lessDeductions),
      ...(header.round === null ? [] : [{ kind: 'round', ...header.round } as const]),
    ],
    examples,
    source: { hash: hashText(text) },
  };
  return { ...rubric, meaning: meaningOf(rubric) };
}

function desugarItem(item: CheckedItem, spanOf: (range: Range) => Span): Item {
  const of = item.parts.flatMap((part): Box['of'] => {
    if (part.kind === 'clause') return desugarClause(part, { occurrence: null, spanOf });
    return part.occurrences.map(({ id }) => ({
      kind: 'box',
      scope: 'occurrence',
      take: 'all',
      of: part.clauses.flatMap((clause) => desugarClause(clause, { occurrence: id, spanOf })),
      cap: null,
      upTo: null,
      cite: null,
    }));
  });
  const { cap } = item;
  return {
    id: item.id,
    title: item.node.title?.text ?? null,
    group: item.group,
    points: item.points,
    start: item.node.earn === null ? item.points : '0',
    floor: '0',
    ceiling: item.points,
    body: {
      kind: 'box',
      scope: 'item',
      take: 'all',
      of,
      cap: cap?.limit ?? null,
      upTo: null,
      cite: cap?.cite ?? null,
    },
    extras: [],
    standard: item.standard,
    timing: item.timing,
    span: spanOf(item.node.range),
  };
}

/** What items lose is taken from the number, which bounds the total; a sum needs no bounds of its own. */
function desugarTotal(lessDeductions: string | null): readonly Stage[] {
  if (lessDeductions === null) return [{ kind: 'collect', start: '0', take: 'score' }];
  return [
    { kind: 'collect', start: lessDeductions, take: 'score-less-points' },
    { kind: 'clamp', floor: '0', ceiling: lessDeductions },
  ];
}
