import type { EffectNode } from '../syntax/ast/effects.ts';

/** What makes a clause hang on a condition of its own, in which one fact cannot be compared with another. */
export function hangsOnNumber(effect: EffectNode): 'all' | 'extra' | null {
  if (takesAll(effect)) return 'all';
  return effect.extra === null ? null : 'extra';
}

/** Whether the item is lost, at once or where there are two cases. */
export function takesAll({ amount, then }: EffectNode): boolean {
  return amount.kind === 'all' || then?.kind === 'all';
}
