import { idleBounds, type Shown, type ShownBound, shownByExamples } from '@rubrica/analysis';
import { type Box, compareAmounts, type Line, type Rubric } from '@rubrica/evaluator';
import type { Clause, NumberNode, Range } from '@rubrica/parser/tooling';
import { ANALYSIS_LIMITS } from '../../../analysis-limits.ts';
import { linesIn } from '../../../clause-lines.ts';
import { deadlinesIn, type Edges, edgesOf, shown, type Threshold } from '../../../edges.ts';
import { keyOf } from '../../../item-key.ts';
import { fixedPoints, isBelowPoints } from '../../../points-of-item.ts';
import { defineRule } from '../../../rule.ts';
import { type Edge, inChinese, inEnglish } from './wording.ts';

export const rule = defineRule<Edge>({
  severity: 'info',
  isOff: true,
  wording: { en: inEnglish, zh: inChinese },
  visit({ rubric, linesOf, textAt, report }) {
    const edges = edgesOf(rubric);
    const ofItems = shownByExamples(rubric);
    let item = '';
    let { bounds, parts } = NOTHING;
    const said = new Set<string>();

    function tell(range: Range, edge: Edge): void {
      report({ range, params: edge, key: [item, ...Object.values(edge)].join(' ') });
    }

    /** Clauses side by side share a number or a day, which is told once. */
    function tellOnce(range: Range, fact: string, edge: Edge): void {
      const whole = [item, fact, ...Object.values(edge)].join(' ');
      if (!said.has(whole)) tell(range, edge);
      said.add(whole);
    }

    function tellBound(of: ShownBound['bound'], limit: NumberNode | null, isAbout: IsAbout): void {
      const own = bounds.filter(({ box, bound }) => bound === of && isAbout(box));
      // Of the same bound in each quarter one is enough.
      if (limit === null || own.length === 0 || own.some((one) => one.isShown)) return;
      tell(limit.range, { of, limit: textAt(limit.range) });
    }

    return {
      item(node) {
        item = keyOf(node);
        ({ bounds, parts } = ofItems.get(item) ?? NOTHING);
        bounds = withoutIdle(rubric, item, bounds);
      },
      clause(clause) {
        const lines = linesOf(clause);
        for (const one of openNumbers(clause, lines, edges)) {
          const { name } = one.fact;
          tellOnce(clause.range, name, { of: 'number', name, value: shown(one) });
        }
        const due = deadlinesIn(lines);
        const [first] = due;
        if (first !== undefined && !due.some((one) => edges.isDayShown(one))) {
          tellOnce(clause.range, first.fact, { of: 'day', day: first.deadline.date });
        }
        const stepped = parts.filter(({ line }) => lines.includes(line));
        if (clause.effect.parts !== null && stepped.every((one) => !one.isShown)) {
          tell(clause.range, { of: 'part' });
        }
        const isOwn = (box: Box) =>
          box.scope === 'clause' && linesIn(box).every((line) => lines.includes(line));
        tellBound('cap', clause.effect.cap, isOwn);
        tellBound('up-to', clause.effect.upTo, isOwn);
      },
      'item-cap': ({ limit }) => tellBound('cap', limit, ({ scope }) => scope === 'item'),
      'each-cap': ({ limit }) => tellBound('cap', limit, ({ scope }) => scope === 'occurrence'),
    };
  },
});

const NOTHING: Shown = { bounds: [], parts: [] };

type IsAbout = (box: Box) => boolean;

/** The numbers that no example gives, of a repetition in none of its parts; no count at all needs no example. */
function openNumbers(
  clause: Clause,
  lines: readonly Line[],
  { thresholdsIn, allowancesIn, isShown }: Edges,
): readonly Threshold[] {
  const all = [
    ...thresholdsIn(lines),
    ...(clause.kind === 'per' ? allowancesIn(clause, lines) : []),
  ].filter(({ fact, value }) => fact.type !== 'count' || value !== '0');
  return all.filter(({ fact, value }) => {
    const alike = all.filter(
      (one) => one.fact.name === fact.name && compareAmounts(one.value, value) === 0,
    );
    return !alike.some((one) => isShown(one));
  });
}

/** What no example can come up to is a matter of `idle-cap`. */
function withoutIdle(
  rubric: Rubric,
  item: string,
  bounds: readonly ShownBound[],
): readonly ShownBound[] {
  const points = fixedPoints(rubric, item);
  const left = bounds.filter((one) => isBelowPoints(one, points));
  if (left.every((one) => one.isShown)) return left;
  const found = idleBounds(rubric, item, ANALYSIS_LIMITS);
  const idle = found.kind === 'exact' ? found.idle : [];
  return left.filter(
    ({ box, bound }) => !idle.some((one) => one.box === box && one.bound === bound),
  );
}
