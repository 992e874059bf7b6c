import type { TokenType } from 'chevrotain';
import {
  type ArgumentNode,
  type ComputedNode,
  type FormulaNode,
  OPTION_NAMES,
  type OptionName,
  type ProductNode,
  type SumNode,
} from './ast/formulas.ts';
import type { Change, DateNode } from './ast/literals.ts';
import { ConditionGrammar } from './condition-grammar.ts';
import { foldedWord } from './literals.ts';
import { rangeOf } from './range.ts';
import {
  Comma,
  DateLiteral,
  K,
  Name,
  NumberLiteral,
  ORDER,
  Over,
  ParenOpen,
  Times,
} from './tokens.ts';

const ROUNDINGS: readonly TokenType[] = [K.RoundHalfUp, K.RoundUp, K.RoundDown];

/** Arithmetic over facts. */
export class FormulaGrammar extends ConditionGrammar {
  /** Computed : Formula (","? "from" Date Formula)* (","? "else" SignedNumber)? (","? Rounding)? */
  protected readonly computed = this.rule(
    'computed',
    (): ComputedNode => {
      const formula = this.SUBRULE(this.formula);
      const changes: Change<FormulaNode>[] = [];
      this.MANY({
        GATE: () => this.isAtChange(),
        DEF: () => {
          this.OPTION5(() => this.CONSUME3(Comma));
          changes.push(this.SUBRULE(this.formulaChange));
        },
      });
      const otherwise = this.OPTION({
        GATE: () => this.isNext(K.Else),
        DEF: () => {
          this.OPTION2(() => this.CONSUME(Comma));
          this.CONSUME(K.Else);
          return this.SUBRULE(this.signedNumber);
        },
      });
      const round = this.OPTION3({
        GATE: () => this.isNext(...ROUNDINGS),
        DEF: () => {
          this.OPTION4(() => this.CONSUME2(Comma));
          return this.SUBRULE(this.rounding);
        },
      });
      const range = this.sinceNode(formula);
      return { formula, changes, otherwise: otherwise ?? null, round: round ?? null, range };
    },
    'formula',
  );

  private readonly formulaChange = this.rule('formulaChange', (): Change<FormulaNode> => {
    const first = this.LA(1);
    const date = this.SUBRULE(this.changeDate);
    const value = this.SUBRULE(this.formula);
    return { date, value, range: this.since(first) };
  });

  /** ChangeDate : "from" Date */
  protected readonly changeDate = this.rule('changeDate', (): DateNode => {
    this.CONSUME(K.From);
    const date = this.SUBRULE(this.date);
    // Chinese puts a word behind the day too: `自4月1日起`.
    this.OPTION(() => this.CONSUME(ORDER.LateFrom));
    return date;
  });

  protected isAtChange(): boolean {
    const at = this.LA(1).tokenType === Comma ? 2 : 1;
    return this.LA(at).tokenType === K.From && this.LA(at + 1).tokenType === DateLiteral;
  }

  /** Formula : Product (("+" | "-") Product)* */
  protected readonly formula = this.rule(
    'formula',
    (): FormulaNode => {
      const first = this.SUBRULE(this.product);
      const parts: SumNode['parts'][number][] = [{ sign: '+', of: first }];
      this.MANY({
        GATE: () => this.goesOn(),
        DEF: () => {
          const sign = this.either<'+' | '-'>([
            { ALT: () => this.CONSUME(K.Add) && '+' },
            { ALT: () => this.CONSUME(K.Deduct) && '-' },
          ]);
          parts.push({ sign, of: this.SUBRULE2(this.product) });
        },
      });
      return parts.length === 1 ? first : { kind: 'sum', parts, range: this.sinceNode(first) };
    },
    'formula',
  );

  /** Product : Factor (("*" | "/") Factor)* */
  private readonly product = this.rule('product', (): FormulaNode => {
    const first = this.SUBRULE(this.factor);
    const parts: ProductNode['parts'][number][] = [{ sign: '*', of: first }];
    this.MANY({
      GATE: () => this.goesOn(),
      DEF: () => {
        const sign = this.either<'*' | '/'>([
          { ALT: () => this.CONSUME(Times) && '*' },
          { ALT: () => this.CONSUME(Over) && '/' },
        ]);
        parts.push({ sign, of: this.SUBRULE2(this.factor) });
      },
    });
    return parts.length === 1 ? first : { kind: 'product', parts, range: this.sinceNode(first) };
  });

  /** Factor : Number "points"? | "item points" | "(" Formula ")" | Function "(" (Argument ("," Argument)*)? ")" | Name */
  private readonly factor = this.rule(
    'factor',
    (): FormulaNode =>
      this.either<FormulaNode>([
        {
          ALT: () => {
            const number = this.SUBRULE(this.number);
            const points = this.OPTION(() => this.CONSUME(K.Points)) !== undefined;
            return { kind: 'number', number, points, range: this.sinceNode(number) };
          },
        },
        { ALT: () => ({ kind: 'points', range: rangeOf(this.CONSUME(K.ItemPoints)) }) },
        {
          ALT: () => {
            this.CONSUME(ParenOpen);
            const inner = this.SUBRULE(this.formula);
            this.SUBRULE(this.parenthesis);
            return inner;
          },
        },
        {
          GATE: () => this.LA(2).tokenType === ParenOpen,
          ALT: () => this.SUBRULE(this.call),
        },
        {
          ALT: () => {
            const name = this.SUBRULE(this.factName);
            return { kind: 'name', name, range: name.range };
          },
        },
      ]),
    'formula',
  );

  private readonly call = this.rule('call', (): FormulaNode => {
    const word = foldedWord(
      this.OR([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(K.Sum) }]),
    );
    const given: ArgumentNode[] = [];
    this.CONSUME(ParenOpen);
    this.MANY_SEP({
      SEP: Comma,
      DEF: () => given.push(this.SUBRULE(this.argument)),
    });
    this.SUBRULE(this.parenthesis);
    return { kind: 'call', word, arguments: given, range: this.sinceNode(word) };
  });

  /** Argument : "all" Name | FunctionOption Number? | Formula */
  private readonly argument = this.rule(
    'argument',
    (): ArgumentNode =>
      this.either<ArgumentNode>([
        {
          ALT: () => {
            const first = this.CONSUME(K.AllOf);
            const name = this.SUBRULE(this.factName);
            return { kind: 'all', name, range: this.since(first) };
          },
        },
        {
          ALT: () => {
            const first = this.LA(1);
            const option = this.SUBRULE(this.functionOption);
            const count = this.OPTION({
              GATE: () => this.LA(1).tokenType === NumberLiteral,
              DEF: () => this.SUBRULE(this.number),
            });
            return { kind: 'option', option, count: count ?? null, range: this.since(first) };
          },
        },
        { ALT: () => this.SUBRULE(this.formula) },
      ]),
    'formula',
  );

  private readonly functionOption = this.rule(
    'functionOption',
    (): OptionName =>
      this.either<OptionName>(
        OPTION_NAMES.map((name) => ({ ALT: () => this.CONSUME(K[name]) && name })),
      ),
  );

  /** Whether one of these words follows, or a comma and one of them. */
  private isNext(...words: readonly TokenType[]): boolean {
    const at = this.LA(1).tokenType === Comma ? 2 : 1;
    return words.includes(this.LA(at).tokenType) && (at === 2 || this.goesOn());
  }
}
