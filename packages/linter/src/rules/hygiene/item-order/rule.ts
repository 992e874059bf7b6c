import type { Word } from '@rubrica/parser/tooling';
import { extendsAnother } from '../../../extends-another.ts';
import { type ItemNumber, numbered } from '../../../item-number.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly id: string;
  readonly before: string;
}

export const rule = defineRule<Params>({
  severity: 'info',
  wording: {
    en: ({ id, before }) => ({
      message: `item \`${id}\` follows item \`${before}\``,
      help: 'put the items in the order of their numbers',
      other: 'the item with the higher number',
    }),
    zh: ({ id, before }) => ({
      message: `第 \`${id}\` 项排在第 \`${before}\` 项之后`,
      help: '请按编号排列各项',
      other: '编号较大的一项',
    }),
  },
  visit({ source, report }) {
    if (extendsAnother(source)) return {};
    const last = new Map<string, { readonly id: Word; readonly number: ItemNumber }>();
    return {
      item({ id }) {
        const number = id === null ? null : numbered(id.text);
        if (id === null || number === null) return;
        const before = last.get(number.prefix);
        last.set(number.prefix, { id, number });
        if (before === undefined || number.last > before.number.last) return;
        const params = { id: id.text, before: before.id.text };
        report({ range: id.range, params, key: id.text, other: before.id.range });
      },
    };
  },
});
