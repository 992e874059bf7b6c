import { canonicalAmount } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { BodyStatement, EveryStatement, ItemStatement, Quoted } from '../syntax/ast.ts';
import type { Range } from '../syntax/lexer.ts';
import type { CheckedCap, CheckedItem, CheckedPart } from './checked.ts';
import { type ClauseContext, checkedClause, isClause, noteClauses } from './clauses.ts';
import type { DateContext } from './dates.ts';
import { occurrencesOf } from './occurrences.ts';
import { declareFact, newScope, type Scope } from './scope.ts';

/** An item and the scopes of its names: its own, and one for each unit of repetition. */
export interface ItemScopes {
  readonly item: CheckedItem;
  readonly scopes: readonly Scope[];
}

export interface ItemContext extends DateContext {
  readonly shared: Scope;
  readonly group: string | null;
  /** Where the period is stated, for messages about it. */
  readonly periodRange: Range | null;
}

/** Resolves an item's names, deadlines and citations. */
export function checkItem(node: ItemStatement, id: string, context: ItemContext): ItemScopes {
  const { report } = context;
  const { statements, broken } = node.body;
  const own = newScope(id, null);
  const repetitions = new Map<EveryStatement['unit'], Scope>();
  const scopeOf = (statement: EveryStatement): Scope => {
    const known = repetitions.get(statement.unit);
    const scope = known ?? repetitionScope(statement, id, context);
    repetitions.set(statement.unit, scope);
    return scope;
  };
  for (const statement of statements) {
    if (statement.kind === 'fact') declareFact(own, statement, report);
  }
  const within = { ...context, broken };
  noteClauses(statements, { ...within, scope: own });
  for (const statement of statements) {
    if (statement.kind !== 'every') continue;
    noteRepetition(statement, { ...within, scope: scopeOf(statement) });
  }
  if (node.points === null && !broken) {
    report(fault('item-without-points', node.id?.range ?? node.range, { id }));
  }
  return {
    item: {
      id,
      node,
      group: context.group,
      points: node.points === null ? '0' : canonicalAmount(node.points.text),
      cap: itemCap(statements, context),
      standard: onlyText(statements, 'standard', context),
      timing: onlyText(statements, 'timing', context),
      parts: partsOf(statements, own, scopeOf),
    },
    scopes: [own, ...repetitions.values()],
  };
}

function repetitionScope(node: EveryStatement, item: string, context: ItemContext): Scope {
  const { period, periodRange, report } = context;
  const occurrences = period === null ? [] : occurrencesOf(node.unit, period);
  if (occurrences === null) {
    report(fault('period-cuts', node.range, { unit: node.unit }, periodRange));
  }
  return newScope(item, occurrences ?? []);
}

function noteRepetition({ body }: EveryStatement, context: ClauseContext): void {
  const { report, scope } = context;
  for (const statement of body.statements) {
    if (statement.kind === 'fact') declareFact(scope, statement, report);
    else if (statement.kind === 'every') report(fault('every-in-every', statement.range, {}));
    else if (!BELONGS_IN_REPETITION.includes(statement.kind)) {
      report(fault('not-in-every', statement.range, {}));
    }
  }
  noteClauses(body.statements, { ...context, broken: context.broken || body.broken });
}

const BELONGS_IN_REPETITION: readonly BodyStatement['kind'][] = [
  'citation',
  'due',
  'late',
  'missing',
  'per',
  'if',
];

function itemCap(statements: readonly BodyStatement[], { report }: DateContext): CheckedCap | null {
  let [cite, found]: [string | null, CheckedCap | null] = [null, null];
  let first: Range | null = null;
  for (const statement of statements) {
    if (statement.kind === 'citation') cite = statement.text;
    if (statement.kind !== 'item-cap') continue;
    if (first === null) {
      found = { limit: canonicalAmount(statement.limit.text), cite };
      first = statement.range;
    } else {
      report(fault('stated-twice', statement.range, { text: 'item cap' }, first));
    }
  }
  return found;
}

function onlyText(
  statements: readonly BodyStatement[],
  kind: 'standard' | 'timing',
  { report }: DateContext,
): string | null {
  const [first, second] = statements.filter(
    (statement): statement is BodyStatement & { readonly text: Quoted } => statement.kind === kind,
  );
  if (second !== undefined) {
    report(fault('stated-twice', second.range, { text: kind }, first?.range ?? null));
  }
  return first?.text.text ?? null;
}

/** The clauses in file order; a citation governs until the next one or the end of its block. */
function partsOf(
  statements: readonly BodyStatement[],
  own: Scope,
  scopeOf: (statement: EveryStatement) => Scope,
): readonly CheckedPart[] {
  const parts: CheckedPart[] = [];
  let cite: string | null = null;
  for (const statement of statements) {
    if (statement.kind === 'citation') cite = statement.text;
    else if (isClause(statement)) parts.push(checkedClause(statement, cite, null, own));
    else if (statement.kind === 'every')
      parts.push(repetition(statement, cite, scopeOf(statement)));
  }
  return parts;
}

function repetition(node: EveryStatement, outerCite: string | null, scope: Scope): CheckedPart {
  return {
    kind: 'repetition',
    occurrences: (scope.occurrences ?? []).map((occurrence) => {
      let cite = outerCite;
      const clauses = node.body.statements.flatMap((statement) => {
        if (statement.kind === 'citation') cite = statement.text;
        return isClause(statement) ? [checkedClause(statement, cite, occurrence, scope)] : [];
      });
      return { occurrence, clauses };
    }),
  };
}
