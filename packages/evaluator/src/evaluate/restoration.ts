import { amount, type Rational, rational, ZERO } from '../amount/amount.ts';
import type { KnownCorrection } from '../facts/corrections.ts';
import type { KnownFact } from '../facts/known-fact.ts';
import type { KnownFacts } from '../facts/read-facts.ts';
import type { Item, Line } from '../ir/item.ts';
import type { Stage } from '../ir/stage.ts';
import { measuredBy } from '../ir/walk.ts';
import type { CorrectionLine, Gain, LedgerLine } from '../ledger/assessment.ts';
import { corrected } from './corrected.ts';
import type { Entry } from './entry.ts';
import { type ItemScore, scoreItem } from './score-item.ts';
import { scoreTotal } from './score-total.ts';
import type { ScoredItem } from './total-state.ts';

/** An item and what came out for it, among all the items of the rubric. */
export interface Scored extends ItemScore {
  readonly item: Item;
  /** What appeals changed; the score is the one after them. */
  readonly corrections: readonly CorrectionLine[];
}

/** Where a line stands: the facts, the scores of all items, and the way from them to the total. */
export interface Standings {
  readonly known: KnownFacts;
  readonly scored: readonly Scored[];
  readonly stages: readonly Stage[];
  readonly total: Rational;
  readonly corrections: readonly KnownCorrection[];
}

/** What undoing a line of an item gives back: all of it, and one of what it counts. */
export function restoration(
  of: Scored,
  { line, fires, exempt }: Entry,
  standings: Standings,
): LedgerLine['restores'] {
  if (!fires) return { all: { item: '0', total: '0' }, one: null };
  const fewer = exempt ? undefined : oneFewer(line, standings.known);
  return {
    all: gain(of, line, null, standings),
    one: fewer === undefined ? null : gain(of, line, fewer, standings),
  };
}

/** What the scores gain where the line sees other facts than the rest, or is left out (`null`). */
function gain(of: Scored, line: Line, known: KnownFacts | null, standings: Standings): Gain {
  const own = scoreItem(of.item, standings.known, { line: line.id, known });
  const { extras } = own;
  const { score } = corrected(of.item, own.score, standings.corrections, standings.known);
  const others = standings.scored.map(
    (other): ScoredItem => (other === of ? { ...of, score, extras } : other),
  );
  const { total } = scoreTotal(standings.stages, others, standings.known, standings.corrections);
  return {
    item: amount(score.sub(of.score)),
    total: amount(total.sub(standings.total)),
  };
}

/** The facts with one less of what the line counts; `undefined` where it counts no one thing. */
function oneFewer({ effect }: Line, known: KnownFacts): KnownFacts | undefined {
  if (effect.kind === 'set') return undefined;
  // What is allowed is counted too, but one less of it would be no case less.
  const cases = measuredBy(effect.amount).filter(({ way }) => way === 'rises');
  const counted = [...new Set(cases.map(({ fact }) => fact))].filter(
    (fact) => known.get(fact)?.type === 'count',
  );
  const [fact] = counted;
  if (fact === undefined || counted.length > 1) return undefined;
  const value = known.get(fact);
  if (value?.type !== 'count' || value.number.equals(ZERO)) return undefined;
  const fewer: KnownFact = { ...value, number: value.number.sub(rational('1')) };
  return new Map([...known, [fact, fewer]]);
}
