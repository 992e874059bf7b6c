import { citedText, type PerClause } from '@rubrica/parser/tooling';
import { keyOf } from '../../../item-key.ts';
import { labelsIn } from '../../../label-of.ts';
import type { Quantity, Role } from '../../../official-text/quantity.ts';
import { namesMeasure, statesMeasure } from '../../../official-text/states-measure.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly name: string;
}

export const rule = defineRule<Params>({
  severity: 'info',
  wording: {
    en: ({ name }) => ({
      message: `neither the official text nor the label says by what \`${name}\` is counted`,
      help: `say it in the label, as \`"${name}（处）"\``,
    }),
    zh: ({ name }) => ({
      message: `原文和标签都没有写明 \`${name}\` 按什么计数`,
      help: `请在标签中写明量词，如 \`"${name}（处）"\``,
    }),
  },
  visit({ rubric, quantitiesIn, report }) {
    const labelOf = labelsIn(rubric);
    /** The first clause of each count; `null` where one of them, or its text, says by what it is counted. */
    const open = new Map<string, Open | null>();
    return {
      per(clause, { item, citation }) {
        const text = citation === null ? null : citedText(citation);
        if (text === null || !HAN.test(text) || !saysAmount(quantitiesIn(text))) return;
        const { text: name } = clause.fact.name;
        const label = labelOf(clause.fact, item);
        const id = `${keyOf(item)} ${name}`;
        // A noun in English is counted as it is.
        const isClear =
          !HAN.test(label === '' ? name : label) ||
          statesMeasure(text) ||
          [name, label].some(namesMeasure);
        if (isClear) open.set(id, null);
        else if (!open.has(id)) open.set(id, { clause, key: id });
      },
      end() {
        for (const one of open.values()) {
          if (one === null) continue;
          const { clause, key } = one;
          const { range, text: name } = clause.fact.name;
          report({ range, params: { name }, key });
        }
      },
    };
  },
});

interface Open {
  readonly clause: PerClause;
  readonly key: string;
}

/** What says of no points what they are for does not speak of what is counted. */
function saysAmount(quantities: readonly Quantity[]): boolean {
  return quantities.some(
    ({ kind, role }) => (kind === 'points' || kind === 'percent') && AMOUNTS.includes(role),
  );
}

/** What a sentence does with the points that one case comes to; 共20分 is what the item has. */
const AMOUNTS: readonly (Role | null)[] = ['deduct', 'add', 'extra', 'rate', 'bare'];

const HAN = /\p{Script=Han}/u;
