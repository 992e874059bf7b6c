import type { Example, Fact, FactId } from '@rubrica/evaluator';
import type { LineIndex } from '../diagnostics/line-index.ts';
import { present } from '../invariant.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { ExampleStatement } from '../syntax/ast/examples.ts';
import type { DefineStatement } from '../syntax/ast/formulas.ts';
import { comparedBehind, factsBehind } from './compared.ts';
import type { DateContext } from './dates.ts';
import { checkExample, type ExampleContext } from './example.ts';
import type { ItemScopes } from './item.ts';
import type { Scope } from './scope.ts';
import { isMeasure, type Subject, subjectOf } from './subject.ts';

export interface ExamplesContext extends DateContext {
  readonly shared: Scope;
  readonly facts: ReadonlyMap<Scope, readonly Fact[]>;
  /** Whether something outside the items could not be read. */
  readonly doubtful: boolean;
  readonly lines: LineIndex;
  /** The grades from the best to the worst. */
  readonly grades: readonly string[];
}

/** Resolves the examples of the items and of the total. */
export function checkExamples(
  items: readonly ItemScopes[],
  strays: readonly BodyStatement[],
  context: ExamplesContext,
): readonly Example[] {
  const { facts, doubtful, lines } = context;
  const shared = subjectOf(null, factsIn(context.shared, context), {
    doubtful,
    computed: computedIn([context.shared]),
    compared: new Set(definesOf(context.shared).flatMap(comparedIn(context.shared))),
  });
  const subjects = items.map((item) => ({ item, subject: itemSubject(item, shared, context) }));
  const byId = new Map(
    subjects.toReversed().map(({ item, subject }) => [item.item.id, subject] as const),
  );
  const within: ExampleContext = {
    ...context,
    items: byId,
    itemIds: [...byId.keys()],
    shared,
    measures: [...facts.values()].flat().filter(isMeasure),
    compared: new Set([shared, ...byId.values()].flatMap(({ compared }) => [...compared])),
    spanOf: lines.spanOf,
  };
  return [
    ...subjects.flatMap(({ item, subject }) =>
      item.item.node.body
        .filter(isExample)
        .map((example) => checkExample(example, subject, within)),
    ),
    ...strays.filter(isExample).map((example) => checkExample(example, null, within)),
  ].filter((example) => example !== undefined);
}

/** What an example of an item may speak of: its own facts, and those of all that its clauses use. */
function itemSubject(
  { item, scopes, formulas, doubtful }: ItemScopes,
  shared: Subject,
  context: ExamplesContext,
): Subject {
  const borrowed = new Set(scopes.flatMap((scope) => [...scope.borrowed]));
  const defines = definesOf(context.shared).filter(({ name }) => borrowed.has(name.text));
  const behind = new Set(defines.flatMap(({ value }) => factsBehind(value, context.shared)));
  const own = scopes.flatMap((scope) => factsIn(scope, context));
  const used = [...shared.byName.values()]
    .flat()
    .filter(({ id, name }) => borrowed.has(name) || behind.has(id));
  return subjectOf(item.id, [...own, ...used], {
    doubtful,
    computed: new Map([...shared.computed, ...computedIn(scopes)]),
    compared: new Set([
      ...formulas.flatMap(({ node, scope }) => comparedBehind(node, scope)),
      ...defines.flatMap(comparedIn(context.shared)),
    ]),
  });
}

function definesOf({ facts }: Scope): readonly DefineStatement[] {
  return [...facts.values()].flatMap(({ defined }) => (defined === null ? [] : [defined]));
}

function comparedIn(scope: Scope): (node: DefineStatement) => readonly FactId[] {
  return ({ value }) => comparedBehind(value, scope);
}

function computedIn(scopes: readonly Scope[]): ReadonlyMap<string, readonly FactId[]> {
  return new Map(
    scopes.flatMap((scope) =>
      definesOf(scope).map(({ name, value }) => [name.text, factsBehind(value, scope)] as const),
    ),
  );
}

function factsIn(scope: Scope, { facts }: ExamplesContext): readonly Fact[] {
  return present(facts.get(scope), 'each scope has its facts');
}

function isExample(statement: BodyStatement): statement is ExampleStatement {
  return statement.kind === 'example';
}
