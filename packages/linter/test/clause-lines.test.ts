import {
  type Clause,
  childrenOf,
  isClause,
  readSource,
  type SyntaxNode,
} from '@rubrica/parser/tooling';
import { expect, test } from 'vitest';
import { clauseLines } from '../src/clause-lines.ts';
import { withHeader } from './page.ts';

function idsByClause(text: string, bases: readonly string[] = []) {
  const source = readSource(withHeader(text), { bases: () => bases });
  const linesOf = clauseLines(source);
  const clausesIn = (node: SyntaxNode): readonly Clause[] =>
    childrenOf(node).flatMap((one) => (isClause(one) ? [one] : clausesIn(one)));
  return clausesIn(source.document).map(({ range }) => linesOf(range.start).map(({ id }) => id));
}

test('a clause is one line, or one in each quarter, whatever box it is in', () => {
  const text =
    'item 1 5 points {\n  per-gap -1 cap 2\n  every quarter {\n    per-lapse -1\n  }\n  per-death -2 then -all\n}\n';
  expect(idsByClause(text)).toEqual([
    ['1/per-gap'],
    ['1/Q1/per-lapse', '1/Q2/per-lapse'],
    ['1/per-death', '1/per-death/then'],
  ]);
});

test('a clause that is taken over has its lines too', () => {
  const older = withHeader('item 1 5 points\n  missing -5\n');
  const newer =
    'rubric newer\nextends page 1\nversion 2\nperiod 2021-07-01 to 2021-12-31\nitem 2 5 points\n  missing -5\n';
  expect(idsByClause(newer, [older])).toEqual([['1/missing'], ['2/missing']]);
});

test('nothing else has lines, and neither has a text of which nothing is sound', () => {
  const text = withHeader('item 1 5 points\n  missing -5\n');
  const clause = text.indexOf('missing');
  expect(clauseLines(readSource(text))(clause)).toHaveLength(1);
  expect(clauseLines(readSource(text))(0)).toEqual([]);
  const headless = text.replace(/^period .*$/m, '');
  expect(clauseLines(readSource(headless))(clause)).toEqual([]);
});

test('with errors the lines of what is sound', () => {
  expect(idsByClause('item 1 5 points\n  missing\nitem 2 5 points\n  missing -5\n')).toEqual([
    ['2/missing'],
  ]);
});
