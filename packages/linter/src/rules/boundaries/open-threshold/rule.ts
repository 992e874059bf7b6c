import { type Amount, multiplyAmounts } from '@rubrica/evaluator';
import { type Citation, citedText } from '@rubrica/parser/tooling';
import { edgesOf, shown } from '../../../edges.ts';
import { keyOf } from '../../../item-key.ts';
import type { QuantitiesIn, Quantity } from '../../../official-text/quantity.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  /** As the text has it. */
  readonly text: string;
  readonly value: string;
  readonly name: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ text, value, name }) => ({
      message: `\`${text}\` leaves open on which side ${value} itself is, and no example says so`,
      help: `let an example show what comes of \`${name}\` ${value}`,
    }),
    zh: ({ text, value, name }) => ({
      message: `原文 \`${text}\` 未说明是否包含 ${value}，也没有示例说明`,
      help: `请用示例写明 \`${name}\` 恰为 ${value} 时的得分`,
    }),
  },
  visit({ rubric, linesOf, quantitiesIn, report }) {
    const edges = edgesOf(rubric);
    const said = new Set<string>();
    return {
      clause(clause, { item, citation }) {
        if (citation === null) return;
        for (const one of edges.thresholdsIn(linesOf(clause))) {
          const { fact, value } = one;
          const key = `${keyOf(item)} ${fact.id} ${value}`;
          if (said.has(key)) continue;
          const open = openNumber(citation, value, quantitiesIn);
          if (open === undefined || edges.isShown(one)) continue;
          said.add(key);
          const params = { text: open, value: shown(one), name: fact.name };
          report({ range: clause.range, params, key });
        }
      },
    };
  },
});

/** `85%以上`: the words for a side of a number that leave it open to many readers whether it is on that side itself. */
function openNumber(
  citation: Citation,
  value: Amount,
  quantitiesIn: QuantitiesIn,
): string | undefined {
  const text = citedText(citation);
  // Where the text says of one number that it is included, it is taken to be clear.
  if (text === null || /含|包括/.test(text)) return undefined;
  for (const quantity of quantitiesIn(text)) {
    const side = SIDE.exec(text.slice(quantity.end));
    if (side !== null && isNumber(quantity, value)) {
      return text.slice(quantity.start, quantity.end + side[0].length);
    }
  }
  return undefined;
}

/** What is left of a measure word perhaps, and a side; not 及以上, which counts the number in. */
const SIDE = /^\s*(?:(?!及)\p{Script=Han}){0,3}?以[上下]/u;

/** A share of ten is a percentage: 九成; a length of time may be counted in its own unit: 三天. */
function isNumber({ kind, value, number }: Quantity, compared: Amount): boolean {
  if (kind === 'factor') return multiplyAmounts(value, '100') === compared;
  return kind !== 'date' && kind !== 'day' && (value === compared || number === compared);
}
