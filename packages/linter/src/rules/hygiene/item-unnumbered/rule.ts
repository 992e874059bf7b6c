import type { Word } from '@rubrica/parser/tooling';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly id: string;
  readonly like: string;
}

/** Fewer items do not show a habit. */
const FEWEST = 4;

export const rule = defineRule<Params>({
  severity: 'info',
  wording: {
    en: ({ id, like }) => ({
      message: `item \`${id}\` is not numbered as all the others are`,
      help: `write its number, as \`${like}\``,
      other: 'how the others are numbered',
    }),
    zh: ({ id, like }) => ({
      message: `其他各项都有统一的编号，第 \`${id}\` 项没有`,
      help: `请写编号，如 \`${like}\``,
      other: '其他各项的编号',
    }),
  },
  visit({ report }) {
    const ids: Word[] = [];
    return {
      item({ id, bonus }, { group }) {
        // What stands outside the base often stands outside the numbers too.
        if (id !== null && bonus === null && (group === null || group.bonus === null)) ids.push(id);
      },
      end() {
        const [other, ...others] = ids.filter(({ text }) => !isNumber(text));
        const like = ids.find(({ text }) => isNumber(text));
        if (other === undefined || others.length > 0 || like === undefined) return;
        if (ids.length < FEWEST) return;
        const params = { id: other.text, like: like.text };
        report({ range: other.range, params, key: other.text, other: like.range });
      },
    };
  },
});

/** `4`, `4.12`, without leading zeros. */
function isNumber(id: string): boolean {
  return /^[1-9]\d*(?:\.[1-9]\d*)*$/.test(id);
}
