import type { Example, Fact } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import { present } from '../invariant.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { ExampleStatement } from '../syntax/ast/examples.ts';
import type { ComputedNode } from '../syntax/ast/formulas.ts';
import { comparedBehind, factsBehind } from './compared.ts';
import type { DateContext } from './dates.ts';
import { checkExample, type ExampleContext } from './example.ts';
import type { ItemScopes, PlacedFormula } from './item.ts';
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
  const { facts, doubtful, lines, limits } = context;
  let spent = 0;
  const spend = (cost: number) => {
    spent += cost;
    return spent <= limits.examples;
  };
  const shared = subjectOf(null, factsIn(context.shared, context), {
    doubtful,
    computed: computedIn([context.shared]),
    compared: new Set(comparedBehind(definesOf(context.shared), context.shared)),
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
    spend,
  };
  const all = [
    ...subjects.flatMap(({ item, subject }) =>
      item.item.node.body.filter(isExample).map((node) => ({ node, subject })),
    ),
    ...strays.filter(isExample).map((node) => ({ node, subject: null })),
  ];
  const examples: Example[] = [];
  for (const { node, subject } of all) {
    const example = checkExample(node, subject, within);
    if (spent > limits.examples) {
      context.report(fault('too-many-examples', node.range, { limit: limits.examples }));
      break;
    }
    if (example !== undefined) examples.push(example);
  }
  return examples;
}

/** What an example of an item may speak of: its own facts, and those of all that its clauses use. */
function itemSubject(
  { item, scopes, formulas, doubtful }: ItemScopes,
  shared: Subject,
  context: ExamplesContext,
): Subject {
  const borrowed = new Set(scopes.flatMap((scope) => [...scope.borrowed]));
  const { facts } = context.shared;
  const defines = [...borrowed].flatMap((name) => facts.get(name)?.defined ?? []);
  const behind = factsBehind(
    defines.map(({ value }) => value),
    context.shared,
  );
  const own = scopes.flatMap((scope) => factsIn(scope, context));
  // A fact that all share is called by its name alone.
  const used = [...new Set([...borrowed, ...behind])].flatMap(
    (name) => shared.byName.get(name) ?? [],
  );
  return subjectOf(item.id, [...own, ...used], {
    doubtful,
    computed: computedIn([...scopes, context.shared]),
    compared: new Set([
      ...scopes.flatMap((scope) => comparedBehind(formulasOf(formulas, scope), scope)),
      ...comparedBehind(
        defines.map(({ value }) => value),
        context.shared,
      ),
    ]),
  });
}

function definesOf({ facts }: Scope): readonly ComputedNode[] {
  return [...facts.values()].flatMap(({ defined }) => (defined === null ? [] : [defined.value]));
}

function formulasOf(formulas: readonly PlacedFormula[], scope: Scope): readonly ComputedNode[] {
  return formulas.flatMap((one) => (one.scope === scope ? [one.node] : []));
}

/** The facts that a name is computed from; asked for few names, so that they are not all gone through. */
function computedIn(scopes: readonly Scope[]): Subject['computed'] {
  return (name) => {
    for (const scope of scopes) {
      const node = scope.facts.get(name)?.defined?.value;
      if (node !== undefined) return factsBehind([node], scope);
    }
    return undefined;
  };
}

function factsIn(scope: Scope, { facts }: ExamplesContext): readonly Fact[] {
  return present(facts.get(scope), 'each scope has its facts');
}

function isExample(statement: BodyStatement): statement is ExampleStatement {
  return statement.kind === 'example';
}
