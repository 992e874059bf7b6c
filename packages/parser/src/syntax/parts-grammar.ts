import type { EffectNode } from './ast/effects.ts';
import { FormulaGrammar } from './formula-grammar.ts';
import { type Range, rangeOf } from './range.ts';
import { K } from './tokens.ts';

/** What becomes of a step that is not whole, and where that is said. */
export interface PartsRead {
  readonly parts: EffectNode['parts'];
  readonly range: Range;
}

/** What the author says of a step that is not whole. */
export class PartsGrammar extends FormulaGrammar {
  /** Parts : "full steps" | "started steps" | "nearest step" | "exact steps" */
  protected readonly parts = this.rule('parts', (): PartsRead => {
    const parts = this.either<EffectNode['parts']>([
      { ALT: () => this.CONSUME(K.FullSteps) && 'full' },
      { ALT: () => this.CONSUME(K.StartedSteps) && 'started' },
      { ALT: () => this.CONSUME(K.NearestStep) && 'nearest' },
      { ALT: () => this.CONSUME(K.ExactSteps) && 'exact' },
    ]);
    return { parts, range: rangeOf(this.LA(0)) };
  });
}
