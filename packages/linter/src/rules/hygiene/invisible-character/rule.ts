import { codePoint } from '../../../code-point.ts';
import { matchesIn } from '../../../free-text.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly character: string;
}

/**
 * What takes no place and is no control character, which are errors. Joiners are left to the scripts and emoji that
 * need them, and variation selectors to the characters that they vary.
 */
const BLANKS =
  /\u034F|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2060-\u2064\u3164\uFFA0]|(?!^)\uFEFF/u;
const BESIDE = String.raw`[\p{Script=Han}\p{Script=Latin}\p{Nd}\p{P}]`;
const JOINERS = `(?<=${BESIDE})[\\u200C\\u200D](?=${BESIDE})`;
const INVISIBLE = new RegExp(`${BLANKS.source}|${JOINERS}`, 'gu');

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ character }) => ({
      message: `an invisible character stands here, ${codePoint(character)}`,
      help: 'delete it',
    }),
    zh: ({ character }) => ({
      message: `此处有一个看不见的字符 ${codePoint(character)}`,
      help: '请删去',
    }),
  },
  visit: ({ source, report }) => ({
    document() {
      for (const { found, range } of matchesIn(source, INVISIBLE)) {
        const title = { en: 'delete the character', zh: '删去这个字符' };
        const edits = [{ ...range, text: '' }];
        report({
          range,
          params: { character: found },
          key: codePoint(found),
          fixes: [{ title, safe: false, edits }],
        });
      }
    },
  }),
});
