import { type Amount, canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { type Code, type Fault, fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { EveryStatement } from '../syntax/ast/blocks.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { ComputedNode } from '../syntax/ast/formulas.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { ItemStatement } from '../syntax/ast/rubric.ts';
import { isBlock, unfolded } from '../syntax/blocks.ts';
import type { KeywordName } from '../syntax/keywords.ts';
import { checkBands } from './bands.ts';
import { checkBlock } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import type { CheckedCap, CheckedExtra, CheckedItem } from './checked.ts';
import { isZero, noteClauses } from './clauses.ts';
import type { DateContext } from './dates.ts';
import { checkLateness } from './deadlines.ts';
import { noteComputed } from './formulas.ts';
import { isBroken } from './lost.ts';
import { checkLists } from './named-lists.ts';
import { declareComputed, declareFact, noteUse } from './names.ts';
import { reportMore } from './once.ts';
import { partsOf, withCitations } from './parts.ts';
import { checkShares, notePoints, pointsOf, rangeOfPoints } from './points.ts';
import { repetitionsOf } from './repeated.ts';
import { newScope, type Scope } from './scope.ts';
import { noteSubmissions } from './submissions.ts';
import { conditionUses } from './uses.ts';

/** An item and the scopes of its names: its own, and one for each repetition. */
export interface ItemScopes {
  readonly item: CheckedItem;
  readonly scopes: readonly Scope[];
  readonly formulas: readonly PlacedFormula[];
  /** Whether something of it is not known, so that an example may speak of what was lost. */
  readonly doubtful: boolean;
}

/** A formula, where its names live, and whether it is the points of a clause. */
export interface PlacedFormula {
  readonly node: ComputedNode;
  readonly scope: Scope;
  readonly isPoints: boolean;
}

export interface ItemContext extends DateContext {
  readonly shared: Scope;
  readonly group: string | null;
  /** Whether its group is a bonus. */
  readonly inBonus: boolean;
  readonly calendar: Calendar;
  /** Whether what stands behind it could not be read and may have been its own. */
  readonly trailsOff: boolean;
}

/** Resolves an item's names, deadlines and citations. */
export function checkItem(node: ItemStatement, context: ItemContext): ItemScopes {
  const { shared, calendar, group } = context;
  const { body } = node;
  const id = node.id?.text ?? '';
  const broken = context.trailsOff || !node.whole || isBroken(body);
  let doubtful = broken;
  const report = (found: Fault) => {
    doubtful ||= LEAVES_FACTS_OPEN.includes(found.code);
    context.report(found);
  };
  const within: ItemContext = { ...context, report };

  const own = newScope(shared, { item: id, over: null, occurrences: null });
  notePoints(node, own, within);
  checkShares(node, body, within);
  const notApplicable = noteApplies(body, own, within);
  noteBody(body, own, within);
  if (!broken) checkLateness(unfolded(body), own, within);
  const submissions = noteSubmissions(body, own, within);
  if (!broken) {
    for (const [statement, scope] of submissions) {
      if (statement.kind === 'submission') checkLateness(statement.body, scope, within);
    }
  }

  const repeated = repetitionsOf(body.filter((statement) => statement.kind === 'every'));
  const repetitions = repeated.map(({ over, blocks }) => {
    const occurrences = calendar(over);
    doubtful ||= occurrences === null;
    const scope = newScope(own, { item: id, over, occurrences: occurrences ?? [] });
    own.inner.push(scope);
    for (const block of blocks) noteRepetition(block, scope, within);
    if (!broken)
      checkLateness(
        blocks.flatMap((block) => unfolded(block.body)),
        scope,
        within,
      );
    return scope;
  });
  const formulas = noteFormulas(body, own, repeated, repetitions, report);
  checkLists(repeated, [own, ...submissions.values(), ...repetitions], report);

  if (rangeOfPoints(node) === null && node.bonus === null && node.whole) {
    const { range } = present(node.id, 'a heading that was read has an id');
    const { end } = node.title?.range ?? range;
    const heading = context.textAt({ start: node.range.start, end });
    report(fault('item-without-points', range, { id, heading }));
  }
  if (context.inBonus && node.bonus === null && node.earn === null && node.whole) {
    report(fault('bonus-starts-full', node.headingRange, { id }));
  }
  return {
    item: {
      id,
      node,
      group,
      points: pointsOf(node, own),
      bonus: node.bonus !== null || context.inBonus,
      notApplicable,
      scope: own,
      cap: itemCap(body, within),
      floor: itemFloor(body, rangeOfPoints(node)?.least ?? null, within),
      exhausted: exhaustedOf(body, within),
      standard: only(body, 'standard', 'Standard', within)?.text.text ?? null,
      timing: only(body, 'timing', 'Timing', within)?.text.text ?? null,
      parts: partsOf(body, own, repetitions, submissions),
    },
    scopes: [own, ...submissions.values(), ...repetitions],
    formulas,
    doubtful,
  };
}

/** The formulas of an item, once the names of all its repetitions are known. */
function noteFormulas(
  body: readonly BodyStatement[],
  own: Scope,
  repeated: ReturnType<typeof repetitionsOf>,
  repetitions: readonly Scope[],
  report: DateContext['report'],
): readonly PlacedFormula[] {
  const all = [
    ...repeated.flatMap(({ blocks }, index): readonly PlacedFormula[] => {
      const scope = present(repetitions[index], 'each repetition has its scope');
      return blocks.flatMap((block) => placedFormulas(block.body, scope));
    }),
    ...placedFormulas(body, own),
  ];
  for (const { node, scope } of all) noteComputed(node, scope, report);
  return all;
}

function placedFormulas(body: readonly BodyStatement[], scope: Scope): readonly PlacedFormula[] {
  return unfolded(body).flatMap((statement): readonly PlacedFormula[] => {
    if (statement.kind === 'define') return [{ node: statement.value, scope, isPoints: false }];
    if (statement.kind !== 'earn') return [];
    return [{ node: statement.effect.amount.value, scope, isPoints: true }];
  });
}

const LEAVES_FACTS_OPEN: readonly Code[] = ['two-types', 'value-not-declared', 'lists-differ'];

function noteBody(body: readonly BodyStatement[], scope: Scope, context: ItemContext): void {
  for (const statement of body) {
    if (statement.kind === 'fact') declareFact(scope, statement, context.report);
    else if (statement.kind === 'define') declareComputed(scope, statement, context.report);
    else if (isBlock(statement)) checkBlock(statement, context.report);
  }
  const caps = body.filter((statement) => statement.kind === 'each-cap');
  reportMore(caps, 'EachCap', context.report);
  for (const { limit, range } of caps) {
    if (scope.over === null) context.report(fault('each-cap-outside', range, {}));
    if (isZero(limit.text)) context.report(fault('zero-amount', limit.range, { of: 'bound' }));
  }
  const all = unfolded(body);
  noteClauses(all, { ...context, scope });
  for (const statement of all) {
    if (statement.kind === 'bands') checkBands(statement, { ...context, scope });
  }
}

function noteRepetition({ body }: EveryStatement, scope: Scope, context: ItemContext): void {
  for (const { kind, range } of body) {
    if (kind === 'every') context.report(fault('every-in-every', range, {}));
    else if (OF_WHOLE_ITEM.includes(kind)) context.report(fault('not-in-every', range, {}));
  }
  noteBody(body, scope, context);
}

const OF_WHOLE_ITEM: readonly BodyStatement['kind'][] = [
  'example',
  'item-cap',
  'item-floor',
  'exhausted',
  'standard',
  'timing',
  'submission',
  'not-applicable',
];

/** For whom the item is not asked; its points can go to a group only where it is in one. */
function noteApplies(
  body: readonly BodyStatement[],
  own: Scope,
  context: ItemContext,
): CheckedItem['notApplicable'] {
  const node = only(body, 'not-applicable', 'NotApplicable', context);
  if (node === undefined) return null;
  for (const use of conditionUses(node.condition)) noteUse(own, use, context.report);
  if (node.policy === 'spread' && context.group === null) {
    context.report(fault('spread-without-group', node.range, {}));
  }
  return { node, cite: citeOf(body, node) };
}

function itemCap(body: readonly BodyStatement[], context: DateContext): CheckedCap | null {
  const cap = only(body, 'item-cap', 'ItemCap', context);
  if (cap === undefined) return null;
  const { text, range } = cap.limit;
  if (isZero(text)) context.report(fault('zero-amount', range, { of: 'bound' }));
  return { limit: canonicalAmount(text), cite: citeOf(body, cap) };
}

/** Nothing is lost below the floor, so it lies below the points. */
function itemFloor(
  body: readonly BodyStatement[],
  points: NumberNode | null,
  context: DateContext,
): Amount {
  const node = only(body, 'item-floor', 'ItemFloor', context);
  if (node === undefined) return '0';
  const { text, range } = node.limit;
  if (points !== null && compareAmounts(text, points.text) >= 0) {
    const params = { floor: text, points: points.text };
    context.report(fault('floor-above-points', range, params, points.range));
  }
  return canonicalAmount(text);
}

function exhaustedOf(body: readonly BodyStatement[], context: DateContext): CheckedExtra | null {
  const node = only(body, 'exhausted', 'WhenExhausted', context);
  if (node === undefined) return null;
  const { extra, range } = node;
  if (isZero(extra.text)) context.report(fault('zero-amount', extra.range, { of: 'clause' }));
  return { amount: canonicalAmount(extra.text), cite: citeOf(body, node), range };
}

/** The citation that governs one of the statements. */
function citeOf(body: readonly BodyStatement[], node: BodyStatement): string | null {
  const governed = withCitations(body, null).find(({ statement }) => statement === node);
  return present(governed, 'it is one of them').cite;
}

type Of<K extends BodyStatement['kind']> = Extract<BodyStatement, { readonly kind: K }>;

/** The statement of a kind that may stand once. */
function only<K extends BodyStatement['kind']>(
  body: readonly BodyStatement[],
  kind: K,
  keyword: KeywordName,
  { report }: DateContext,
): Of<K> | undefined {
  const all = body.filter((node): node is Of<K> => node.kind === kind);
  reportMore(all, keyword, report);
  return all[0];
}
