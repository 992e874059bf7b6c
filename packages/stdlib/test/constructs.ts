import type { Box, Line, Num, Rubric } from '@rubrica/evaluator';

/** The constructs of the language that a rubric uses, by what they are in the core. */
export function constructsOf(rubric: Rubric): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (name: string, isThere: boolean) => {
    if (isThere) found.add(name);
  };
  for (const { type } of rubric.facts) found.add(`fact: ${type}`);
  for (const { value } of rubric.derived) found.add(`formula: ${value.kind}`);
  for (const { kind } of rubric.total) found.add(`total: ${kind}`);
  note('grades', rubric.grades !== null);
  for (const item of rubric.items) {
    note('extra deduction', item.extras.length > 0);
    note('not applicable', item.notApplicable !== null);
    note('points by choice', typeof item.points !== 'string');
    note('earned points', item.start === '0');
    for (const box of boxesOf(item.body)) {
      note('repetition', box.scope === 'occurrence');
      note(`${box.take} of`, box.take !== 'all');
      note('limit', box.cap !== null || box.upTo !== null);
    }
    for (const { effect, waived } of linesOf(item.body)) {
      note('exemption', waived !== null);
      if (effect.kind === 'set') found.add('loss of all');
      else for (const kind of kindsOf(effect.amount)) found.add(`number: ${kind}`);
    }
  }
  // Every rubric has these.
  for (const plain of ['number: constant', 'number: fact', 'number: times', 'total: collect']) {
    found.delete(plain);
  }
  return found;
}

function boxesOf(box: Box): readonly Box[] {
  return [box, ...box.of.flatMap((part) => (part.kind === 'box' ? boxesOf(part) : []))];
}

function linesOf(box: Box): readonly Line[] {
  return box.of.flatMap((part) => (part.kind === 'line' ? [part] : linesOf(part)));
}

function kindsOf(num: Num): readonly string[] {
  switch (num.kind) {
    case 'sum':
      return num.of.flatMap(kindsOf);
    case 'case':
      return ['case', ...kindsOf(num.value), ...kindsOf(num.otherwise)];
    case 'excess':
      return ['excess', ...kindsOf(num.of), ...kindsOf(num.over)];
    case 'times':
    case 'first':
    case 'steps':
      return [num.kind, ...kindsOf(num.of)];
    default:
      return [num.kind];
  }
}
