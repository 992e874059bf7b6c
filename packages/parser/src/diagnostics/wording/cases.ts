import type { Adjustment } from '../../syntax/ast/effects.ts';
import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';
import { writtenValue } from './written-value.ts';

/** What is wrong with cases that differ in their points. */
export const CASES = {
  'cases-priced-apart': {
    en: ({ of }) => ({
      message: `each case has its own points here, and \`${of}\` counts cases of one price`,
      help: `delete \`${of}\`, or what tells the cases apart`,
    }),
    zh: ({ of }) => {
      const word = of === 'then' ? '再次' : '超过';
      return {
        message: `这里每次的分数各不相同，而 \`${word}\` 只计分数相同的次数`,
        help: `请删去 \`${word}\`，或删去各次的区别`,
      };
    },
  },
  'all-adjusted': {
    en: ({ by }) => ({
      message: `what takes all points cannot be ${by}`,
      help: `delete \`${by} if\`, or write points instead of \`-all\``,
    }),
    zh: ({ by }) => ({
      message: `\`不得分\` 无从${ADJUSTED[by]}`,
      help: `请删去 \`${ADJUSTED[by]}\`，或把 \`不得分\` 改为具体分数`,
    }),
  },
  'highest-without-cases': {
    en: () => ({
      message: '`highest per` chooses among the points of cases, and here are none',
      help: 'delete it, or count the cases, as `per-award +2, highest per project`',
    }),
    zh: () => ({
      message: '`就高` 是在各次的分数中取最高，而这一条款没有各次的分数',
      help: '请删去，或改为按次计，如 `每表彰加2分，同一项目就高`',
    }),
  },
  'attribute-compared': {
    en: ({ name }) => ({
      message: `${quote(name)} is asked of each case, and compared with a number here`,
      help: `ask for a value, as ${quote(`${name} is grave`)}, or for ${quote(name)} alone`,
    }),
    zh: ({ name }) => ({
      message: `${quote(name)} 问的是每一次的情形，不能与数比较`,
      help: `请写取值，如 ${quote(`${name} 为 严重`)}，或只写 ${quote(name)}`,
    }),
  },
  'case-incomplete': {
    en: ({ name, open }) => ({
      message: `the example does not say of each ${quote(name)} what ${listed(open.map((one) => one.name))} is`,
      help: `write ${quote(`${name} 2 (${open.map((one) => `${one.name} ${exampleOf(one.values)}`).join(', ')})`)}${choiceOf(open[0]?.values ?? [], 'en')}`,
    }),
    zh: ({ name, open }) => ({
      message: `例中没有写明每次 ${quote(name)} 的 ${listed(
        open.map((one) => one.name),
        'zh',
      )}`,
      help: `请写 ${quote(`${name} 2（${open.map((one) => `${one.name} 为 ${exampleOf(one.values)}`).join('，')}）`)}${choiceOf(open[0]?.values ?? [], 'zh')}`,
    }),
  },
  'too-many-cases': {
    en: ({ limit }) => ({
      message: 'an example has no room for so many cases',
      help: `write at most ${limit}`,
    }),
    zh: ({ limit }) => ({ message: '例中的次数太多', help: `请最多写 ${limit}` }),
  },
} satisfies Partial<Wordings>;

const ADJUSTED: Readonly<Record<Adjustment, string>> = {
  doubled: '加倍',
  halved: '减半',
  waived: '免扣',
};

function exampleOf([value]: readonly string[]): string {
  return value === undefined ? '"…"' : writtenValue(value);
}

function choiceOf(values: readonly string[], lang: 'en' | 'zh'): string {
  if (values.length === 0) return '';
  return lang === 'en' ? `; its values are ${listed(values)}` : `；取值有 ${listed(values, 'zh')}`;
}
