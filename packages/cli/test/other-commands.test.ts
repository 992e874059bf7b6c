import { RULES } from '@rubrica/linter';
import { MEANINGS } from '@rubrica/parser/meanings';
import ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import configSchema from '../rubrica.config.schema.json' with { type: 'json' };
import { PIPELINES } from '../src/init/files.ts';
import { rubrica } from './memory-io.ts';
import { FAULTY, SOUND } from './rubrics.ts';

describe('schema', () => {
  const schemaOf = async (...args: readonly string[]) => {
    const { out } = await rubrica(['schema', 'a.rubric', ...args], { 'a.rubric': SOUND });
    return new ajv2020.default({ strict: false }).compile(JSON.parse(out));
  };
  const facts = { items: { 1: { submitted: null } } };

  test('of a facts file', async () => {
    const isValid = await schemaOf();
    const file = { rubric: 'small', version: '1', entities: [{ entity: 'Quay', ...facts }] };
    expect(isValid(file)).toBe(true);
    expect(isValid({ ...file, version: '2' })).toBe(false);
    expect(isValid({ ...file, entities: [{ entity: 'Quay', items: {} }] })).toBe(false);
  });

  test('of the facts of one entity', async () => {
    const isValid = await schemaOf('--entity');
    expect(isValid(facts)).toBe(true);
    expect(isValid({ items: { 1: { submited: null } } })).toBe(false);
  });

  test('of a faulty rubric there is none', async () => {
    const { code, out } = await rubrica(['schema', 'a.rubric'], { 'a.rubric': FAULTY });
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});

describe('explain', () => {
  test('of a category lists its rules', async () => {
    const { code, out } = await rubrica(['explain', 'hygiene'], {});
    expect(code).toBe(0);
    const rows = RULES.filter(({ category }) => category === 'hygiene').map((one) => one.code);
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([...rows, '']);
  });

  test('a message of the language, and a rule', async () => {
    const { code, out } = await rubrica(['explain', 'group-points'], {});
    expect(code).toBe(0);
    expect(out).toMatch(/^# group-points\n\nA warning/);
    expect(out).toContain('Only the items are computed with');
    expect(out).toContain('Instead:\n\n```rubric\ngroup 4 "Records" 5 points {');
    expect((await rubrica(['explain', 'item-gap'], {})).out).toContain('## Prefer');
  });

  test('in Chinese where that is asked for, and only then', async () => {
    const inChinese = async (code: string) =>
      (await rubrica(['explain', code, '--lang', 'zh'], {}, { env: { LANG: 'en_GB.UTF-8' } })).out;
    const ofLanguage = await inChinese('group-points');
    expect(ofLanguage).toContain('计算只依据各项');
    expect(ofLanguage).toContain('警告[group-points]');
    expect(ofLanguage).not.toContain('warning[');
    const ofRule = await inChinese('item-gap');
    expect(ofRule).toContain('## 宜写作');
    expect(ofRule).toContain('提示[item-gap]');
    const inEnglish = await rubrica(
      ['explain', 'group-points'],
      {},
      { env: { LANG: 'zh_CN.UTF-8' } },
    );
    expect(inEnglish.out).not.toMatch(/\p{Script=Han}/u);
  });

  test('every code that a file can have', async () => {
    for (const { code } of RULES) expect((await rubrica(['explain', code], {})).code).toBe(0);
    for (const [code, { en }] of Object.entries(MEANINGS)) {
      expect((await rubrica(['explain', code], {})).out).toContain(en);
    }
  });

  test('takes a code as a message has it', async () => {
    expect((await rubrica(['explain', '[group-points]'], {})).code).toBe(0);
  });

  test('guesses what an unknown one means', async () => {
    expect(await rubrica(['explain', 'group-point'], {})).toMatchObject({
      code: 2,
      out: '',
      err: 'rubrica: there is no message group-point; did you mean group-points?\n',
    });
    expect((await rubrica(['explain', 'constructor'], {})).code).toBe(2);
  });
});

describe('rules', () => {
  test('for people, in both languages', async () => {
    const { out } = await rubrica(['rules'], {});
    expect(out).toMatch(/^item-gap +hygiene +info +An item whose number/m);
    expect((await rubrica(['rules', '--lang', 'zh'], {})).out).toContain('项的编号与前一项不连续');
  });

  test('as JSON, with options and page', async () => {
    const rules = JSON.parse((await rubrica(['rules', '--format', 'json'], {})).out);
    expect(rules).toContainEqual({
      code: 'item-gap',
      category: 'hygiene',
      severity: 'info',
      isOn: true,
      summary: expect.any(String),
      options: {},
      page: 'https://github.com/rubrica-lang/rubrica/blob/main/docs/rules/item-gap.md',
    });
  });
});

describe('init', () => {
  test.each(['en', 'zh'])(
    'writes a configuration and a rubric without findings: %s',
    async (lang) => {
      const { code, written } = await rubrica(['init', '--lang', lang], {});
      expect(code).toBe(0);
      expect(Object.keys(written)).toEqual(['rubrica.config.json', 'first.rubric']);
      expect(await rubrica(['lint', '--fail-on', 'info'], written)).toMatchObject({
        code: 0,
        out: '',
      });
      expect(await rubrica(['fmt', '--check', '.'], written)).toMatchObject({ code: 0, out: '' });
    },
  );

  test('the configuration is valid by the published schema', async () => {
    const { written } = await rubrica(['init'], {});
    const isValid = new ajv2020.default({ strict: false }).compile(configSchema);
    expect(isValid(JSON.parse(written['rubrica.config.json'] ?? ''))).toBe(true);
    expect(isValid({ failOn: 'never' })).toBe(false);
    expect(isValid({ overrides: [{ rules: {} }] })).toBe(false);
    expect(isValid({ rules: { 'group-points': 'info', 'item-gap': 'off' } })).toBe(true);
  });

  test('leaves what is there', async () => {
    const files = { 'rubrica.config.json': '{}', 'my.rubric': SOUND };
    const { written, err } = await rubrica(['init', '--ci', 'github'], files);
    expect(Object.keys(written)).toEqual([PIPELINES.github.path]);
    expect(err).toContain('rubrica.config.json is there, and stays as it is\n');
  });
});
