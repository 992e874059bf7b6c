import { codePoint } from '../../../code-point.ts';
import { matchesIn } from '../../../free-text.ts';
import { defineRule } from '../../../rule.ts';
import { LOOK_ALIKES, plainTwin } from './look-alikes.ts';

interface Params {
  readonly character: string;
  readonly twin: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ character, twin }) => ({
      message: `\`${character}\` (${codePoint(character)}) looks like \`${twin}\` and is another character`,
      help: `write \`${twin}\``,
    }),
    zh: ({ character, twin }) => ({
      message: `\`${character}\`（${codePoint(character)}）看似 \`${twin}\`，却是另一个字符`,
      help: `请写 \`${twin}\``,
    }),
  },
  visit: ({ source, report }) => ({
    document() {
      for (const { found, range } of matchesIn(source, LOOK_ALIKES)) {
        const twin = plainTwin(found);
        const title = { en: `write \`${twin}\``, zh: `改写为 \`${twin}\`` };
        const edits = [{ ...range, text: twin }];
        report({
          range,
          params: { character: found, twin },
          key: codePoint(found),
          fixes: [{ title, safe: false, edits }],
        });
      }
    },
  }),
});
