import { describe, expect, test } from 'vitest';
import { constant, derived, fact, fold, known, worth } from '../../test/formulas.ts';
import { deduct, item, number, percentage, rubric, series } from '../../test/rubrics.ts';
import type { Derived, Formula, RankFormula } from '../ir/derived.ts';
import { derive, holdEntities } from './derive.ts';
import { evaluate, evaluateAll } from './evaluate.ts';

describe('arithmetic', () => {
  test('is exact, and below zero where it is', () => {
    const third: Formula = { kind: 'quotient', of: fact('a'), by: constant('3') };
    expect(worth({ kind: 'sum', of: [third, third, third] }, { a: '1' })).toBe('1');
    expect(worth({ kind: 'sum', of: [fact('a'), constant('-2')] }, { a: '1' })).toBe('-1');
    expect(worth({ kind: 'product', of: [constant('0.7'), fact('a')] }, { a: '0.1' })).toBe('0.07');
  });

  test('the larger, the smaller, and what is rounded', () => {
    const of = [fact('a'), fact('b')];
    expect(worth({ kind: 'largest', of }, { a: '-1', b: '-3' })).toBe('-1');
    expect(worth({ kind: 'smallest', of }, { a: '-1', b: '-3' })).toBe('-3');
    const half: Formula = { kind: 'rounded', of: fact('a'), mode: 'half-up', decimals: 1 };
    expect(worth(half, { a: '84.25' })).toBe('84.3');
  });

  test('by zero it is what it says for that, wherever in it that is', () => {
    const ratio: Formula = { kind: 'quotient', of: fact('a'), by: fact('b') };
    const whole: Formula = {
      kind: 'sum',
      of: [{ kind: 'largest', of: [ratio, constant('9')] }, constant('1')],
    };
    expect(worth(whole, { a: '1', b: '0' }, [], '100')).toBe('100');
    expect(worth(whole, { a: '1', b: '2' }, [], '100')).toBe('10');
    expect(() => worth(whole, { a: '1', b: '0' })).toThrow('would divide by 0');
    const over: Formula = { kind: 'quotient', of: constant('1'), by: ratio };
    expect(worth(over, { a: '1', b: '0' }, [], '100')).toBe('100');
    const under: Formula = { kind: 'quotient', of: ratio, by: constant('2') };
    expect(worth(under, { a: '1', b: '0' }, [], '100')).toBe('100');
  });
});

describe('folds', () => {
  const s = ['80', '50', '90', '85.5'];

  test.each([
    ['mean', '76.375'],
    ['sum', '305.5'],
    ['highest', '90'],
    ['lowest', '50'],
  ] as const)('the %s', (take, expected) => {
    expect(worth(fold(take), { s })).toBe(expected);
  });

  test('of facts are those of the entity alone', () => {
    const own: Formula = { ...fold('sum'), facts: ['a'] };
    expect(worth(own, { a: '1' }, [{ a: '2' }])).toBe('1');
  });

  test('leave out the lowest, or the highest and the lowest', () => {
    expect(worth(fold('lowest', { lowest: 1, highest: 0 }), { s })).toBe('80');
    expect(worth(fold('mean', { lowest: 1, highest: 1 }), { s })).toBe('82.75');
  });

  test('of equal ones one is left out', () => {
    const equal = { s: ['50', '50', '90'] };
    expect(worth(fold('sum', { lowest: 1, highest: 0 }), equal)).toBe('140');
  });
});

