import type { ItemStatement } from '@rubrica/parser/tooling';
import { numbered } from '../../../item-number.ts';
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
      help: `write the items between them, or say in a comment that there is no \`${missing}\``,
      other: 'the item before it',
    }),
    zh: ({ id, before, missing }) => ({
      message: `第 \`${before}\` 项之后是第 \`${id}\` 项，没有第 \`${missing}\` 项`,
      help: `请补上其间各项；若确无第 \`${missing}\` 项，请在注释中说明`,
      other: '前一项',
    }),
  },
  visit({ report }) {
    let before: {
      readonly node: ItemStatement;
      readonly prefix: string;
      readonly last: number;
    } | null = null;
    return {
      item(node) {
        const { id } = node;
        const own = id === null ? null : numbered(id.text);
        if (id === null || own === null) {
          before = null;
          return;
        }
        const previous = before?.node.id;
        if (
          before !== null &&
          previous &&
          before.prefix === own.prefix &&
          own.last > before.last + 1
        ) {
          const missing = `${own.prefix}${before.last + 1}`;
          const params = { id: id.text, before: previous.text, missing };
          report({ range: id.range, params, key: id.text, other: previous.range });
        }
        before = { node, ...own };
      },
    };
  },
});
