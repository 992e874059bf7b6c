import { type CheaperNever, cheaperNever } from '@rubrica/analysis';
import type { Line } from '@rubrica/evaluator';
import { usesOf } from '@rubrica/evaluator/core';
import type { Clause, Range } from '@rubrica/parser/tooling';
import { ANALYSIS_LIMITS } from '../../../analysis-limits.ts';
import { keyOf } from '../../../item-key.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly never: string;
  readonly late: string;
  readonly day: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ never, late, day }) => ({
      message: `never submitting leaves ${never} points, and submitting on ${day} leaves ${late}`,
      help: 'let lateness cost no more than never submitting, with a cap, or let that cost more',
      other: 'what never submitting costs',
    }),
    zh: ({ never, late, day }) => ({
      message: `一直不报送得 ${never} 分，${day} 报送反而只得 ${late} 分`,
      help: '请为逾期扣分设上限，或加重未报送的扣分，使逾期报送不比不报送更吃亏',
      other: '未报送的扣分',
    }),
  },
  visit({ rubric, linesOf, report }) {
    let seen: { readonly clause: Clause; readonly lines: readonly Line[] }[] = [];
    let item = '';

    /** A clause of an item for each submission, behind the item. */
    function settle() {
      for (const { fact, never, late, day } of cheaper()) {
        const about = (kind: Clause['kind']) =>
          seen.find((one) => one.clause.kind === kind && asks(one.lines, fact));
        const [missing, at] = [about('missing'), about('late') ?? about('band')];
        if (missing === undefined || at === undefined) continue;
        const params = { never, late, day };
        const other: Range = missing.clause.range;
        report({ range: at.clause.range, params, other, key: `${item} ${fact}` });
        // The quarters of a repetition are alike.
        seen = seen.filter((one) => one !== at);
      }
      seen = [];
    }

    /** Where nothing is said of what never comes, it may be counted elsewhere. */
    function cheaper(): readonly CheaperNever[] {
      if (!seen.some(({ clause }) => clause.kind === 'missing')) return [];
      if (seen.every(({ clause }) => clause.kind === 'missing')) return [];
      const found = cheaperNever(rubric, item, ANALYSIS_LIMITS);
      return found.kind === 'exact' ? found.submissions : [];
    }

    return {
      item(node) {
        settle();
        item = keyOf(node);
      },
      clause(clause) {
        const isSought = clause.kind === 'missing' || clause.kind === 'late';
        if (isSought || clause.kind === 'band') seen.push({ clause, lines: linesOf(clause) });
      },
      end: settle,
    };
  },
});

function asks(lines: readonly Line[], fact: string): boolean {
  return lines.some((line) => usesOf(line).some((use) => use.fact === fact));
}
