import { extendsAnother } from '../../../extends-another.ts';
import { type ItemNumber, type NumberedItem, numberedItem } from '../../../item-number.ts';
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
    let before: NumberedItem | null = null;
    return {
      item(node) {
        const one = numberedItem(node);
        const previous = before;
        before = one;
        if (one === null || previous === null || !isBeyondNext(one, previous)) return;
        const missing = `${one.prefix}${previous.last + 1}`;
        const params = { id: one.id.text, before: previous.id.text, missing };
        report({ range: one.id.range, params, key: one.id.text, other: previous.id.range });
      },
    };
  },
});

function isBeyondNext(one: ItemNumber, before: ItemNumber): boolean {
  return one.prefix === before.prefix && one.last > before.last + 1;
}
