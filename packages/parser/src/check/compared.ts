import type { FactId } from '@rubrica/evaluator';
import type { ComputedNode, FormulaNode } from '../syntax/ast/formulas.ts';
import { namesIn as namesInFormula } from './computed.ts';
import { repeatedIn, variantsOf } from './formulas.ts';
import { type FactInfo, factId, homeOf, type Scope } from './scope.ts';

interface Found {
  readonly info: FactInfo;
  readonly home: Scope;
}

/** The given facts that formulas are computed from, with those behind what is defined. */
export function factsBehind(nodes: readonly ComputedNode[], scope: Scope): readonly FactId[] {
  const found: Found[] = [];
  noteGiven(
    nodes.flatMap((node) => namesIn(node, scope)),
    new Set(),
    found,
  );
  return found.flatMap(idsOf);
}

/** Those of them that are asked of everybody. */
export function comparedBehind(nodes: readonly ComputedNode[], scope: Scope): readonly FactId[] {
  const found: Found[] = [];
  const [seen, given] = [new Set<FactInfo>(), new Set<FactInfo>()];
  const note = (node: ComputedNode, home: Scope) => {
    for (const one of namesIn(node, home)) {
      if (one.isOfAll) noteGiven([one], given, found);
      const { info } = one;
      if (info.defined === null || seen.has(info)) continue;
      seen.add(info);
      note(info.defined.value, one.home);
    }
  };
  for (const node of nodes) note(node, scope);
  return found.flatMap(idsOf);
}

/** What of these is given, or what is given for what of them is computed. */
function noteGiven(names: readonly Found[], seen: Set<FactInfo>, found: Found[]): void {
  for (const { info, home } of names) {
    if (seen.has(info)) continue;
    seen.add(info);
    if (info.defined === null) found.push({ info, home });
    else noteGiven(namesIn(info.defined.value, home), seen, found);
  }
}

interface Named extends Found {
  readonly isOfAll: boolean;
}

function namesIn(node: ComputedNode, scope: Scope): readonly Named[] {
  return variantsOf(node).flatMap((formula) => namesOf(formula, scope));
}

function namesOf(formula: FormulaNode, scope: Scope): readonly Named[] {
  return namesInFormula(formula).flatMap(({ name, folded, all }) => {
    const home = (folded ? repeatedIn(name.text, scope) : undefined) ?? homeOf(name.text, scope);
    const info = home.facts.get(name.text);
    return info === undefined ? [] : [{ info, home, isOfAll: all }];
  });
}

function idsOf({ info, home }: Found): readonly FactId[] {
  const occurrences = home.occurrences?.map(({ id }) => id) ?? [null];
  return occurrences.map((occurrence) => factId(home.item, occurrence, info.name));
}