describe('rank', () => {
  const rank = (ties: RankFormula['ties'], first: RankFormula['first'] = 'highest'): Formula => ({
    kind: 'rank',
    fact: 'a',
    first,
    ties,
  });
  const others = [{ a: '90' }, { a: '100' }, { a: '80' }];

  test.each([
    ['best', '2', '4'],
    ['worst', '3', '4'],
    ['mean', '2.5', '4'],
    ['dense', '2', '3'],
  ] as const)('ties: %s', (ties, second, last) => {
    expect(worth(rank(ties), { a: '90' }, others)).toBe(second);
    expect(worth(rank(ties), { a: '80' }, [{ a: '90' }, { a: '100' }, { a: '90' }])).toBe(last);
  });

  test('the lowest may be first', () => {
    expect(worth(rank('best', 'lowest'), { a: '80' }, others)).toBe('1');
  });

  test('the best of all, and how many there are', () => {
    const best: Formula = { ...fold('highest'), over: 'entities', facts: ['a'] };
    expect(worth({ kind: 'quotient', of: fact('a'), by: best }, { a: '50' }, others, '0')).toBe(
      '0.5',
    );
    expect(worth({ kind: 'entities' }, { a: '1' }, others)).toBe('4');
  });
});

describe('the phase before scoring', () => {
  const share: Derived = derived(
    { kind: 'quotient', of: fact('a'), by: { ...fold('sum'), over: 'entities', facts: ['a'] } },
    '0',
  );
  const half: Derived = {
    ...derived({ kind: 'product', of: [constant('0.5'), fact('d')] }),
    id: 'e',
  };
  const ranked = rubric({
    facts: [number('a')],
    derived: [share, half],
    items: [item('1', '5', [deduct('1/e', { kind: 'fact', fact: 'e' })])],
    total: [{ kind: 'collect', start: '0', take: 'score' }],
  });
  const file = (...values: readonly number[]) => ({
    rubric: 'test',
    version: '1',
    entities: values.map((a, index) => ({ entity: String(index), facts: { a }, items: {} })),
  });

  test('computes what hangs on what is computed, for everybody', () => {
    const scores = evaluateAll(ranked, file(1, 3)).map(({ total }) => total);
    expect(scores).toEqual(['4.875', '4.625']);
  });

  test('refuses one alone, and says what to do', () => {
    expect(() => evaluate(ranked, { facts: { a: 1 }, items: {} })).toThrow(
      'no score: `d` compares those who are assessed with one another, and only one is given; assess 2 or more together, from one facts file',
    );
    expect(() => evaluateAll(ranked, file(1))).toThrow('only one is given');
  });

  test('what leaves numbers out needs as many and one more', () => {
    const trimmed = derived({
      ...fold('mean', { lowest: 1, highest: 1 }),
      over: 'entities',
      facts: ['a'],
    });
    const of = { ...ranked, derived: [trimmed] };
    expect(() => holdEntities(of, 2)).toThrow('only 2 are given; assess 3 or more');
    expect(() => holdEntities(of, 3)).not.toThrow();
  });

  test('but what is left out of the numbers of one needs nobody else', () => {
    const trimmed: Formula = { ...fold('mean', { lowest: 1, highest: 1 }), facts: ['s'] };
    const among: Formula = { kind: 'quotient', of: trimmed, by: { kind: 'entities' } };
    expect(() => holdEntities({ ...ranked, derived: [derived(among)] }, 2)).not.toThrow();
  });

  test('a place is one among others', () => {
    const place = derived({ kind: 'rank', fact: 'a', first: 'lowest', ties: 'mean' });
    expect(() => holdEntities({ ...ranked, derived: [place] }, 1)).toThrow('assess 2 or more');
    expect(() => holdEntities({ ...ranked, derived: [place] }, 2)).not.toThrow();
  });

  test('a formula without a name is told by its clause', () => {
    const unnamed = { ...derived({ kind: 'entities' }), id: '1/place=', name: null };
    expect(() => holdEntities({ ...ranked, derived: [unnamed] }, 1)).toThrow('`1/place` compares');
  });

  test('what hangs on facts that are not known has no bounds', () => {
    const bounded = rubric({ ...ranked, derived: [{ ...half, value: fact('a') }] });
    expect(() => evaluate(bounded, { items: {} }, { unknown: 'interval' })).toThrow(
      'no bounds: `e` is computed from facts that are unknown',
    );
  });

  test('a missing peer leaves what compares unknown', () => {
    const [first, second] = derive(ranked, [known({ a: '1' }), known({})]);
    expect([first?.has('d'), second?.has('d')]).toEqual([false, false]);
  });

  test('and what compares nobody as it is', () => {
    const twice = derived({ kind: 'product', of: [constant('2'), fact('a')] });
    const [first, second] = derive({ derived: [twice] }, [known({ a: '1' }), known({})]);
    expect([first?.has('d'), second?.has('d')]).toEqual([true, false]);
  });
});

