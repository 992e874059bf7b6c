import type { IToken, TokenType } from 'chevrotain';
import { present } from '../invariant.ts';
import type { ConditionNode } from './ast/conditions.ts';
import type { Adjustment, AdjustmentNode } from './ast/effects.ts';
import { ListedGrammar } from './listed-grammar.ts';
import { Comma, K, Name, ORDER } from './tokens.ts';

const BEFORE: ReadonlyMap<TokenType, Adjustment> = new Map([
  [K.DoubledIf, 'doubled'],
  [K.HalvedIf, 'halved'],
  [K.WaivedIf, 'waived'],
]);
const BEHIND: ReadonlyMap<TokenType, Adjustment> = new Map([
  [ORDER.Doubled, 'doubled'],
  [ORDER.Halved, 'halved'],
  [ORDER.Waived, 'waived'],
]);

/** What makes a case cost more or less. */
export class AdjustmentGrammar extends ListedGrammar {
  /** Adjustment : ("doubled if" | "halved if" | "waived if") Condition | Name ("加倍" | "减半" | "免扣") */
  protected readonly adjustment = this.rule(
    'adjustment',
    (): AdjustmentNode =>
      this.either<AdjustmentNode>([
        {
          ALT: () => {
            const word = this.OR2([
              { ALT: () => this.CONSUME(K.DoubledIf) },
              { ALT: () => this.CONSUME(K.HalvedIf) },
              { ALT: () => this.CONSUME(K.WaivedIf) },
            ]);
            const condition = this.SUBRULE(this.condition);
            return this.adjusted(word, condition, word);
          },
        },
        {
          ALT: () => {
            const first = this.LA(1);
            const fact = this.SUBRULE(this.factReference);
            const condition: ConditionNode = { kind: 'flag', fact, range: this.sinceNode(fact) };
            const word = this.OR3([
              { ALT: () => this.CONSUME(ORDER.Doubled) },
              { ALT: () => this.CONSUME(ORDER.Halved) },
              { ALT: () => this.CONSUME(ORDER.Waived) },
            ]);
            return this.adjusted(word, condition, first);
          },
        },
      ]),
  );

  /** Whether an adjustment follows, behind a comma or none. */
  protected isAtAdjustment(): boolean {
    const at = this.LA(1).tokenType === Comma ? 2 : 1;
    const { tokenType } = this.LA(at);
    return BEFORE.has(tokenType) || (tokenType === Name && BEHIND.has(this.LA(at + 1).tokenType));
  }

  private adjusted(word: IToken, condition: ConditionNode, first: IToken): AdjustmentNode {
    const range = this.since(first);
    if (this.RECORDING_PHASE) return { by: 'doubled', condition, range };
    const { tokenType } = word;
    const by = present(BEFORE.get(tokenType) ?? BEHIND.get(tokenType), 'it adjusts');
    return { by, condition, range };
  }
}
