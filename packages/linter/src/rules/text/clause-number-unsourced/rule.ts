import { defineRule } from '../../../rule.ts';
import { unsourcedNumbers } from '../../../text-against-clauses/compare-text.ts';
import { textVisitor } from '../../../text-against-clauses/text-visitor.ts';

interface Params {
  /** As the clause writes it. */
  readonly number: string;
  /** What the sentence, or the comment, says of that sort. */
  readonly instead: readonly string[];
  readonly isDecided: boolean;
}

export const rule = defineRule({
  severity: 'warning',
  wording: {
    en: ({ number, instead, isDecided }: Params) => ({
      message: isDecided
        ? `\`${number}\` is not what the comment above decides, which says ${listed(instead, ', ')}`
        : `\`${number}\` does not stand in the official sentence above, which says ${listed(instead, ', ')}`,
      help: isDecided
        ? 'correct the number, or the comment'
        : 'correct the number, or quote the sentence that states it; before what no sentence states write `>` alone',
      other: 'what stands there',
    }),
    zh: ({ number, instead, isDecided }) => ({
      message: isDecided
        ? `\`${number}\` 与上方注释所定的不符，注释写的是 ${listed(instead, '、')}`
        : `\`${number}\` 不见于上方的原文，原文写的是 ${listed(instead, '、')}`,
      help: isDecided
        ? '请改正这个数，或改正注释'
        : '请改正这个数，或引用写明它的文句；原文没有写明的条款，请在其前单写一个 `>`',
      other: '原文在此',
    }),
  },
  visit: ({ source, quantitiesIn, report }) =>
    textVisitor(source, ({ cited, comments, placeOf }) => {
      for (const one of unsourcedNumbers(cited, comments, quantitiesIn)) {
        const { range, instead, isDecided } = one;
        const [first] = instead;
        report({
          range,
          params: {
            number: source.textAt(range),
            instead: [...new Set(instead.map(({ text }) => text))],
            isDecided,
          },
          key: cited.item,
          ...(first === undefined || isDecided ? {} : { other: placeOf(first) }),
        });
      }
    }),
});

/** A list of many is cut short. */
function listed(texts: readonly string[], comma: string): string {
  const shown = texts.slice(0, 4).map((text) => `\`${text}\``);
  return texts.length > 4 ? `${shown.join(comma)}${comma}…` : shown.join(comma);
}
