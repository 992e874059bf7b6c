import type { IToken, TokenType } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import { AdjustmentGrammar } from './adjustment-grammar.ts';
import type { AdjustmentNode, AmountNode, EffectNode } from './ast/effects.ts';
import type { Change, NumberNode } from './ast/literals.ts';
import { keywordOf } from './impasse.ts';
import { rangeOf } from './range.ts';
import type { Ranged } from './recovering-parser.ts';
import { Comma, Illegal, K, ORDER, Percent, RangeSign } from './tokens.ts';

// Where two tokens decide, what the second may be.
const PARTS: readonly TokenType[] = [K.FullSteps, K.StartedSteps, K.NearestStep, K.ExactSteps];
const BOUNDS: readonly TokenType[] = [K.Cap, K.UpTo, K.Unless, K.Extra, K.HighestPer, ...PARTS];
const AMOUNTS: readonly TokenType[] = [K.Deduct, K.Add, K.All, K.By];

/** What a clause costs or gives: its amount and the bounds of it. */
export class EffectGrammar extends AdjustmentGrammar {
  /** Effect : ","? Amount (","? "from" Date Amount)* Bounds */
  protected readonly effect = this.rule('effect', (): EffectNode => {
    this.OPTION({
      GATE: () => AMOUNTS.includes(this.LA(2).tokenType),
      DEF: () => this.CONSUME(Comma),
    });
    const first = this.LA(1);
    const amount = this.SUBRULE(this.amount);
    const changes: Change<AmountNode>[] = [];
    this.MANY({
      GATE: () => this.isAtChange(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME2(Comma));
        changes.push(this.SUBRULE(this.amountChange));
      },
    });
    const bounds = this.SUBRULE(this.bounds);
    return { amount, changes, ...bounds, range: this.since(first) };
  });

  private readonly amountChange = this.rule('amountChange', (): Change<AmountNode> => {
    const first = this.LA(1);
    const date = this.SUBRULE(this.changeDate);
    const value = this.SUBRULE(this.amount);
    return { date, value, range: this.since(first) };
  });

  /** Bounds : (","? "then" Amount)? (","? (("cap" | "up to") Worth | "extra from total" Points | "unless" Condition | Parts | Adjustment | "highest per" Name))* */
  protected readonly bounds = this.rule('bounds', (): Bounds => {
    const bounds: Mutable<Omit<Bounds, 'then' | 'adjustments'>> = {
      parts: null,
      partsRange: null,
      cap: null,
      upTo: null,
      unless: null,
      extra: null,
      highest: null,
    };
    const then =
      this.OPTION3({
        GATE: () => this.LA(1).tokenType !== Comma || this.LA(2).tokenType === K.Then,
        DEF: () => {
          this.OPTION4(() => this.CONSUME3(Comma));
          this.CONSUME(K.Then);
          return this.SUBRULE2(this.amount);
        },
      }) ?? null;
    const adjustments: AdjustmentNode[] = [];
    this.MANY({
      GATE: () => this.isAtBound() || this.isAtAdjustment(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME2(Comma));
        this.OR([
          {
            ALT: () => {
              this.holdFirst(this.CONSUME(K.Cap), bounds.cap);
              bounds.cap = this.SUBRULE(this.worth);
            },
          },
          {
            ALT: () => {
              this.holdFirst(this.CONSUME(K.UpTo), bounds.upTo);
              bounds.upTo = this.SUBRULE2(this.worth);
            },
          },
          {
            ALT: () => {
              this.holdFirst(this.CONSUME(K.Unless), bounds.unless);
              bounds.unless = this.SUBRULE(this.condition);
            },
          },
          {
            ALT: () => {
              this.holdFirst(this.CONSUME(K.Extra), bounds.extra);
              bounds.extra = this.SUBRULE3(this.points);
            },
          },
          {
            ALT: () => {
              this.holdFirst(this.LA(1), bounds.partsRange && { range: bounds.partsRange });
              const { parts, range } = this.SUBRULE(this.parts);
              bounds.parts = parts;
              bounds.partsRange = range;
            },
          },
          {
            ALT: () => {
              this.holdFirst(this.CONSUME(K.HighestPer), bounds.highest);
              bounds.highest = this.SUBRULE(this.factName);
              this.OPTION5(() => this.CONSUME(ORDER.Highest));
            },
          },
          { ALT: () => adjustments.push(this.SUBRULE(this.adjustment)) },
        ]);
      },
    });
    return { then, adjustments, ...bounds };
  });

  /** Amount : ("-" | "+") Worth RangeEnd? | "-all" | Listed */
  private readonly amount = this.rule(
    'amount',
    (): AmountNode =>
      this.either<AmountNode>([
        { ALT: () => ({ kind: 'all', range: rangeOf(this.CONSUME(K.All)) }) },
        { ALT: () => this.SUBRULE(this.listed) },
        {
          ALT: () => {
            const verb = this.OR2([
              { ALT: () => this.CONSUME(K.Deduct) },
              { ALT: () => this.CONSUME(K.Add) },
            ]);
            const value = this.SUBRULE(this.worth);
            const sign = verb.tokenType === K.Add ? '+' : '-';
            const most = this.OPTION({
              GATE: () => this.goesOn(),
              DEF: () => this.SUBRULE(this.rangeEnd),
            });
            const range = this.since(verb);
            if (most === undefined) return { kind: 'points', sign, value, range };
            return { kind: 'range', sign, least: value, most, range };
          },
        },
      ]),
    'amount',
  );

  /** Worth : Points | digits "%" "of points" | "of points" digits "%" */
  private readonly worth = this.rule(
    'worth',
    (): NumberNode => {
      const first = this.LA(1);
      const before = this.OPTION({
        // Behind the number of `分值的5‰` the sign is what is wrong.
        GATE: () => [Percent, Illegal].includes(this.LA(3).tokenType),
        DEF: () => this.CONSUME(K.OfPoints),
      });
      const number = this.SUBRULE(this.number);
      const behind = this.OPTION2(() =>
        this.OR([
          { ALT: () => this.CONSUME(K.Points) },
          { GATE: () => number.percent, ALT: () => this.CONSUME2(K.OfPoints) },
        ]),
      );
      if (before !== undefined || behind?.tokenType === K.OfPoints) {
        return { ...number, ofPoints: true, range: this.since(first) };
      }
      this.ACTION(() => this.holdPoints(number));
      return number;
    },
    'points',
  );

  /** RangeEnd : "to" ("-" | "+")? Points | ("–" | "~" | "-") Points */
  private readonly rangeEnd = this.rule(
    'rangeEnd',
    (): NumberNode => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.To);
            this.OPTION(() => this.SUBRULE(this.verb));
          },
        },
        { ALT: () => this.CONSUME(RangeSign) },
        { ALT: () => this.CONSUME(K.Deduct) },
      ]);
      return this.SUBRULE(this.points);
    },
    'number',
  );

  private isAtBound(): boolean {
    const at = this.LA(1).tokenType === Comma ? 2 : 1;
    return BOUNDS.includes(this.LA(at).tokenType);
  }

  private holdFirst(keyword: IToken, stated: Ranged | null): void {
    if (stated === null) return;
    this.ACTION(() => {
      const params = { keyword: present(keywordOf(keyword), 'a bound is a keyword') };
      this.report(fault('stated-twice', rangeOf(keyword), params, stated.range));
    });
  }
}

export type Bounds = Omit<EffectNode, 'amount' | 'changes' | 'range'>;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
