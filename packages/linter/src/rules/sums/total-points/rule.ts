import {
  type Amount,
  compareAmounts,
  type Item,
  type Rubric,
  sumAmounts,
} from '@rubrica/evaluator';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly total: Amount;
  readonly sum: Amount;
  readonly rest: Amount;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ total, sum, rest }) => ({
      message: `the points of the items add up to ${sum}, and deductions are taken from ${total}`,
      help: isAbove(sum, total)
        ? 'correct the points or the total: it is 0 before everything is lost'
        : `correct the points or the total: who loses everything still has ${rest}`,
    }),
    zh: ({ total, sum, rest }) => ({
      message: `各项分值合计 ${sum} 分，而扣分从 ${total} 分中扣除`,
      help: isAbove(sum, total)
        ? '请核对各项分值和总分：扣完之前总分已为 0'
        : `请核对各项分值和总分：各项全部扣完仍有 ${rest} 分`,
    }),
  },
  visit: ({ rubric, report }) => ({
    total({ lessDeductions }) {
      if (lessDeductions === null) return;
      const sum = basePoints(rubric);
      if (sum === null) return;
      const total = sumAmounts([lessDeductions.text]);
      if (compareAmounts(sum, total) === 0) return;
      const rest = sumAmounts([total, `-${sum}`]);
      report({ range: lessDeductions.range, params: { total, sum, rest } });
    },
  }),
});

function isAbove(a: Amount, b: Amount): boolean {
  return compareAmounts(a, b) > 0;
}

/** The points that can be lost; `null` where they hang on a choice or count more or less than once. */
function basePoints({ items, total }: Rubric): Amount | null {
  if (items.length === 0 || total.some(({ kind }) => kind === 'weight' || kind === 'rescale')) {
    return null;
  }
  const outside = new Set(total.flatMap((stage) => (stage.kind === 'bonus' ? stage.items : [])));
  const base = items.filter(({ id }) => !outside.has(id)).map(({ points }: Item) => points);
  const fixed = base.filter((points) => typeof points === 'string');
  return fixed.length === base.length ? sumAmounts(fixed) : null;
}
