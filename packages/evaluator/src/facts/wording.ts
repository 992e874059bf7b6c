import { assertNever } from '../invariant.ts';
import type { Language, RenderOptions } from '../report/language.ts';
import type { ExpectedFact, FactPath, FactProblem } from './problem.ts';

/** A problem with the facts in words, its path first: `items["4.1"].unrecorded: …`. */
export function renderFactProblem(problem: FactProblem, options: RenderOptions): string {
  const place = pathText(problem.path);
  const words = problemText(problem, options);
  return place === '' ? words : `${place}${options.lang === 'zh' ? '：' : ': '}${words}`;
}

/** The same without its path. */
export function problemText(problem: FactProblem, { lang }: RenderOptions): string {
  return lang === 'zh' ? chinese(problem) : english(problem);
}

function english(problem: FactProblem): string {
  const got = 'received' in problem ? gotText(problem.received, 'en') : '';
  switch (problem.code) {
    case 'absent':
      return `absent; give ${expectation(problem.expected, 'en')}`;
    case 'invalid':
      return `${got}; give ${expectation(problem.expected, 'en')}`;
    case 'unknown':
      return `not asked for; asked for here: ${list(problem.known, 'en')}`;
    case 'not-an-object':
      return `${got}; give an object`;
    case 'not-an-array':
      return `${got}; give an array`;
    case 'not-a-text':
      return `${got}; give a text`;
    case 'wrong-rubric':
      return `${got}, but the rubric is ${JSON.stringify(problem.expected)}`;
    case 'bad-correction':
      return `${got}; give ${CORRECTIONS[problem.expected].en}`;
    case 'unknown-item':
      return `${got}; there are the items ${list(problem.known, 'en')}`;
    case 'same-entity':
      return `the entity ${JSON.stringify(problem.entity)} is there more than once`;
    case 'one-entity':
      return `these are the facts of one entity; a file of facts is ${fileAround(problem, 'name')}`;
    default:
      return assertNever(problem);
  }
}

/** What has to stand around the facts of one entity. */
function fileAround(
  { rubric, version }: { readonly rubric: string; readonly version: string },
  name: string,
): string {
  const [id, number] = [JSON.stringify(rubric), JSON.stringify(version)];
  return `{ "rubric": ${id}, "version": ${number}, "entities": [{ "entity": "${name}", … }] }`;
}

function chinese(problem: FactProblem): string {
  const got = 'received' in problem ? gotText(problem.received, 'zh') : '';
  switch (problem.code) {
    case 'absent':
      return `未填写；请填${expectation(problem.expected, 'zh')}`;
    case 'invalid':
      return `${got}；请填${expectation(problem.expected, 'zh')}`;
    case 'unknown':
      return `此处不需要这一项；可填：${list(problem.known, 'zh')}`;
    case 'not-an-object':
      return `${got}；应为对象`;
    case 'not-an-array':
      return `${got}；应为数组`;
    case 'not-a-text':
      return `${got}；应为文字`;
    case 'wrong-rubric':
      return `${got}，而细则是 ${JSON.stringify(problem.expected)}`;
    case 'bad-correction':
      return `${got}；请填${CORRECTIONS[problem.expected].zh}`;
    case 'unknown-item':
      return `${got}；可填的项有 ${list(problem.known, 'zh')}`;
    case 'same-entity':
      return `被考核单位 ${JSON.stringify(problem.entity)} 出现不止一次`;
    case 'one-entity':
      return `这是一个被考核单位的事实；事实文件应写成 ${fileAround(problem, '单位名称')}`;
    default:
      return assertNever(problem);
  }
}

function gotText(received: string, lang: Language): string {
  const words = NOT_JSON.get(received)?.[lang];
  return words ?? (lang === 'zh' ? `填的是 ${received}` : `got ${received}`);
}

const TOO_LARGE = { en: 'got a number too large to be read', zh: '填的数太大，无法读取' };

/** What no value of JSON is written as, so that no text is mistaken for it. */
const NOT_JSON: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  // What a key that is not there holds.
  ['undefined', { en: 'absent', zh: '未填写' }],
  // What a number becomes of which JSON has more digits than a number holds.
  ['Infinity', TOO_LARGE],
  ['-Infinity', TOO_LARGE],
]);

/** What a correction says. */
const CORRECTIONS = {
  points: {
    en: 'a number other than 0, below 0 where points are taken',
    zh: '不为 0 的数，扣回的填负数',
  },
  text: { en: 'a text', zh: '文字' },
  day: { en: 'a day that exists as "2021-06-21"', zh: '真实存在的日期（"2021-06-21"）' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const EXPECTATIONS: Readonly<Record<ExpectedFact['type'], Readonly<Record<Language, string>>>> = {
  submission: {
    en: 'a day that exists as "2021-06-21", an instant with its offset as "2021-06-21T17:00:00+08:00", or null where never submitted',
    zh: '真实存在的日期（"2021-06-21"）、带时差的时刻（"2021-06-21T17:00:00+08:00"），未报送填 null',
  },
  count: {
    en: 'a whole number from 0, or an array with one record a case',
    zh: '不小于 0 的整数，或每次一条记录的数组',
  },
  flag: { en: 'true or false', zh: ' true 或 false' },
  number: {
    en: 'a number, or a decimal as text as "3.14"',
    zh: '数字，或写成文字的小数（"3.14"）',
  },
  percentage: {
    en: 'a percentage as text with its sign, as "94.5%"',
    zh: '带百分号的文字（"94.5%"）',
  },
  series: {
    en: 'an array of numbers as [80, 85.5], or of percentages as ["80%", "85.5%"]',
    zh: '数字的数组（[80, 85.5]），或百分数的数组（["80%", "85.5%"]）',
  },
  choice: { en: 'one of ', zh: '下列之一：' },
  judgement: {
    en: 'points with their reason as {"points": 5, "reason": "…"}, or false where there is nothing to judge',
    zh: '分数及理由（{"points": 5, "reason": "…"}），无此情形填 false',
  },
};

/** More do not help to find the right one. */
const MOST_CHOICES = 50;

function expectation({ type, label, values }: ExpectedFact, lang: Language): string {
  const shown = values.slice(0, MOST_CHOICES).map((value) => JSON.stringify(value));
  const more = values.length > shown.length ? ['…'] : [];
  const choices = [...shown, ...more].join(lang === 'zh' ? '、' : ', ');
  const words = `${EXPECTATIONS[type][lang]}${choices}`;
  if (label === null) return words;
  return lang === 'zh' ? `${words}（${label}）` : `${words} (${label})`;
}

function list(names: readonly string[], lang: Language): string {
  if (names.length === 0) return lang === 'zh' ? '无' : 'nothing';
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  const more = names.length > shown.length ? ['…'] : [];
  return [...shown, ...more].join(lang === 'zh' ? '、' : ', ');
}

/** `entities[0].items["4.1"].unrecorded` */
export function pathText(path: FactPath): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
