import type { Formula } from '@rubrica/evaluator';
import { describe, expect, test } from 'vitest';
import { expectValid } from './expect.ts';
import { HEADER, item } from './faulty.ts';

// What stands in a compiled rubric and does not show in a score: ids, citations, the order and the form of formulas.

const fact = (id: string): Formula => ({ kind: 'fact', fact: id });
const constant = (value: string): Formula => ({ kind: 'constant', value });

/** What the formulas of an item are in the core, in the order in which they are computed. */
function formulas(...lines: readonly string[]) {
  const { derived } = expectValid(
    `item 1 "Reports" earn 5 points\n${lines.map((line) => `  ${line}\n`).join('')}${HEADER}`,
  );
  return derived.map(({ id, type, value }) => [id, type, value] as const);
}

function formula(text: string): Formula | undefined {
  return formulas(`define x = ${text}`, 'earn x')[0]?.[2];
}

describe('a formula', () => {
  test('is one sum and one product, without brackets that say nothing', () => {
    const [a, b, c] = [fact('1/a'), fact('1/b'), fact('1/c')];
    expect(formula('a + (b + c)')).toEqual({ kind: 'sum', of: [a, b, c] });
    expect(formula('a * (b * c)')).toEqual({ kind: 'product', of: [a, b, c] });
    expect(formula('a - b')).toEqual({
      kind: 'sum',
      of: [a, { kind: 'product', of: [constant('-1'), b] }],
    });
  });

  test('has one number in a product, and none that is 1', () => {
    const [a, b] = [fact('1/a'), fact('1/b')];
    expect(formula('2 * a * 3')).toEqual({ kind: 'product', of: [constant('6'), a] });
    expect(formula('0.5 * a * 2')).toEqual(a);
    expect(formula('0.5 * a * 2 * b')).toEqual({ kind: 'product', of: [a, b] });
    expect(formula('2 * 3 + a')).toEqual({ kind: 'sum', of: [constant('6'), a] });
  });

  test('has one divisor', () => {
    const a = fact('1/a');
    expect(formula('a / 2')).toEqual({ kind: 'quotient', of: a, by: constant('2') });
    expect(formula('3 * a / 2 / 5')).toEqual({
      kind: 'quotient',
      of: { kind: 'product', of: [constant('3'), a] },
      by: constant('10'),
    });
  });

  test('of percentages is one', () => {
    const all = formulas(
      'fact p percentage',
      'define x = 100% - p',
      'define y = 2 * a',
      'earn y',
      'if x above 50% -1',
    );
    expect(all.map(([id, type]) => [id, type]).slice(0, 2)).toEqual([
      ['1/x', 'percentage'],
      ['1/y', 'number'],
    ]);
  });

  test('stands behind all that it is computed from', () => {
    const all = formulas('define x = y + z', 'define y = 2 * z', 'define z = a + 1', 'earn x');
    expect(all.map(([id]) => id).slice(0, 3)).toEqual(['1/z', '1/y', '1/x']);
  });
});

describe('the total', () => {
  const total = (lines: string) => expectValid(`${item('  missing -5', HEADER)}${lines}`);

  test('numbers its vetoes and its factors where there are several', () => {
    const ids = (lines: string) =>
      total(lines).total.flatMap((stage) => {
        if (stage.kind === 'vetoes') return stage.of.map(({ id }) => id);
        return stage.kind === 'times' ? [stage.id] : [];
      });
    expect(ids('veto if a\n')).toEqual(['total/veto']);
    expect(ids('veto if a\nveto to 3 if b\n')).toEqual(['total/veto-1', 'total/veto-2']);
    expect(ids('total times 0.5 if a\n')).toEqual(['total/times']);
    expect(ids('total times 0.5 if a\ntotal times 0.6 if b\n')).toEqual([
      'total/times-1',
      'total/times-2',
    ]);
  });
});
