import { describe, expect, test } from 'vitest';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import { problems, wrong } from '../../test/problems.ts';
import { flag, item, number, rubric, submission } from '../../test/rubrics.ts';
import { readFacts } from './read-facts.ts';

test('facts that fit are all known', () => {
  const { known, problems } = readFacts(hygiene, FAULTLESS);
  expect(problems).toEqual([]);
  expect([...known.keys()].toSorted()).toEqual(hygiene.facts.map(({ id }) => id).toSorted());
});

describe('keys', () => {
  test('what is absent is named, all of it, with its label', () => {
    expect(problems(hygiene, { items: { '5': { replied: '99%' } } })).toEqual([
      'items["2"].Q1.submitted: absent; give a day that exists as "2021-06-21", an instant with its offset as "2021-06-21T17:00:00+08:00", or null where never submitted',
      'items["2"].Q2.submitted: absent; give a day that exists as "2021-06-21", an instant with its offset as "2021-06-21T17:00:00+08:00", or null where never submitted',
      'items["2"].patrols-below-frequency: absent; give true or false (巡查频次不足)',
      'items["4.1"].submitted: absent; give a day that exists as "2021-06-21", an instant with its offset as "2021-06-21T17:00:00+08:00", or null where never submitted',
      'items["4.1"].unrecorded: absent; give a whole number from 0, or an array with one record a case (未记入不良行为记录)',
      'items["5"].distance: absent; give a number, or a decimal as text as "3.14"',
      'items["5"].grade: absent; give one of "优", "良", "差" (等级)',
      'facts.flooded: absent; give true or false (辖区受灾)',
    ]);
  });

  test('null is not absent: never submitted for a submission, wrong for all else', () => {
    const facts = [submission('1/submitted'), flag('1/late')];
    const asked = rubric({ facts, items: [item('1', '5', [])] });
    expect(problems(asked, { items: { '1': { submitted: null, late: null } } })).toEqual([
      'items["1"].late: got null; give true or false',
    ]);
    expect(problems(asked, { items: { '1': { submitted: undefined, late: false } } })).toHaveLength(
      1,
    );
  });

  test('what the rubric does not ask for is named, with what it does ask for', () => {
    expect(
      problems(hygiene, {
        ...FAULTLESS,
        entity: 'x',
        items: {
          ...FAULTLESS.items,
          '4.1': { submitted: null, unrecorded: 0, unrecored: 5 },
          '9': {},
        },
      }),
    ).toEqual([
      'items["4.1"].unrecored: not asked for; asked for here: `submitted`, `unrecorded`',
      'items["9"]: not asked for; asked for here: `2`, `4.1`, `5`',
      'entity: not asked for; asked for here: `corrections`, `items`, `facts`',
    ]);
  });

  test('keys of the prototype are keys like any other', () => {
    const input = JSON.parse(
      '{ "items": { "1": { "__proto__": 1, "constructor": 2, "toString": 3 } }, "__proto__": { "facts": {} } }',
    );
    expect(problems(rubric({ items: [item('1', '5', [])] }), input)).toEqual([
      'items["1"].__proto__: not asked for; asked for here: nothing',
      'items["1"].constructor: not asked for; asked for here: nothing',
      'items["1"].toString: not asked for; asked for here: nothing',
      '__proto__: not asked for; asked for here: `corrections`, `items`',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'an item and a fact may be called %s',
    (name) => {
      const asked = rubric({ facts: [flag(`${name}/${name}`)], items: [item(name, '5', [])] });
      expect(problems(asked, { items: {} })).toHaveLength(1);
      expect(problems(asked, JSON.parse(`{ "items": { "${name}": {} } }`))).toHaveLength(1);
      expect(
        problems(asked, JSON.parse(`{ "items": { "${name}": { "${name}": true } } }`)),
      ).toEqual([]);
    },
  );

  test('an item and shared facts that are not asked for may be left out', () => {
    expect(problems(rubric({ items: [item('toString', '5', [])] }), {})).toEqual([]);
    expect(
      problems(rubric({ items: [item('1', '5', [])] }), { items: { '1': undefined } }),
    ).toEqual([]);
  });
});

describe('input that is no object', () => {
  test.each([
    [undefined, 'absent; give an object'],
    [null, 'got null; give an object'],
    ['{}', 'got "{}"; give an object'],
    [[], 'got []; give an object'],
    [() => 1, 'got a function; give an object'],
    [Symbol('x'), 'got a symbol; give an object'],
    [7n, 'got 7; give an object'],
  ])('%s', (input, message) => {
    expect(problems(hygiene, input)).toEqual([message]);
  });

  test('inside as outside', () => {
    expect(problems(rubric({ items: [item('1', '5', [])] }), { items: { '1': [] } })).toEqual([
      'items["1"]: got []; give an object',
    ]);
  });

  test('a circle and values without a JSON form do not crash it', () => {
    const cyclic: Record<string, unknown> = { note: 'x' };
    cyclic['self'] = cyclic;
    const odd = {
      get note() {
        throw new Error('cannot be read');
      },
    };
    const got = (value: unknown) =>
      wrong(flag('c'), value).map(
        (one) => /^facts\.c: got (.*); give true or false$/.exec(one)?.[1],
      );
    const circle = '{"note":"x","self":{"note":"x","self":{"note":"x","self":…';
    expect(got(cyclic)).toEqual([circle]);
    expect(got({ n: 1n })).toEqual(['{"n":1}']);
    expect(got({ toJSON: () => undefined, none: undefined })).toEqual(['{}']);
    expect(got(odd)).toEqual(['a value without a JSON form']);
  });

  test('what is as deep or as long as a file can be is shown as far as a message goes', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(wrong(flag('c'), deep)).toEqual([`facts.c: got ${'['.repeat(57)}…; give true or false`]);
    const long = Array.from({ length: 100_000 }, () => ({ a: [true, null], b: 'x' }));
    expect(wrong(flag('c'), long)).toEqual([
      'facts.c: got [{"a":[true,null],"b":"x"},{"a":[true,null],"b":"x"},{"a"…; give true or false',
    ]);
  });

  test.each(['9'.repeat(1000), '-1e999'])(
    'a number that JSON has and no number holds: %#',
    (digits) => {
      const problem = wrong(number('c'), JSON.parse(digits));
      expect(problem).toEqual([
        'facts.c: got a number too large to be read; give a number, or a decimal as text as "3.14"',
      ]);
      expect(wrong(flag('c'), [JSON.parse(digits)])).toEqual([
        expect.stringMatching(/^facts\.c: got \[-?Infinity\]; /),
      ]);
    },
  );

  test('a long value is shortened between characters', () => {
    const [message = ''] = wrong(flag('f'), '😀'.repeat(100));
    expect(message).toBe(`facts.f: got "${'😀'.repeat(56)}…; give true or false`);
  });
});
