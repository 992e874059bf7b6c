import { numbered } from '../../../item-number.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly id: string;
  readonly group: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ id, group }) => ({
      message: `item \`${id}\` stands in group \`${group}\``,
      help: `give it a number that begins with \`${group}.\`, or put it into its own group`,
      other: 'the group',
    }),
    zh: ({ id, group }) => ({
      message: `第 \`${id}\` 项写在第 \`${group}\` 类中`,
      help: `请改用以 \`${group}.\` 开头的编号，或移到所属的类中`,
      other: '所在的类',
    }),
  },
  visit: ({ report }) => ({
    item({ id }, { group }) {
      if (id === null || group === null || group.id === null) return;
      const number = numbered(group.id.text);
      const parts = /^(\d+)\.\d/.exec(id.text);
      if (number === null || number.prefix !== '' || parts === null) return;
      if (parts[1] === group.id.text) return;
      const params = { id: id.text, group: group.id.text };
      report({ range: id.range, params, key: id.text, other: group.id.range });
    },
  }),
});
