import { assertNever } from '../invariant.ts';
import type { Language } from '../report/language.ts';
import type { ExpectedFact, FactPath, FactProblem } from './problem.ts';

/** A problem with the facts in words, its path first: `items["4.1"].unrecorded: …`. */
export function renderFactProblem(
  problem: FactProblem,
  options: { readonly lang: Language },
): string {
  const place = pathText(problem.path);
  const words = options.lang === 'zh' ? chinese(problem) : english(problem);
  return place === '' ? words : `${place}${options.lang === 'zh' ? '：' : ': '}${words}`;
}

function english(problem: FactProblem): string {
  switch (problem.code) {
    case 'absent':
      return `absent; give ${expectation(problem.expected, 'en')}${labelOf(problem.expected, 'en')}`;
    case 'invalid':
      return `got ${problem.received}; give ${expectation(problem.expected, 'en')}${labelOf(problem.expected, 'en')}`;
    case 'unknown':
      return `the rubric asks for no such fact; it knows ${list(problem.known, 'none here')}`;
    case 'not-an-object':
      return `got ${problem.received}; give an object`;
    case 'not-an-array':
      return `got ${problem.received}; give an array`;
    case 'not-a-text':
      return `got ${problem.received}; give a text`;
    case 'wrong-rubric':
      return `these facts are for ${problem.received}, the rubric is ${problem.expected}`;
    case 'same-entity':
      return `the entity \`${problem.entity}\` is there twice`;
    default:
      return assertNever(problem);
  }
}

function chinese(problem: FactProblem): string {
  switch (problem.code) {
    case 'absent':
      return `未填写；请填${expectation(problem.expected, 'zh')}${labelOf(problem.expected, 'zh')}`;
    case 'invalid':
      return `填的是 ${problem.received}；请填${expectation(problem.expected, 'zh')}${labelOf(problem.expected, 'zh')}`;
    case 'unknown':
      return `细则没有这一事实；此处有：${list(problem.known, '无')}`;
    case 'not-an-object':
      return `填的是 ${problem.received}；应为对象`;
    case 'not-an-array':
      return `填的是 ${problem.received}；应为数组`;
    case 'not-a-text':
      return `填的是 ${problem.received}；应为文字`;
    case 'wrong-rubric':
      return `这些事实属于 ${problem.received}，而细则是 ${problem.expected}`;
    case 'same-entity':
      return `被考核单位 \`${problem.entity}\` 出现两次`;
    default:
      return assertNever(problem);
  }
}

const EXPECTATIONS: Readonly<
  Record<ExpectedFact['type'], Readonly<Record<Language, string>>>
> = {
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
  choice: { en: 'one of', zh: '下列之一：' },
};

function expectation(expected: ExpectedFact, lang: Language): string {
  const words = EXPECTATIONS[expected.type][lang];
  if (expected.type !== 'choice') return words;
  return `${words}${lang === 'en' ? ' ' : ''}${expected.values.map((value) => JSON.stringify(value)).join(lang === 'en' ? ', ' : '、')}`;
}

function labelOf(expected: ExpectedFact, lang: Language): string {
  if (expected.label === null) return '';
  return lang === 'en' ? ` (${expected.label})` : `（${expected.label}）`;
}

function list(names: readonly string[], none: string): string {
  if (names.length === 0) return none;
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
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
