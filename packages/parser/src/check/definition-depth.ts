import { fault } from '../diagnostics/fault.ts';
import type { DefineStatement } from '../syntax/ast/formulas.ts';
import { inputsOf } from './computed.ts';
import type { DateContext } from './dates.ts';
import type { FactInfo, Scope } from './scope.ts';

interface Open {
  readonly info: FactInfo;
  readonly home: Scope;
  readonly inputs: readonly { readonly info: FactInfo; readonly home: Scope }[];
  next: number;
}

/**
 * What is defined by what is defined, too many times over, counts as a number from there on: all that goes from
 * definition to definition may descend then. Goes by a list of its own, which no text can exhaust as it can the stack.
 */
export function cutDeepDefinitions(
  scopes: readonly Scope[],
  { limits, report }: Pick<DateContext, 'limits' | 'report'>,
): void {
  const depths = new Map<FactInfo, number>();
  for (const scope of scopes) {
    for (const info of [...scope.facts.values()]) {
      if (info.defined === null || depths.has(info)) continue;
      const open: Open[] = [enter(info, scope, depths)];
      for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
        const input = last.inputs[last.next];
        last.next += 1;
        if (input === undefined) {
          open.pop();
          leave(last, depths, limits.depth, report);
        } else if (input.info.defined !== null && !depths.has(input.info)) {
          open.push(enter(input.info, input.home, depths));
        }
      }
    }
  }
}

/** What is computed from itself is met again while it is open, and counts as not defined there. */
function enter(info: FactInfo, home: Scope, depths: Map<FactInfo, number>): Open {
  depths.set(info, 0);
  return { info, home, inputs: inputsOf(info, home), next: 0 };
}

function leave(
  { info, home, inputs }: Open,
  depths: Map<FactInfo, number>,
  limit: number,
  report: DateContext['report'],
): void {
  let depth = 1;
  for (const input of inputs) depth = Math.max(depth, 1 + (depths.get(input.info) ?? 0));
  if (depth <= limit || info.defined === null) {
    depths.set(info, depth);
    return;
  }
  report(fault('defined-too-deep', info.defined.name.range, { name: info.name, limit }));
  depths.set(info, 0);
  // What it would be used as is not known.
  home.facts.set(info.name, { ...info, use: 'quantity', defined: asNumber(info.defined) });
}

function asNumber(node: DefineStatement): DefineStatement {
  const { range } = node.value;
  const number = { kind: 'number', text: '0', percent: false, range } as const;
  const formula = { kind: 'number', number, points: true, range } as const;
  return { ...node, value: { ...node.value, formula, changes: [] } };
}
