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
import { factId } from '../check/facts.ts';
import type { Range } from '../syntax/lexer.ts';
import { desugarClause, type Place } from './clause.ts';

/** Desugars a checked rubric to the core; the only place where the surface language ends. */
export function desugarRubric(
  checked: CheckedRubric,
  text: string,
  spanOf: (range: Range) => Span,
): Rubric {
  const { header, facts, groups, items, examples } = checked;
  const shared = new Set(facts.filter(({ item }) => item === null).map(({ name }) => name));
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
    groups: groups.map(({ id, node }) => ({
      id,
      title: node.title?.text ?? null,
      points: node.points === null ? null : canonicalAmount(node.points.text),
      span: spanOf(node.range),
    })),
    items: items.map((item) => desugarItem(item, shared, spanOf)),
    total: desugarTotal(header.lessDeductions),
    examples,
    source: { hash: hashText(text) },
  };
  return { ...rubric, meaning: meaningOf(rubric) };
}

function desugarItem(
  item: CheckedItem,
  shared: ReadonlySet<string>,
  spanOf: (range: Range) => Span,
): Item {
  const placeIn = (occurrence: string | null): Place => ({
    item: item.id,
    occurrence,
    factOf: (name) => (shared.has(name) ? name : factId(item.id, occurrence, name)),
    spanOf,
  });
  const of = item.parts.flatMap((part): Box['of'] => {
    if (part.kind === 'clause') return [desugarClause(part, placeIn(null))];
    return part.occurrences.map(({ occurrence, clauses }) => ({
      kind: 'box',
      scope: 'occurrence',
      of: clauses.map((clause) => desugarClause(clause, placeIn(occurrence.id))),
      cap: null,
      upTo: null,
      cite: null,
    }));
  });
  return {
    id: item.id,
    title: item.node.title?.text ?? null,
    group: item.group,
    points: item.points,
    start: item.points,
    floor: '0',
    ceiling: item.points,
    body: {
      kind: 'box',
      scope: 'item',
      of,
      cap: item.cap?.limit ?? null,
      upTo: null,
      cite: item.cap?.cite ?? null,
    },
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
