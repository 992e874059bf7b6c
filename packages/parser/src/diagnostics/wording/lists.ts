import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with points that hang on a choice. */
export const LISTS = {
  'lists-of-different-lengths': {
    en: ({ name, values, amounts }) => {
      const left = leftOver(values, amounts);
      return {
        message: `${quote(name)} has ${counted(values, 'value')} and ${counted(amounts, 'amount')} here`,
        help: `${listed(left)} ${left.length === 1 ? 'is' : 'are'} left over: write one amount for each value`,
      };
    },
    zh: ({ name, values, amounts }) => ({
      message: `${quote(name)} 在此有 ${values.length} 个取值、${amounts.length} 个分数`,
      help: `多出 ${listed(leftOver(values, amounts), 'zh')}；请为每个取值各写一个分数`,
    }),
  },
  'lists-of-both-signs': {
    en: ({ sign }) => ({
      message: `the first amount ${sign === '-' ? 'takes points, and this one gives some' : 'gives points, and this one takes some'}`,
      help: `write \`${sign}\`, or make it a clause of its own, as \`if grade is poor ${sign === '-' ? '+' : '-'}1\``,
    }),
    zh: ({ sign }) => ({
      message:
        sign === '-' ? '第一个分数是扣分，这一个却是加分' : '第一个分数是加分，这一个却是扣分',
      help: `请写 \`${sign === '-' ? '扣' : '加'}\`，或另立一条，如 \`如 等次 为 差 ${sign === '-' ? '加' : '扣'}1分\``,
    }),
  },
} satisfies Partial<Wordings>;

function leftOver(values: readonly string[], amounts: readonly string[]): readonly string[] {
  const shorter = Math.min(values.length, amounts.length);
  return (values.length > shorter ? values : amounts).slice(shorter);
}

function counted({ length }: readonly string[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
