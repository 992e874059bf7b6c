import {
  type Amount,
  canonicalAmount,
  type FactValue,
  type Line,
  type Rubric,
} from '@rubrica/evaluator';
import { usesOf } from '@rubrica/evaluator/core';
import { type Citation, citedText, fold } from '@rubrica/parser/tooling';
import { keyOf } from '../../../item-key.ts';
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

function numberIn(value: FactValue): Amount | null {
  if (Array.isArray(value)) return String(value.length);
  const text = String(value).replace(/%$/, '');
  return /^-?\d+(\.\d+)?$/.test(text) ? canonicalAmount(text) : null;
}

/** `85%以上`: the words for a side of a number that leave it open to many readers whether it is on that side itself. */
function openNumber(citation: Citation, value: Amount): string | undefined {
  const text = citedText(citation);
  // Where the text says of one number that it is included, it is taken to be clear.
  if (text === null || /含|包括/.test(text)) return undefined;
  for (const { 0: whole, index, groups } of fold(text).matchAll(OPEN)) {
    const { number = '', unit = '' } = groups ?? {};
    if (canonicalAmount(number) === value && !unit.includes('及')) {
      return text.slice(index, index + whole.length);
    }
  }
  return undefined;
}

/** A number, a measure word perhaps, and a side. */
const OPEN = /(?<![\d.])(?<number>\d+(?:\.\d+)?)\s*(?<unit>%|[\p{Script=Han}]{0,3}?)以[上下]/gu;
