import { expect, test } from 'vitest';
import { hygiene } from '../../test/hygiene.ts';
import { flag, rubric } from '../../test/rubrics.ts';
import { readFactsFile } from './read-facts-file.ts';
import { received } from './received.ts';
import { pathText, renderFactProblem } from './wording.ts';

const ENTITY = {
  entity: '日新街道',
  facts: { flooded: 'no' },
  items: {
    '2': { Q1: { submitted: '2021/6/31' }, Q2: null, 'patrols-below-frequency': 1 },
    '4.1': { submitted: null, unrecorded: 3.5, note: 'x' },
    '5': { replied: 0.945, distance: '1,5', grade: '中' },
  },
};

/** A file with every kind of mistake. */
const FILE = { rubric: 'hygiene-2020', about: 'a remark', entities: [ENTITY, { ...ENTITY }, 'x'] };

function text(lang: 'en' | 'zh'): readonly string[] {
  return readFactsFile(hygiene, FILE)
    .problems.filter(({ code, path }) => path[1] !== 1 || code === 'same-entity')
    .map((problem) => renderFactProblem(problem, { lang }));
}

test('every message in English', () => {
  expect(text('en').join('\n')).toBe(
    `rubric: got "hygiene-2020", but the rubric is "hygiene-2021"
version: absent; give a text
about: got "a remark"; give an array
entities[0].items["2"].Q1.submitted: got "2021/6/31"; give a day that exists as "2021-06-21", an instant with its offset as "2021-06-21T17:00:00+08:00", or null where never submitted
entities[0].items["2"].Q2: got null; give an object
entities[0].items["2"].patrols-below-frequency: got 1; give true or false (巡查频次不足)
entities[0].items["4.1"].unrecorded: got 3.5; give a whole number from 0, or an array with one record a case (未记入不良行为记录)
entities[0].items["4.1"].note: not asked for; asked for here: \`submitted\`, \`unrecorded\`
entities[0].items["5"].replied: got 0.945; give a percentage as text with its sign, as "94.5%" (按时回复率)
entities[0].items["5"].distance: got "1,5"; give a number, or a decimal as text as "3.14"
entities[0].items["5"].grade: got "中"; give one of "优", "良", "差" (等级)
entities[0].facts.flooded: got "no"; give true or false (辖区受灾)
entities[1].entity: the entity "日新街道" is there more than once
entities[2]: got "x"; give an object
entities[2].entity: absent; give a text`,
  );
});

test('every message in Chinese', () => {
  expect(text('zh').join('\n')).toBe(
    `rubric：填的是 "hygiene-2020"，而细则是 "hygiene-2021"
version：未填写；应为文字
about：填的是 "a remark"；应为数组
entities[0].items["2"].Q1.submitted：填的是 "2021/6/31"；请填真实存在的日期（"2021-06-21"）、带时差的时刻（"2021-06-21T17:00:00+08:00"），未报送填 null
entities[0].items["2"].Q2：填的是 null；应为对象
entities[0].items["2"].patrols-below-frequency：填的是 1；请填 true 或 false（巡查频次不足）
entities[0].items["4.1"].unrecorded：填的是 3.5；请填不小于 0 的整数，或每次一条记录的数组（未记入不良行为记录）
entities[0].items["4.1"].note：此处不需要这一项；可填：\`submitted\`、\`unrecorded\`
entities[0].items["5"].replied：填的是 0.945；请填带百分号的文字（"94.5%"）（按时回复率）
entities[0].items["5"].distance：填的是 "1,5"；请填数字，或写成文字的小数（"3.14"）
entities[0].items["5"].grade：填的是 "中"；请填下列之一："优"、"良"、"差"（等级）
entities[0].facts.flooded：填的是 "no"；请填 true 或 false（辖区受灾）
entities[1].entity：被考核单位 "日新街道" 出现不止一次
entities[2]：填的是 "x"；应为对象
entities[2].entity：未填写；应为文字`,
  );
});

test('an absent fact in Chinese, and a key where nothing is asked for', () => {
  const absent = { type: 'flag', label: null, values: [] } as const;
  const zh = { lang: 'zh' } as const;
  expect(renderFactProblem({ code: 'absent', path: ['a'], expected: absent }, zh)).toBe(
    'a：未填写；请填 true 或 false',
  );
  expect(renderFactProblem({ code: 'unknown', path: ['a'], known: [] }, zh)).toBe(
    'a：此处不需要这一项；可填：无',
  );
});

test('at most twelve of the known names are listed', () => {
  const facts = Array.from({ length: 13 }, (_, index) => flag(`f${index}`));
  const values = Object.fromEntries(facts.map(({ name }) => [name, true]));
  const file = {
    rubric: 'test',
    version: '1',
    entities: [{ entity: 'x', facts: { ...values, f: 1 } }],
  };
  expect(
    readFactsFile(rubric({ facts }), file).problems.map((problem) =>
      renderFactProblem(problem, { lang: 'en' }),
    ),
  ).toEqual([
    'entities[0].facts.f: not asked for; asked for here: `f0`, `f1`, `f2`, `f3`, `f4`, `f5`, `f6`, `f7`, `f8`, `f9`, `f10`, `f11`, …',
  ]);
});

test.each([
  [[], ''],
  [['items', '4.1', '未报送'], 'items["4.1"].未报送'],
  [['entities', 0, 'late-fee'], 'entities[0].late-fee'],
  [['a b', 'c"d', 'e]'], '["a b"]["c\\"d"]["e]"]'],
])('the path %j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});

test('a number too large to be read', () => {
  const problem = {
    code: 'not-a-text',
    path: ['rubric'],
    received: received(JSON.parse('1e999')),
  } as const;
  expect(renderFactProblem(problem, { lang: 'en' })).toBe(
    'rubric: got a number too large to be read; give a text',
  );
  expect(renderFactProblem(problem, { lang: 'zh' })).toBe('rubric：填的数太大，无法读取；应为文字');
});
