import {
  type Amount,
  canonicalAmount,
  compareAmounts,
  multiplyAmounts,
  sumAmounts,
} from '@rubrica/evaluator';
import type {
  GroupStatement,
  ItemStatement,
  NumberNode,
  RubricStatement,
} from '@rubrica/parser/tooling';
import { keyOf } from '../../../item-key.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly sum: Amount;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ sum }) => ({
      message: `these weights add up to ${sum}%`,
      help: 'correct one of them, so that they add up to 100%',
      other: 'the first of them',
    }),
    zh: ({ sum }) => ({
      message: `各权重合计 ${sum}%`,
      help: '请更正其中一个，使合计为 100%',
      other: '其中第一个',
    }),
  },
  visit({ report }) {
    const look = (statements: readonly RubricStatement[], key: string) => {
      const weights = sharesOf(statements);
      const [first] = weights;
      const last = weights.at(-1);
      if (first === undefined || last === undefined || first === last) return;
      const sum = sumAmounts(weights.map(percentOf));
      if (compareAmounts(sum, '100') === 0) return;
      report({ range: last.range, params: { sum }, other: first.range, key });
    };
    return {
      document: ({ statements }) => look(statements, ''),
      group: (node) => look(node.members, keyOf(node)),
    };
  },
});

/** The weights of all members that count, where each has one and none is the whole or more. */
function sharesOf(statements: readonly RubricStatement[]): readonly NumberNode[] {
  const members = statements.filter(
    (one): one is GroupStatement | ItemStatement => one.kind === 'group' || one.kind === 'item',
  );
  const weights = members
    .filter(({ bonus }) => bonus === null)
    .map(({ weight }) => (weight !== null && isPart(weight) ? weight : null));
  const shares = weights.filter((weight) => weight !== null);
  return shares.length === weights.length ? shares : [];
}

function percentOf({ text, percent }: NumberNode): Amount {
  const written = canonicalAmount(text);
  return percent ? written : multiplyAmounts(written, '100');
}

/** A factor of 2 is no part of a whole. */
function isPart(weight: NumberNode): boolean {
  return compareAmounts(percentOf(weight), '100') < 0;
}
