import { type Fault, fault } from '../diagnostics/fault.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Limits } from '../limits.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { Document, RubricStatement } from '../syntax/ast/rubric.ts';
import { calendarOf } from './calendar.ts';
import { checkChanges } from './changes.ts';
import type { CheckedRubric } from './checked.ts';
import { checkCircles, checkComputed, checkComputedUses } from './computed.ts';
import type { DateContext, TextAt } from './dates.ts';
import { cutDeepDefinitions } from './definition-depth.ts';
import { checkIds } from './duplicates.ts';
import { checkExamples } from './examples.ts';
import { factsOf } from './facts.ts';
import { formulasIn, noteComputed } from './formulas.ts';
import { gradeNames } from './grades.ts';
import { checkHeader, completeHeader, DEFAULT_TIME_ZONE, DEFAULT_WORKING_DAYS } from './header.ts';
import { checkItem, type ItemScopes } from './item.ts';
import { mayHaveSaid } from './lost.ts';
import { declareComputed, declareFact } from './names.ts';
import { placedItems } from './placed-items.ts';
import { newScope, type Scope } from './scope.ts';
import { straysOf } from './strays.ts';
import { checkTotal, isOfTotal } from './total.ts';

export interface Checked {
  /** With errors, what could be resolved; `null` where the period is not known. */
  readonly rubric: CheckedRubric | null;
  readonly faults: readonly Fault[];
}

/** Resolves names, dates and references of a document, and finds everything in it that makes no sense. */
export function checkDocument(
  document: Document,
  textAt: TextAt,
  { lines, limits }: { readonly lines: LineIndex; readonly limits: Limits },
): Checked {
  const { statements } = document;
  const faults: Fault[] = [];
  const report = (found: Fault) => void faults.push(found);
  const header = checkHeader(statements, {
    period: null,
    timeZone: DEFAULT_TIME_ZONE,
    workingDays: DEFAULT_WORKING_DAYS,
    textAt,
    report,
    limits,
  });
  const context: DateContext = {
    period: header.period ?? null,
    timeZone: header.timeZone ?? DEFAULT_TIME_ZONE,
    workingDays: header.workingDays ?? DEFAULT_WORKING_DAYS,
    textAt,
    report,
    limits,
  };

  const strays = straysOf(statements);
  const shared = newScope(null, { item: null, over: null, occurrences: null });
  checkStrays(statements, shared, context);
  for (const node of formulasIn(strays)) noteComputed(node, shared, report);
  const groups = statements.filter((statement) => statement.kind === 'group');
  checkIds('duplicate-group', groups, context);
  for (const { earn, byChoice } of groups) {
    if (earn !== null) report(fault('group-earns', earn, {}));
    if (byChoice !== null) report(fault('group-by-choice', byChoice.range, {}));
  }
  const items = checkItems(statements, shared, context);
  const total = checkTotal(statements, shared, context);
  cutDeepDefinitions([shared, ...items.flatMap((item) => item.scopes)], context);
  checkFormulas(strays, shared, items, context);
  const ids = items.map(({ item }) => item.node.id?.text);
  // An item whose id is not known, or is that of another, may be the one that is spoken of.
  const doubtful =
    mayHaveSaid(statements, 'Fact', 'Item', 'Group', ...OF_OLDER) ||
    ids.includes(undefined) ||
    new Set(ids).size < ids.length;
  reportUnused(shared, items, doubtful, context);

  const scopes = [shared, ...items.flatMap((item) => item.scopes)];
  const facts = new Map(scopes.map((scope) => [scope, factsOf(scope, lines.spanOf)]));
  const examples = checkExamples(items, strays, {
    ...context,
    shared,
    facts,
    doubtful,
    lines,
    grades: gradeNames(total.grades),
  });
  const complete = completeHeader(header);
  const rubric = complete && {
    header: complete,
    total,
    facts: [...facts.values()].flat(),
    scopes,
    groups,
    items: items.map(({ item }) => item),
    doubtful: new Set(items.flatMap((one) => (one.doubtful ? [one.item] : []))),
    examples,
  };
  return { rubric, faults };
}

/** What may have said what there is in an older rubric. */
const OF_OLDER = ['Extends', 'Drop', 'Replace', 'Change'] as const;

function checkStrays(
  statements: readonly RubricStatement[],
  shared: Scope,
  { report }: DateContext,
): void {
  const cited = statements.flatMap((one, index) =>
    one.kind === 'stray' && isOfTotal(statements[index + 1]) ? [one.statement] : [],
  );
  for (const node of straysOf(statements)) {
    if (node.kind === 'fact') declareFact(shared, node, report);
    else if (node.kind === 'define') declareComputed(shared, node, report);
    else if (node.kind === 'citation' && cited.includes(node)) continue;
    else if (node.kind !== 'example') {
      report(fault('clause-outside-item', node.range, { isExample: false }));
    }
  }
}

/** Once every use of every name is known, what is computed has its unit. */
function checkFormulas(
  strays: readonly BodyStatement[],
  shared: Scope,
  items: readonly ItemScopes[],
  context: DateContext,
): void {
  const within = { ...context, units: new Map() };
  for (const node of formulasIn(strays)) {
    checkComputed(node, shared, { points: 'none', isPoints: false }, within);
    checkChanges(node.changes, shared, false, context);
  }
  for (const { item, scopes, formulas } of items) {
    const points = typeof item.points === 'string' ? 'fixed' : 'by-choice';
    for (const { node, scope, isPoints } of formulas) {
      checkComputed(node, scope, { points, isPoints }, within);
      checkChanges(node.changes, scope, false, context);
    }
    for (const scope of scopes) {
      checkCircles(scope, context.report);
      checkComputedUses(scope, within);
    }
  }
  checkCircles(shared, context.report);
  checkComputedUses(shared, within);
}

function checkItems(
  statements: readonly RubricStatement[],
  shared: Scope,
  context: DateContext,
): readonly ItemScopes[] {
  const placed = placedItems(statements);
  const nodes = placed.map(({ node }) => node);
  if (
    statements.length > 0 &&
    placed.length === 0 &&
    !mayHaveSaid(statements, 'Item', 'Group', ...OF_OLDER)
  ) {
    context.report(fault('statement-absent', { start: 0, end: 0 }, { statement: 'item' }));
  }
  checkIds('duplicate-item', nodes, context);
  const periodRange = statements.find(({ kind }) => kind === 'period')?.range ?? null;
  const calendar = calendarOf(nodes, periodRange, context);
  return placed.map(({ node, group, inBonus, trailsOff }) =>
    checkItem(node, { ...context, shared, calendar, group, inBonus, trailsOff }),
  );
}

/** A fact that is declared and used nowhere; where a clause could not be read it may be used there. */
function reportUnused(
  shared: Scope,
  items: readonly ItemScopes[],
  doubtful: boolean,
  { report }: DateContext,
): void {
  const whole = items.filter((item) => !item.doubtful);
  const closed = !doubtful && whole.length === items.length ? [shared] : [];
  for (const { facts } of [...closed, ...whole.flatMap(({ scopes }) => scopes)]) {
    for (const { name, declared, used } of facts.values()) {
      if (!used && declared !== null) report(fault('unused-fact', declared.range, { name }));
    }
  }
}
