import { idleClauses } from '@rubrica/analysis';
import { ANALYSIS_LIMITS } from '../../../analysis-limits.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  /** Whether it ever applies. */
  readonly fires: boolean;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ fires }) => ({
      message: fires
        ? 'the item scores the same without this clause, whatever the facts'
        : 'this clause never applies, whatever the facts',
      help: fires
        ? 'look for what takes its points every time it applies: a bound, a clause that sets the score, a band'
        : 'its conditions exclude one another: correct them, or take the clause out',
    }),
    zh: ({ fires }) => ({
      message: fires
        ? '无论事实如何，有无这一条款本项得分都一样'
        : '无论事实如何，这一条款都不会适用',
      help: fires
        ? '请检查每次适用时是什么抵消了它：上下限、不得分的条款或分档'
        : '它的几个条件不能同时成立：请更正条件，或删去这一条款',
    }),
  },
  visit({ rubric, linesOf, report }) {
    const fires = new Map<string, boolean>();
    return {
      item({ id }) {
        if (id === null) return;
        const found = idleClauses(rubric, id.text, ANALYSIS_LIMITS);
        if (found.kind === 'unknown') return;
        for (const one of found.idle) fires.set(one.line.id, one.fires);
      },
      clause(node) {
        const lines = linesOf(node).map((line) => fires.get(line.id));
        // One that matters in some quarter matters.
        if (lines.length === 0 || lines.includes(undefined)) return;
        const [key = ''] = linesOf(node).map((line) => line.id);
        report({ range: node.range, params: { fires: lines.includes(true) }, key });
      },
    };
  },
});
