import { extendsAnother } from '../../../extends-another.ts';
import { type NumberedItem, numberedItem } from '../../../item-number.ts';
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
    const last = new Map<string, NumberedItem>();
    return {
      item(node) {
        const one = numberedItem(node);
        if (one === null) return;
        const before = last.get(one.prefix);
        last.set(one.prefix, one);
        if (before === undefined || one.last > before.last) return;
        const params = { id: one.id.text, before: before.id.text };
        report({ range: one.id.range, params, key: one.id.text, other: before.id.range });
      },
    };
  },
});
