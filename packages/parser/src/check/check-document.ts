import type { Example, Fact } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Document, GroupStatement, ItemStatement, RubricStatement } from '../syntax/ast.ts';
import type { CheckedGroup, CheckedHeader, CheckedRubric } from './checked.ts';
import type { DateContext, TextAt } from './dates.ts';
import { checkExample, type ExampleContext } from './example.ts';
import { factsOf } from './facts.ts';
import { checkHeader, type PartialHeader } from './header.ts';
import { checkItem, type ItemScopes } from './item.ts';
import { declareFact, newScope, type Scope } from './scope.ts';

export interface Checked {
  /** `null` where what the file says of the rubric as a whole is not all there. */
  readonly rubric: CheckedRubric | null;
  readonly faults: readonly Fault[];
}

/** Resolves names, dates and references of a document, and finds everything in it that makes no sense. */
export function checkDocument(document: Document, textAt: TextAt, lines: LineIndex): Checked {
  const faults: Fault[] = [];
  const report = (found: Fault) => void faults.push(found);
  const header = checkHeader(document, { period: null, textAt, report });
  const context: DateContext = { period: header.period ?? null, textAt, report };

  const placed = placedItems(document.statements, null);
  const shared = sharedFacts(document.statements, report);
  const groups = checkGroups(document.statements, report);
  const items = checkItems(document, placed, shared, context);
  if (document.statements.length > 0 && placed.length === 0 && !document.broken) {
    report(fault('statement-absent', { start: 0, end: 0 }, { statement: 'item' }));
  }
  const scopes = [shared, ...items.flatMap((item) => item.scopes)];
  if (!placed.some(({ node }) => node.body.broken)) reportUnused(scopes, report);
  const facts = scopes.flatMap((scope) => factsOf(scope, lines.spanOf));
  const examples = checkExamples(document.statements, items, facts, { ...context, lines });
  const complete = completeHeader(header);
  const rubric = complete && {
    header: complete,
    facts,
    groups,
    items: items.map(({ item }) => item),
    examples,
  };
  return { rubric, faults };
}

interface PlacedItem {
  readonly node: ItemStatement;
  readonly group: string | null;
}

function placedItems(
  statements: readonly RubricStatement[],
  group: string | null,
): readonly PlacedItem[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'item') return [{ node: statement, group }];
    if (statement.kind !== 'group') return [];
    return placedItems(statement.members, statement.id?.text ?? null);
  });
}

function sharedFacts(
  statements: readonly RubricStatement[],
  report: (fault: Fault) => void,
): Scope {
  const shared = newScope(null, null);
  for (const { statement } of strays(statements)) {
    if (statement.kind === 'fact') declareFact(shared, statement, report);
    else if (statement.kind !== 'example') {
      report(fault('clause-outside-item', statement.range, {}));
    }
  }
  return shared;
}

type Stray = Extract<RubricStatement, { readonly kind: 'stray' }>;

function strays(statements: readonly RubricStatement[]): readonly Stray[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'stray') return [statement];
    return statement.kind === 'group' ? strays(statement.members) : [];
  });
}

function checkGroups(
  statements: readonly RubricStatement[],
  report: (fault: Fault) => void,
): readonly CheckedGroup[] {
  const groups = new Map<string, GroupStatement>();
  for (const node of statements) {
    if (node.kind !== 'group' || node.id === null) continue;
    const { text: id, range } = node.id;
    const first = groups.get(id);
    if (first === undefined) groups.set(id, node);
    else report(fault('duplicate-group', range, { id }, first.id?.range ?? null));
  }
  return [...groups].map(([id, node]) => ({ id, node }));
}

function checkItems(
  document: Document,
  placed: readonly PlacedItem[],
  shared: Scope,
  context: DateContext,
): readonly ItemScopes[] {
  const periodRange = document.statements.find(({ kind }) => kind === 'period')?.range ?? null;
  const first = new Map<string, ItemStatement>();
  return placed.flatMap(({ node, group }) => {
    if (node.id === null) return [];
    const { text: id, range } = node.id;
    const twin = first.get(id);
    if (twin !== undefined) {
      context.report(fault('duplicate-item', range, { id }, twin.id?.range ?? null));
      return [];
    }
    first.set(id, node);
    return [checkItem(node, id, { ...context, shared, group, periodRange })];
  });
}

function reportUnused(scopes: readonly Scope[], report: (fault: Fault) => void): void {
  for (const { name, declared, used } of scopes.flatMap(({ facts }) => [...facts.values()])) {
    if (!used && declared !== null) report(fault('unused-fact', declared, { name }));
  }
}

function factsByItem(facts: readonly Fact[]): ReadonlyMap<string | null, readonly Fact[]> {
  const byItem = new Map<string | null, Fact[]>();
  for (const fact of facts) {
    const of = byItem.get(fact.item) ?? [];
    of.push(fact);
    byItem.set(fact.item, of);
  }
  return byItem;
}

function checkExamples(
  statements: readonly RubricStatement[],
  items: readonly ItemScopes[],
  facts: readonly Fact[],
  context: DateContext & { readonly lines: LineIndex },
): readonly Example[] {
  const within: ExampleContext = {
    ...context,
    items: new Set(items.map(({ item }) => item.id)),
    facts: factsByItem(facts),
    spanOf: context.lines.spanOf,
    broken: new Set(items.filter(({ item }) => isBroken(item.node)).map(({ item }) => item.id)),
  };
  const ofItems = items.flatMap(({ item }) =>
    item.node.body.statements.map((statement) => ({ statement, item: item.id })),
  );
  const ofRubric = strays(statements).map(({ statement }) => ({ statement, item: null }));
  return [...ofItems, ...ofRubric].flatMap(({ statement, item }) => {
    if (statement.kind !== 'example') return [];
    const example = checkExample(statement, item, within);
    return example === undefined ? [] : [example];
  });
}

function isBroken({ body }: ItemStatement): boolean {
  return (
    body.broken ||
    body.statements.some((statement) => statement.kind === 'every' && statement.body.broken)
  );
}

function completeHeader(header: PartialHeader): CheckedHeader | null {
  const { id, title, version, period, timeZone, cites, lessDeductions } = header;
  if (id === undefined || title === undefined || version === undefined) return null;
  if (period === undefined || timeZone === undefined || cites === undefined) return null;
  if (lessDeductions === undefined) return null;
  return { id, title, version, period, timeZone, cites, lessDeductions };
}
