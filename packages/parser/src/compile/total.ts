import {
  type Amount,
  type BoundStage,
  canonicalAmount,
  divideAmounts,
  type Grades,
  type SpreadStage,
  type Stage,
  type Veto,
} from '@rubrica/evaluator';
import type { CheckedItem, CheckedRubric, CheckedTotal } from '../check/checked.ts';
import { factId } from '../check/scope.ts';
import { assertNever } from '../invariant.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { GradeNode } from '../syntax/ast/total.ts';
import { desugarCondition } from './condition.ts';

/** From the scores of the items to the total, in the one order there is. */
export function stagesOf(checked: CheckedRubric, hasExtras: boolean): readonly Stage[] {
  const { header, items, total } = checked;
  const { lessDeductions, round } = header;
  const { scaledTo } = total;
  const vetoes = vetoesOf(total);
  const members = membersByGroup(items);
  const bounds = boundsOf(checked, members);
  return [
    lessDeductions === null
      ? { kind: 'collect', start: '0', take: 'score' }
      : { kind: 'collect', start: lessDeductions, take: 'score-less-points' },
    // What stays in a group is moved before the group is weighed and bounded as a whole.
    ...spreadsOverGroups(checked, members),
    ...weightsOfItems(checked),
    ...bounds,
    ...weightsOfGroups(checked, members, bounds),
    ...only(hasExtras, { kind: 'extras' }),
    ...spreadsOverAll(checked, bounds),
    ...(scaledTo === null ? [] : [{ kind: 'rescale', to: scaledTo } as const]),
    ...bonusOf(checked, members),
    ...timesOf(total),
    ...(lessDeductions === null
      ? []
      : [
          {
            kind: 'clamp',
            floor: '0',
            // A bonus stands outside of the number that deductions are taken from, and has limits of its own.
            ceiling: items.some(({ bonus }) => bonus) ? null : lessDeductions,
          } as const,
        ]),
    ...(round === null ? [] : [{ kind: 'round', ...round } as const]),
    ...only(vetoes.length > 0, { kind: 'vetoes', of: vetoes }),
  ];
}

function only(isThere: boolean, stage: Stage): readonly Stage[] {
  return isThere ? [stage] : [];
}

/** The points of items that do not apply go to others of their group. */
function spreadsOverGroups({ groups }: CheckedRubric, members: Members): readonly Stage[] {
  return groups.flatMap(({ id }): readonly Stage[] => {
    const own = baseOf(members.get(id?.text ?? null) ?? []);
    if (id === null || !leaves('spread', own)) return [];
    const of = own.map((item) => item.id);
    return [{ kind: 'spread', id: `${id.text}/applicable`, items: of, policy: 'spread' }];
  });
}

/** They go to all others, with which rises what bounds gave or took. */
function spreadsOverAll({ items }: CheckedRubric, bounds: readonly BoundStage[]): readonly Stage[] {
  const base = baseOf(items);
  if (!leaves('rescale', base)) return [];
  const of = [...base, ...bounds].map(({ id }) => id);
  return [{ kind: 'spread', id: 'total/applicable', items: of, policy: 'rescale' }];
}

function baseOf(items: CheckedRubric['items']): CheckedRubric['items'] {
  return items.filter(({ bonus }) => !bonus);
}

function leaves(policy: SpreadStage['policy'], of: CheckedRubric['items']): boolean {
  return of.some(({ notApplicable }) => notApplicable?.node.policy === policy);
}

function weightsOfItems({ items }: CheckedRubric): readonly Stage[] {
  return items.flatMap(({ id, node }) =>
    node.weight === null ? [] : [weightStage(id, node.weight, [id])],
  );
}

/** A group is bounded in its own points, so that its weight is one of what its bounds gave or took, too. */
function weightsOfGroups(
  { groups }: CheckedRubric,
  members: Members,
  bounds: readonly BoundStage[],
): readonly Stage[] {
  const bounding = new Set(bounds.map(({ id }) => id));
  return groups.flatMap(({ id, weight }) => {
    if (id === null || weight === null) return [];
    const bounded = [boundsId(id.text)].filter((one) => bounding.has(one));
    return [weightStage(id.text, weight, [...idsOf(id.text, members), ...bounded])];
  });
}

function weightStage(id: string, weight: NumberNode, items: readonly string[]): Stage {
  return { kind: 'weight', id: `${id}/weight`, items, factor: factorOf(weight) };
}

function boundsOf({ groups }: CheckedRubric, all: Members): readonly BoundStage[] {
  return groups.flatMap(({ id, members }): readonly BoundStage[] => {
    const bounds = members.filter((member) => member.kind === 'group-bound');
    if (id === null || bounds.length === 0) return [];
    const limit = (of: 'cap' | 'up to') => {
      const found = bounds.find(({ bound }) => bound === of);
      return found === undefined ? null : canonicalAmount(found.limit.text);
    };
    return [
      {
        kind: 'bound',
        id: boundsId(id.text),
        items: idsOf(id.text, all),
        cap: limit('cap'),
        upTo: limit('up to'),
        cite: null,
      },
    ];
  });
}

function boundsId(group: string): string {
  return `${group}/bounds`;
}

/** A group of bonus items is one bonus with a limit of its own. */
function bonusOf({ items, groups, total }: CheckedRubric, members: Members): readonly Stage[] {
  const { gate } = total;
  const counts =
    gate === null
      ? null
      : { op: gate.node.test.op, value: canonicalAmount(gate.node.test.value.text) };
  const cite = gate?.cite ?? null;
  const grouped = groups.filter(({ bonus }) => bonus !== null);
  const inGroups = new Set(grouped.flatMap(({ id }) => (id === null ? [] : [id.text])));
  const alone = items.filter(({ bonus, group }) => bonus && !inGroups.has(group ?? ''));
  return [
    ...grouped.flatMap(({ id, bonus }): readonly Stage[] => {
      if (id === null) return [];
      const upTo = bonus?.upTo ? canonicalAmount(bonus.upTo.text) : null;
      const of = idsOf(id.text, members);
      return [{ kind: 'bonus', id: `${id.text}/bonus`, items: of, upTo, counts, cite }];
    }),
    ...alone.map(
      ({ id }): Stage => ({
        kind: 'bonus',
        id: `${id}/bonus`,
        items: [id],
        upTo: null,
        counts,
        cite,
      }),
    ),
  ];
}

/** The items of each group, and under `null` those of none. */
type Members = ReadonlyMap<string | null, CheckedRubric['items']>;

function membersByGroup(items: CheckedRubric['items']): Members {
  const members = new Map<string | null, CheckedItem[]>();
  for (const item of items) {
    const others = members.get(item.group);
    if (others === undefined) members.set(item.group, [item]);
    else others.push(item);
  }
  return members;
}

function idsOf(group: string, members: Members): readonly string[] {
  return (members.get(group) ?? []).map(({ id }) => id);
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
