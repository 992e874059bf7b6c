import { type Amount, type Line, multiplyAmounts, type Rubric } from '@rubrica/evaluator';
import { usesOf } from '@rubrica/evaluator/core';
import { type Citation, citedText } from '@rubrica/parser/tooling';
import { numberIn } from '../../../given-number.ts';
import { keyOf } from '../../../item-key.ts';
import type { Quantity } from '../../../official-text/quantity.ts';
import { readQuantities } from '../../../official-text/read-quantities.ts';
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
  visit({ rubric, linesOf, report }) {
    const said = new Set<string>();
    return {
      clause(clause, { item, citation }) {
        if (citation === null) return;
        for (const { fact, value } of comparedIn(linesOf(clause))) {
          const { name, type } = rubric.facts.find(({ id }) => id === fact) ?? {};
          // What is computed has no value in an example.
          if (name === undefined || said.has(`${fact} ${value}`)) continue;
          const open = openNumber(citation, value);
          if (open === undefined || isPinned(rubric, fact, value)) continue;
          said.add(`${fact} ${value}`);
          const shown = type === 'percentage' ? `${value}%` : value;
          const params = { text: open, value: shown, name };
          report({ range: clause.range, params, key: `${keyOf(item)} ${fact} ${value}` });
        }
      },
    };
  },
});

interface Compared {
  readonly fact: string;
  readonly value: Amount;
}

function comparedIn(lines: readonly Line[]): readonly Compared[] {
  return lines.flatMap(usesOf).flatMap((use) => {
    if (use.kind !== 'compare') return [];
    return [{ fact: use.fact, value: use.value }];
  });
}

/** Whether an example gives a fact this very value. */
function isPinned({ examples }: Rubric, fact: string, value: Amount): boolean {
  return examples.some(({ given }) =>
    given.some((one) => one.fact === fact && numberIn(one.value) === value),
  );
}

/** `85%以上`: the words for a side of a number that leave it open to many readers whether it is on that side itself. */
function openNumber(citation: Citation, value: Amount): string | undefined {
  const text = citedText(citation);
  // Where the text says of one number that it is included, it is taken to be clear.
  if (text === null || /含|包括/.test(text)) return undefined;
  for (const quantity of readQuantities(text)) {
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
