import type { Language } from '@rubrica/evaluator';
import { spellings } from '../../syntax/keywords.ts';
import { OPERATOR_WORDS } from '../../syntax/operators.ts';
import type { BandText } from '../fault.ts';
import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with the bands of a measure. */
export const BANDS = {
  'band-gap': {
    en: ({ name, ofTotal, open }) =>
      isEverything(open)
        ? NONE.en
        : {
            message: `no band holds where ${nameText(name, ofTotal, 'en')} ${isText(open)}`,
            help: ofTotal
              ? `add a grade, as ${quote(`C ${bandText(open, 'en')}`)}, or let the one beside it reach further`
              : `add a band, as ${quote(`${bandText(open, 'en')} +0`)}${ORELSE.en[open.kind]}`,
          },
    zh: ({ name, ofTotal, open }) =>
      isEverything(open)
        ? NONE.zh
        : {
            message: `${nameText(name, ofTotal, 'zh')}${open.kind === 'values' ? ` 为 ${listed(open.values, 'zh')} ` : ` ${quote(bandText(open, 'zh'))} `}时没有适用的档`,
            help: ofTotal
              ? `请补上一个等级，如 ${quote(`C ${bandText(open, 'zh')}`)}，或放宽相邻的一个`
              : `请补上一档，如 ${quote(`${bandText(open, 'zh')} 加0分`)}${ORELSE.zh[open.kind]}`,
          },
  },
  'band-overlap': {
    en: ({ name, ofTotal, both }) => ({
      message: `two bands hold where ${nameText(name, ofTotal, 'en')} ${isText(both)}`,
      help: 'let one of them end where the other begins: `below 80%` beside `at least 80%`',
      other: 'the other is here',
    }),
    zh: ({ name, ofTotal, both }) => ({
      message: `${nameText(name, ofTotal, 'zh')} ${quote(bandText(both, 'zh'))} 时有两档同时适用`,
      help: '请让一档止于另一档开始之处：一档写 `低于80%`，相邻一档写 `不低于80%`',
      other: '另一档在这里',
    }),
  },
  'band-bounds': {
    en: ({ text, problem }) => BOUNDS.en[problem](text),
    zh: ({ text, problem }) => BOUNDS.zh[problem](text),
  },
} satisfies Partial<Wordings>;

const NONE = {
  en: { message: 'there are no bands here', help: 'write them, as `at least 80% +8`' },
  zh: { message: '这里没有写各档', help: '请写明各档，如 `不低于80% 加8分`' },
} as const;

function isEverything(open: BandText): boolean {
  return open.kind === 'bounds' && open.bounds.length === 0;
}

const ORELSE = {
  en: { bounds: ', or let the one beside it reach further', values: ', or put it into another' },
  zh: { bounds: '，或放宽相邻的一档', values: '，或把它写入另一档' },
} as const;

const BOUNDS = {
  en: {
    none: (text: string) => ({
      message: `${quote(text)} holds for nothing`,
      help: 'write the lower bound first and a higher one behind it, as `at least 80% below 90%`',
    }),
    open: (text: string) => ({
      message: `${quote(text)} does not say on which side of it the band lies`,
      help: `write ${quote(`at least ${text}`)}, ${quote(`above ${text}`)}, ${quote(`below ${text}`)} or ${quote(`at most ${text}`)}; for two bounds \`at least 80% below 90%\``,
    }),
    whole: (text: string) => ({
      message: `${quote(text)} is no whole number of days`,
      help: 'write whole days, as `above 5 at most 10`',
    }),
    side: (text: string) => ({
      message: `${quote(text)} is no band`,
      help: 'write from where to where, as `at least 80% below 90%`; at either end of all bands one bound is enough',
    }),
  },
  zh: {
    none: (text: string) => ({
      message: `没有任何值符合 ${quote(text)}`,
      help: '请先写较低的界限，再写较高的，如 `不低于80%低于90%`',
    }),
    open: (text: string) => ({
      message: `${quote(text)} 没有说明该档在它的哪一边，是否含本数`,
      help: `请写 ${quote(`不低于${text}`)}（含）、${quote(`高于${text}`)}、${quote(`低于${text}`)} 或 ${quote(`不高于${text}`)}（含）；两个界限写作 \`不低于80%低于90%\``,
    }),
    whole: (text: string) => ({
      message: `${quote(text)} 不是整日数`,
      help: '请写整日数，如 `超过5不超过10`',
    }),
    side: (text: string) => ({
      message: `${quote(text)} 不成一档`,
      help: '请写明从何处到何处，如 `不低于80%低于90%`；首末两档写一个界限即可',
    }),
  },
} as const;

function nameText(name: string | null, ofTotal: boolean | undefined, lang: Language): string {
  if (ofTotal) return lang === 'zh' ? '总分' : 'the total';
  if (name !== null) return quote(name);
  return lang === 'zh' ? '逾期天数' : 'the number of days late';
}

function isText(open: BandText): string {
  return open.kind === 'values' ? `is ${listed(open.values)}` : `is ${quote(bandText(open, 'en'))}`;
}

/** As a band is written: `at least 84% below 85%`. */
function bandText(open: BandText, lang: Language): string {
  if (open.kind === 'values') return open.values.join(lang === 'zh' ? '、' : ', ');
  const sign = open.percent ? '%' : '';
  const blank = lang === 'zh' ? '' : ' ';
  const bounds = open.bounds.map(({ op, value }) => {
    const keyword = OPERATOR_WORDS[op];
    const word = keyword === null ? op : spellings(keyword, lang)[0];
    return `${word}${blank}${value}${sign}`;
  });
  return bounds.join(blank);
}
