import { fault } from '../diagnostics/fault.ts';
import type { ListedNode } from '../syntax/ast/effects.ts';
import type { DateContext } from './dates.ts';

/** Two lists of one length, in which no value stands twice and all amounts go one way. */
export function checkListed(node: ListedNode, { report }: DateContext): void {
  const { values, amounts, sign, range } = node;
  for (const [index, { text, range }] of values.entries()) {
    const first = values.slice(0, index).find((value) => value.text === text);
    if (first !== undefined) report(fault('stated-twice', range, { text }, first.range));
  }
  if (values.length !== amounts.length) {
    report(
      fault('lists-of-different-lengths', range, {
        name: node.fact.name.text,
        values: values.map(({ text }) => text),
        amounts: amounts.map(({ sign, value }) => `${sign}${value.text}`),
      }),
    );
  }
  const other = amounts.find((amount) => amount.sign !== sign);
  if (other !== undefined) report(fault('lists-of-both-signs', other.range, { sign }));
}
