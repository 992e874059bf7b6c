import type { Language } from '@rubrica/evaluator';
import type { AttributeUse, FactUse } from '../fault.ts';
import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with the facts that clauses name. */
export const FACTS = {
  'two-types': {
    en: ({ name, one, other }) => ({
      message: `${quote(name)} is ${USES[other].en} here and ${USES[one].en} elsewhere`,
      help: 'give one of them another name',
      other: USES[one].en,
    }),
    zh: ({ name, one, other }) => ({
      message: `${quote(name)} 在这里表示${USES[other].zh}，在别处表示${USES[one].zh}`,
      help: '请给其中一个换一个名称',
      other: USES[one].zh,
    }),
  },
  'two-labels': {
    en: ({ name }) => ({
      message: `${quote(name)} has two labels`,
      help: 'keep one of them',
      other: 'the first is here',
    }),
    zh: ({ name }) => ({
      message: `${quote(name)} 有两个说明`,
      help: '请只保留一个',
      other: '第一个在这里',
    }),
  },
  'reserved-name': {
    en: ({ name, means }) => ({
      message: `${quote(name)} names ${means === 'occurrence' ? 'a quarter or a month' : 'the day of submission'} and can name nothing else`,
      help: 'choose another name',
    }),
    zh: ({ name, means }) => ({
      message: `${quote(name)} 是${means === 'occurrence' ? '季度或月份' : '报送日期'}的名称，不能另作他用`,
      help: '请换一个名称',
    }),
  },
  'unused-fact': {
    en: ({ name }) => ({
      message: `no clause uses ${quote(name)}`,
      help: 'name it in a clause, or delete this line',
    }),
    zh: ({ name }) => ({
      message: `没有条款用到 ${quote(name)}`,
      help: '请在条款中使用，或删去这一行',
    }),
  },
  'value-not-declared': {
    en: ({ name, value, values }) => ({
      message: `${quote(value)} is not one of the values of ${quote(name)}`,
      help: `its values are ${listed(values)}`,
      other: 'the values',
    }),
    zh: ({ name, value, values }) => ({
      message: `${quote(value)} 不是 ${quote(name)} 的取值`,
      help: `取值有 ${listed(values, 'zh')}`,
      other: '取值',
    }),
  },
} satisfies Partial<Wordings>;

export const USES: Readonly<Record<FactUse | AttributeUse, Readonly<Record<Language, string>>>> = {
  count: { en: 'a count', zh: '次数' },
  flag: { en: 'a yes-or-no fact', zh: '是否' },
  number: { en: 'a measured number', zh: '数值' },
  percentage: { en: 'a percentage', zh: '百分比' },
  choice: { en: 'a choice of values', zh: '选项' },
  text: { en: 'a text', zh: '文字' },
  judgement: { en: 'a judgement', zh: '酌情评分' },
  series: { en: 'several numbers', zh: '一组数' },
};
