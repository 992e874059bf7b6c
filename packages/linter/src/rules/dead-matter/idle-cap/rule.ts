import { type IdleBound, idleBounds } from '@rubrica/analysis';
import type { Line } from '@rubrica/evaluator';
import type { NumberNode } from '@rubrica/parser/tooling';
import { ANALYSIS_LIMITS } from '../../../analysis-limits.ts';
import { linesIn } from '../../../clause-lines.ts';
import { fixedPoints, isBelowPoints } from '../../../points-of-item.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly bound: IdleBound['bound'];
  readonly of: 'clause' | 'occurrence' | 'item';
  readonly text: string;
  readonly most: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ bound, of, text, most }) => ({
      message: `this ${bound === 'cap' ? 'cap' : 'limit'} of \`${text}\` is never reached: ${THOSE.en[of]} to ${most} at most`,
      help: 'correct it or the points, or take it out',
    }),
    zh: ({ bound, of, text, most }) => ({
      message: `${bound === 'cap' ? '最多扣' : '最多加'} \`${text}\` 分永远达不到：${THOSE.zh[of]}最多 ${most} 分`,
      help: '请更正这一上限或分数，或删去这一上限',
    }),
  },
  visit({ rubric, linesOf, textAt, report }) {
    let points: string | null = null;
    let idle: readonly IdleBound[] = [];
    const reported = (range: NumberNode | null, one: IdleBound | undefined) => {
      if (range === null || one === undefined) return;
      const text = textAt(range.range);
      const { bound, most } = one;
      const params: Params = { bound, of: one.box.scope, text, most };
      report({
        range: range.range,
        params,
        key: linesIn(one.box)
          .map(({ id }) => id)
          .join(' '),
      });
    };
    const inScope = (scope: Params['of'], bound: Params['bound']) =>
      idle.find((one) => one.box.scope === scope && one.bound === bound);
    return {
      item({ id }) {
        if (id === null) return;
        points = fixedPoints(rubric, id.text);
        const found = idleBounds(rubric, id.text, ANALYSIS_LIMITS);
        idle = found.kind === 'exact' ? found.idle.filter((one) => isBelowPoints(one, points)) : [];
      },
      clause(node) {
        const lines = linesOf(node);
        const own = (bound: Params['bound']) =>
          idle.find(
            (one) => one.bound === bound && one.box.scope === 'clause' && isAbout(one, lines),
          );
        reported(node.effect.cap, own('cap'));
        reported(node.effect.upTo, own('up-to'));
      },
      'item-cap'({ limit }) {
        reported(limit, inScope('item', 'cap'));
      },
      'each-cap'({ limit }) {
        reported(limit, inScope('occurrence', 'cap'));
      },
    };
  },
});

const THOSE = {
  en: {
    clause: 'the clause comes',
    occurrence: 'its clauses come',
    item: "the item's clauses come",
  },
  zh: { clause: '这一条款', occurrence: '每次各条款合计', item: '本项各条款合计' },
} as const;

function isAbout({ box }: IdleBound, lines: readonly Line[]): boolean {
  return linesIn(box).every((line) => lines.some(({ id }) => id === line.id));
}
