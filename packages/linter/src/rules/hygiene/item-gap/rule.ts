import type { Word } from '@rubrica/parser/tooling';
import { extendsAnother } from '../../../extends-another.ts';
import { type ItemNumber, numbered } from '../../../item-number.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly id: string;
  readonly before: string;
  readonly missing: string;
}

export const rule = defineRule<Params>({
  severity: 'info',
  wording: {
    en: ({ id, before, missing }) => ({
      message: `item \`${id}\` follows item \`${before}\`, and there is no item \`${missing}\``,
      help: `write the items between them, or ignore this for a reason if there is no \`${missing}\``,
      other: 'the item before it',
    }),
    zh: ({ id, before, missing }) => ({
      message: `第 \`${before}\` 项之后是第 \`${id}\` 项，没有第 \`${missing}\` 项`,
      help: `请补上其间各项；若确无第 \`${missing}\` 项，请写明理由并忽略`,
      other: '前一项',
    }),
  },
  visit({ source, report }) {
    if (extendsAnother(source)) return {};
    let before: { readonly id: Word; readonly number: ItemNumber } | null = null;
    return {
      item({ id }) {
        const number = id === null ? null : numbered(id.text);
        const previous = before;
        before = id === null || number === null ? null : { id, number };
        if (before === null || previous === null) return;
        if (!isBeyondNext(before.number, previous.number)) return;
        const missing = `${before.number.prefix}${previous.number.last + 1}`;
        const params = { id: before.id.text, before: previous.id.text, missing };
        report({ range: before.id.range, params, key: before.id.text, other: previous.id.range });
      },
    };
  },
});

function isBeyondNext(number: ItemNumber, before: ItemNumber): boolean {
  return number.prefix === before.prefix && number.last > before.last + 1;
}
