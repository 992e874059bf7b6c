import type { FactId } from '@rubrica/evaluator';
import type { ComputedNode, FormulaNode } from '../syntax/ast/formulas.ts';
import { namesIn } from './computed.ts';
import { repeatedIn, variantsOf } from './formulas.ts';
import { type FactInfo, factId, homeOf, type Scope } from './scope.ts';

interface Found {
  readonly info: FactInfo;
  readonly home: Scope;
}

/** The given facts that a formula is computed from, with those behind what is defined. */
export function factsBehind(node: ComputedNode, scope: Scope): readonly FactId[] {
  const names = variantsOf(node).flatMap((formula) => namesOf(formula, scope));
  return [...given(names, new Set())].flatMap(idsOf);
}

/** Those of them that are asked of everybody. */
export function comparedBehind(node: ComputedNode, scope: Scope): readonly FactId[] {
  return [...comparedIn(node, scope, new Set())].flatMap(idsOf);
}

function comparedIn(node: ComputedNode, scope: Scope, seen: Set<FactInfo>): ReadonlySet<Found> {
  const all = new Set<Found>();
  const names = variantsOf(node).flatMap((formula) => namesOf(formula, scope));
  for (const { found, isOfAll } of names) {
    if (isOfAll) for (const one of given([{ found }], new Set())) all.add(one);
    const { info, home } = found;
    if (info.defined === null || seen.has(info)) continue;
    seen.add(info);
    for (const one of comparedIn(info.defined.value, home, seen)) all.add(one);
  }
  return all;
}

/** What of these is given, or what is given for what of them is computed. */
function given(
  names: readonly { readonly found: Found }[],
  seen: Set<FactInfo>,
): ReadonlySet<Found> {
  const all = new Set<Found>();
  for (const { found } of names) {
    const { info, home } = found;
    if (seen.has(info)) continue;
    seen.add(info);
    if (info.defined === null) all.add(found);
    else
      for (const one of given(
        variantsOf(info.defined.value).flatMap((formula) => namesOf(formula, home)),
        seen,
      ))
        all.add(one);
  }
  return all;
}

function namesOf(
  formula: FormulaNode,
  scope: Scope,
): readonly { readonly found: Found; readonly isOfAll: boolean }[] {
  return namesIn(formula).flatMap(({ name, folded, all }) => {
    const home = (folded ? repeatedIn(name.text, scope) : undefined) ?? homeOf(name.text, scope);
    const info = home.facts.get(name.text);
    return info === undefined ? [] : [{ found: { info, home }, isOfAll: all }];
  });
}

function idsOf({ info, home }: Found): readonly FactId[] {
  const occurrences = home.occurrences?.map(({ id }) => id) ?? [null];
  return occurrences.map((occurrence) => factId(home.item, occurrence, info.name));
}
