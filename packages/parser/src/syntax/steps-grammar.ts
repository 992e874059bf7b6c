import type { BodyStatement } from './ast/body.ts';
import type { AllowanceNode, StepsClause } from './ast/clauses.ts';
import type { NumberNode } from './ast/literals.ts';
import { LateGrammar } from './late-grammar.ts';
import { K } from './tokens.ts';

/** The clauses whose points follow a measure: in steps off its target, or in proportion. */
export class StepsGrammar extends LateGrammar {
  /** Steps : "per" StepSize FactReference Target Effect */
  protected readonly steps = this.rule('steps', (): BodyStatement => {
    const first = this.CONSUME(K.Per);
    const { size, spelledOut } = this.SUBRULE(this.stepSize);
    const fact = this.SUBRULE(this.factReference);
    const { side, target } = this.SUBRULE(this.target);
    const effect = this.SUBRULE(this.effect);
    return {
      kind: 'steps',
      size,
      spelledOut,
      fact,
      side,
      target,
      effect,
      range: this.since(first),
    };
  });

  /** Linear : "linear" FactReference "from" Number "to" Number Effect */
  protected readonly linear = this.rule(
    'linear',
    (): BodyStatement => {
      const first = this.CONSUME(K.Linear);
      const fact = this.SUBRULE(this.factReference);
      this.CONSUME(K.From);
      const from = this.SUBRULE(this.number);
      this.CONSUME(K.To);
      const to = this.SUBRULE2(this.number);
      const effect = this.SUBRULE(this.effect);
      return { kind: 'linear', fact, from, to, effect, range: this.since(first) };
    },
    'ends',
  );

  /** StepSize : Number | digits "percentage points" */
  private readonly stepSize = this.rule(
    'stepSize',
    (): Pick<StepsClause, 'size' | 'spelledOut'> => {
      const number = this.SUBRULE(this.number);
      const spelledOut = this.OPTION(() => this.CONSUME(K.PercentagePoints)) !== undefined;
      const size: NumberNode = spelledOut
        ? { ...number, percent: true, range: this.sinceNode(number) }
        : number;
      return { size, spelledOut };
    },
  );

  /** Target : ("below" | "above" | "away from") Allowance */
  private readonly target = this.rule(
    'target',
    (): { readonly side: StepsClause['side']; readonly target: AllowanceNode } => {
      const side = this.either<StepsClause['side']>([
        { ALT: () => this.CONSUME(K.Below) && 'below' },
        { ALT: () => this.CONSUME(K.Above) && 'above' },
        { ALT: () => this.CONSUME(K.AwayFrom) && 'away' },
      ]);
      return { side, target: this.SUBRULE(this.allowance) };
    },
    'target',
  );

  /** Allowance : Number | FactReference */
  protected readonly allowance = this.rule(
    'allowance',
    (): AllowanceNode =>
      this.either<AllowanceNode>([
        {
          ALT: () => {
            const number = this.SUBRULE(this.number);
            return { kind: 'number', number, range: this.sinceNode(number) };
          },
        },
        {
          ALT: () => {
            const fact = this.SUBRULE(this.factReference);
            return { kind: 'fact', fact, range: this.sinceNode(fact) };
          },
        },
      ]),
    'allowance',
  );
}
