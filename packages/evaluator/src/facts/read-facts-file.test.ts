import { expect, test } from 'vitest';
import { FAULTLESS, hygiene } from '../../test/hygiene.ts';
import { evaluateAll } from '../evaluate/evaluate.ts';
import type { FactsFile } from './facts.ts';
import { FactsError } from './facts-error.ts';
import { readFactsFile } from './read-facts-file.ts';
import { renderFactProblem } from './wording.ts';

const FILE = {
  rubric: 'hygiene-2021',
  version: '2021.1',
  about: ['from the bulletin'],
  entities: [
    { entity: '人民广场街道', ...FAULTLESS },
    { entity: '日新街道', ...FAULTLESS, facts: { flooded: true } },
  ],
};

function problems(input: unknown): readonly string[] {
  return readFactsFile(hygiene, input).problems.map((problem) =>
    renderFactProblem(problem, { lang: 'en' }),
  );
}

test('every entity of a file is assessed under its name, in the order of the file', () => {
  const assessments = evaluateAll(hygiene, FILE);
  expect(assessments.map(({ entity, total }) => [entity, total])).toEqual([
    ['人民广场街道', '100'],
    ['日新街道', '100'],
  ]);
});

test('a file without entities has no assessments', () => {
  expect(evaluateAll(hygiene, { ...FILE, entities: [] })).toEqual([]);
});

test.each([
  [[], ['got []; give an object']],
  [undefined, ['absent; give an object']],
  [{ ...FILE, version: '2021.10' }, ['version: got "2021.10", but the rubric is "2021.1"']],
  [{ ...FILE, rubric: 'hygiene' }, ['rubric: got "hygiene", but the rubric is "hygiene-2021"']],
  [{ ...FILE, version: 2021.1 }, ['version: got 2021.1; give a text']],
  [{ ...FILE, rubric: undefined }, ['rubric: absent; give a text']],
  [{ ...FILE, about: 'x' }, ['about: got "x"; give an array']],
  [{ ...FILE, about: ['x', 1] }, ['about[1]: got 1; give a text']],
  [{ ...FILE, entities: {} }, ['entities: got {}; give an array']],
  [{ rubric: 'hygiene-2021', version: '2021.1' }, ['entities: absent; give an array']],
  [
    { ...FILE, entites: [] },
    ['entites: not asked for; asked for here: `rubric`, `version`, `about`, `entities`'],
  ],
  [
    FAULTLESS,
    [
      'these are the facts of one entity; a file of facts is { "rubric": "hygiene-2021", "version": "2021.1", "entities": [{ "entity": "name", … }] }',
    ],
  ],
  [{ ...FILE, entities: [FAULTLESS] }, ['entities[0].entity: absent; give a text']],
  [
    { ...FILE, entities: [{ ...FAULTLESS, entity: 7 }] },
    ['entities[0].entity: got 7; give a text'],
  ],
  [
    { ...FILE, entities: [null] },
    ['entities[0]: got null; give an object', 'entities[0].entity: absent; give a text'],
  ],
  [
    { ...FILE, entities: [FILE.entities[0], FILE.entities[1], FILE.entities[0]] },
    ['entities[2].entity: the entity "人民广场街道" is there more than once'],
  ],
  [
    { ...FILE, entities: [{ ...FILE.entities[0], note: 'x' }] },
    ['entities[0].note: not asked for; asked for here: `entity`, `corrections`, `items`, `facts`'],
  ],
])('%o is wrong: %s', (input, messages) => {
  expect(problems(input)).toEqual(messages);
});

test('one error holds what is wrong in all of the file', () => {
  const file = {
    ...FILE,
    version: '1',
    entities: [
      { ...FILE.entities[0], facts: { flooded: 'no' } },
      { ...FILE.entities[1], items: { ...FAULTLESS.items, '4.1': { submitted: null } } },
    ],
  } as unknown as FactsFile;
  expect(() => evaluateAll(hygiene, file)).toThrow(FactsError);
  expect(() => evaluateAll(hygiene, file)).toThrow(
    [
      'the facts do not fit the rubric:',
      '  version: got "1", but the rubric is "2021.1"',
      '  entities[0].facts.flooded: got "no"; give true or false (辖区受灾)',
      '  entities[1].items["4.1"].unrecorded: absent; give a whole number from 0, or an array with one record a case (未记入不良行为记录)',
    ].join('\n'),
  );
});