describe('the ledger says how it was computed', () => {
  test('with everything that went into it', () => {
    const average: Derived = {
      ...derived(fold('mean')),
      id: '1/average',
      item: '1',
      name: 'average',
    };
    const of = rubric({
      facts: [series('s')],
      derived: [average],
      items: [item('1', '100', [deduct('1/x', { kind: 'fact', fact: '1/average' })])],
    });
    const { items } = evaluate(of, { facts: { s: [80, 90] }, items: {} });
    expect(items[0]?.lines[0]?.findings).toMatchObject([
      {
        kind: 'formula',
        fact: { name: 'average' },
        value: '85',
        inputs: [{ fact: { id: 's' }, of: 'entity', values: ['80', '90'] }],
      },
    ]);
  });

  test('each input once, in percent where it is, of the entity or of everybody', () => {
    const inputs: Formula = {
      kind: 'sum',
      of: [
        fact('a'),
        fact('p'),
        { ...fold('mean'), facts: ['s'] },
        { ...fold('mean'), facts: ['q'] },
        { ...fold('highest'), over: 'entities', facts: ['a'] },
        { kind: 'product', of: [fact('a'), fact('p')] },
      ],
    };
    const of = rubric({
      facts: [number('a'), percentage('p'), series('s'), series('q', 1, 'percentage')],
      derived: [{ ...derived(inputs), type: 'percentage' }],
      items: [item('1', '100', [deduct('1/d', { kind: 'fact', fact: 'd' })])],
    });
    const entity = (name: string, a: number) => ({
      entity: name,
      facts: { a, p: '50%', s: [1, 3], q: ['10%', '30%'] },
      items: {},
    });
    const file = { rubric: 'test', version: '1', entities: [entity('甲', 1), entity('乙', 2)] };
    const [first] = evaluateAll(of, file);
    const named = (id: string) => ({ id, name: id, label: null, occurrence: null });
    expect(first?.items[0]?.lines[0]?.findings).toEqual([
      {
        kind: 'formula',
        fact: named('d'),
        value: '125',
        unit: 'percent',
        formula: inputs,
        inputs: [
          { fact: named('a'), of: 'entity', unit: null, values: ['1'] },
          { fact: named('p'), of: 'entity', unit: 'percent', values: ['50'] },
          { fact: named('s'), of: 'entity', unit: null, values: ['1', '3'] },
          { fact: named('q'), of: 'entity', unit: 'percent', values: ['10', '30'] },
          { fact: named('a'), of: 'entities', unit: null, values: ['1', '2'] },
        ],
      },
    ]);
  });

  test('and what it was computed from, which was computed itself', () => {
    const twice = { ...derived({ kind: 'product', of: [constant('2'), fact('a')] }), id: 'twice' };
    const more = { ...derived({ kind: 'sum', of: [fact('twice'), constant('1')] }), id: 'more' };
    const of = rubric({
      facts: [number('a')],
      derived: [twice, more],
      items: [item('1', '9', [deduct('1/x', { kind: 'fact', fact: 'more' })])],
    });
    const { items } = evaluate(of, { facts: { a: 3 }, items: {} });
    expect(items[0]?.lines[0]?.findings).toMatchObject([
      { fact: { id: 'more' }, value: '7', unit: null },
      { fact: { id: 'twice' }, value: '6', inputs: [{ fact: { id: 'a' } }] },
    ]);
  });
});
