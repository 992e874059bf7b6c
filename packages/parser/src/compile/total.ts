import {
  type Amount,
  canonicalAmount,
  divideAmounts,
  type Grades,
  type Stage,
  type Veto,
} from '@rubrica/evaluator';
import type { CheckedRubric, CheckedTotal } from '../check/checked.ts';
import { factId } from '../check/scope.ts';
import { assertNever } from '../invariant.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { GradeNode } from '../syntax/ast/total.ts';
import { desugarCondition } from './condition.ts';

/** From the scores of the items to the total, in the one order there is. */
export function stagesOf({ header, total }: CheckedRubric, hasExtras: boolean): readonly Stage[] {
  const { lessDeductions, round } = header;
  const { scaledTo } = total;
  const vetoes = vetoesOf(total);
  return [
    lessDeductions === null
      ? { kind: 'collect', start: '0', take: 'score' }
      : { kind: 'collect', start: lessDeductions, take: 'score-less-points' },
    ...only(hasExtras, { kind: 'extras' }),
    ...(scaledTo === null ? [] : [{ kind: 'rescale', to: scaledTo } as const]),
    ...timesOf(total),
    // What items lose is taken from the number, which bounds the total; a sum needs no bounds of its own.
    ...(lessDeductions === null
      ? []
      : [{ kind: 'clamp', floor: '0', ceiling: lessDeductions } as const]),
    ...(round === null ? [] : [{ kind: 'round', ...round } as const]),
    ...only(vetoes.length > 0, { kind: 'vetoes', of: vetoes }),
  ];
}

function only(isThere: boolean, stage: Stage): readonly Stage[] {
  return isThere ? [stage] : [];
}

function timesOf({ times }: CheckedTotal): readonly Stage[] {
  return times.map(({ node, cite }, index) => ({
    kind: 'times',
    id: numbered('total/times', index, times.length),
    factor: factorOf(node.factor),
    when: desugarCondition(node.condition, sharedFact),
    cite,
  }));
}

function factorOf({ text, percent }: NumberNode): Amount {
  return percent ? divideAmounts(text, '100') : canonicalAmount(text);
}

function vetoesOf({ vetoes }: CheckedTotal): readonly Veto[] {
  return vetoes.flatMap(({ node: { to, condition }, cite }, index): readonly Veto[] => {
    const id = numbered('total/veto', index, vetoes.length);
    const when = desugarCondition(condition, sharedFact);
    switch (to.kind) {
      case 'set': {
        const number = to.number === null ? '0' : canonicalAmount(to.number.text);
        return [{ id, when, by: 'set', to: number, cite }];
      }
      case 'at-most':
        return [{ id, when, by: 'at-most', to: canonicalAmount(to.number.text), cite }];
      case 'grade':
        return [];
      default:
        return assertNever(to);
    }
  });
}

/** What the total is called; `null` where it is a number and no more. */
export function gradesOf({ total }: CheckedRubric): Grades | null {
  const { grades, vetoes } = total;
  if (grades === null) return null;
  return {
    bands: grades.rows.flatMap((row) => (row.kind === 'grade' ? [bandOf(row)] : [])),
    limits: vetoes.flatMap(({ node: { to, condition }, cite }, index) =>
      to.kind === 'grade'
        ? [
            {
              id: numbered('total/veto', index, vetoes.length),
              when: desugarCondition(condition, sharedFact),
              atMost: to.grade.text,
              cite,
            },
          ]
        : [],
    ),
  };
}

function bandOf({ name, bounds, condition }: GradeNode): Grades['bands'][number] {
  return {
    grade: name.text,
    within: bounds.map(({ op, value }) => ({ op, value: canonicalAmount(value.text) })),
    when: condition === null ? null : desugarCondition(condition, sharedFact),
  };
}

function sharedFact(name: string): string {
  return factId(null, null, name);
}

/** `total/veto`, of several `total/veto-2`. */
function numbered(id: string, index: number, count: number): string {
  return count === 1 ? id : `${id}-${index + 1}`;
}
