import type { IToken, TokenType } from 'chevrotain';
import { present } from '../invariant.ts';
import type { ListedAmount, ListedNode } from './ast/effects.ts';
import { PartsGrammar } from './parts-grammar.ts';
import { Comma, K, NumberLiteral } from './tokens.ts';

// Behind a comma these go on with the amounts; `-all` is none of them, and is refused as that.
const NEXT_AMOUNT: readonly TokenType[] = [K.Deduct, K.Add, K.All, NumberLiteral];

/** Amounts that hang on a choice. */
export class ListedGrammar extends PartsGrammar {
  /** Listed : "by" FactReference Choices ","? ("-" | "+") Points ("," ("-" | "+")? Points)* */
  protected readonly listed = this.rule('listed', (): ListedNode => {
    const first = this.CONSUME(K.By);
    const fact = this.SUBRULE(this.factReference);
    const values = this.SUBRULE(this.choices);
    this.OPTION(() => this.CONSUME(Comma));
    const amounts = this.SUBRULE(this.amounts);
    const sign = this.RECORDING_PHASE ? '-' : present(amounts[0], 'there is an amount').sign;
    return { kind: 'listed', fact, values, sign, amounts, range: this.since(first) };
  });

  protected readonly verb = this.rule(
    'verb',
    (): IToken =>
      this.OR([{ ALT: () => this.CONSUME(K.Deduct) }, { ALT: () => this.CONSUME(K.Add) }]),
  );

  private readonly amounts = this.rule(
    'amounts',
    (): readonly ListedAmount[] => {
      const verb = this.SUBRULE(this.verb);
      const value = this.SUBRULE(this.points);
      const amounts: ListedAmount[] = [{ sign: signOf(verb), value, range: this.since(verb) }];
      this.MANY({
        GATE: () => NEXT_AMOUNT.includes(this.LA(2).tokenType),
        DEF: () => {
          this.CONSUME(Comma);
          const first = this.LA(1);
          const again = this.OPTION(() => this.SUBRULE2(this.verb));
          const value = this.SUBRULE2(this.points);
          const sign = again === undefined ? amounts.at(-1)?.sign : signOf(again);
          amounts.push({ sign: sign ?? '-', value, range: this.since(first) });
        },
      });
      return amounts;
    },
    'amounts',
  );
}

function signOf({ tokenType }: IToken): '-' | '+' {
  return tokenType === K.Add ? '+' : '-';
}
