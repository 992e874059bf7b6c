import { canonicalAmount } from '@rubrica/evaluator';
import { type Citation, citedText, type IfClause, type SyntaxNode } from '@rubrica/parser/tooling';
import { edgesOf } from '../../../edges.ts';
import { keyOf } from '../../../item-key.ts';
import { defineRule } from '../../../rule.ts';
import { type Loose, looseness, type Test } from './looseness.ts';

interface Params {
  readonly loose: Loose['kind'];
  /** The two conditions as they are written, the one that holds more rarely first. */
  readonly one: string;
  readonly other: string;
  readonly value: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ loose, one, other, value }) => ({
      message: {
        nested: `where \`${one}\` holds \`${other}\` does too, and both count`,
        overlap: `\`${one}\` and \`${other}\` both hold at ${value} itself, and both count`,
        gap: `neither \`${one}\` nor \`${other}\` holds at ${value} itself`,
      }[loose],
      help: 'write them as `bands of`, of which one counts; where this is meant, let an example show it',
      other: 'the condition before it',
    }),
    zh: ({ loose, one, other, value }) => ({
      message: {
        nested: `\`${one}\` 成立时 \`${other}\` 也成立，两条会同时计分`,
        overlap: `恰为 ${value} 时 \`${one}\` 与 \`${other}\` 都成立，两条会同时计分`,
        gap: `恰为 ${value} 时 \`${one}\` 与 \`${other}\` 都不成立`,
      }[loose],
      help: '请改用 `分档`，各档只计其一；确属如此的，请用示例写明',
      other: '前一个条件',
    }),
  },
  visit({ rubric, linesOf, textAt, report }) {
    const edges = edgesOf(rubric);
    /** In each block the last clause of each measure. */
    const last = new Map<SyntaxNode | undefined, Map<string, Band>>();
    return {
      if(clause, { item, parents, citation }) {
        const test = testOf(clause);
        if (test === null || parents.some(({ kind }) => kind === 'choice' || kind === 'tiers'))
          return;
        const block = parents.at(-1);
        const inBlock = last.get(block) ?? new Map<string, Band>();
        last.set(block, inBlock);
        const of = `${test.sign} ${test.name}`;
        const before = inBlock.get(of);
        inBlock.set(of, { test, citation });
        if (before === undefined || before.citation !== citation || addsUp(citation)) return;
        const loose = looseness(before.test, test);
        const facts = edges.thresholdsIn(linesOf(clause)).map(({ fact }) => fact.id);
        if (loose === null || facts.length === 0) return;
        if (facts.flatMap(edges.numbersOf).some(loose.holds)) return;
        const [one, other] = loose.isSecond ? [test, before.test] : [before.test, test];
        const written = textAt(test.condition.value.range);
        report({
          range: test.condition.range,
          params: {
            loose: loose.kind,
            one: textAt(one.condition.range),
            other: textAt(other.condition.range),
            value: written,
          },
          other: before.test.condition.range,
          key: `${keyOf(item)} ${test.name} ${written}`,
        });
      },
    };
  },
});

interface Band {
  readonly test: Test;
  readonly citation: Citation | null;
}

/** A clause that holds one measure against one number, and for that alone adds or deducts points. */
function testOf({ condition, effect }: IfClause): Test | null {
  const { amount, unless } = effect;
  if (condition.kind !== 'compare' || amount.kind !== 'points' || unless !== null) return null;
  return {
    condition,
    name: condition.fact.name.text,
    value: canonicalAmount(condition.value.text),
    sign: amount.sign,
    points: canonicalAmount(amount.value.text),
  };
}

/** Words for points that come on top of others. */
function addsUp(citation: Citation | null): boolean {
  const text = citation === null ? null : citedText(citation);
  return (
    text !== null && /再|另|追加|累[计計]|叠加|同时|additional|further|on top|plus/i.test(text)
  );
}
