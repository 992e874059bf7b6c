import type { IToken } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import type { DateNode, NumberNode, Quoted, TimeNode, Word } from './ast/literals.ts';
import type { RoundStatement } from './ast/rubric.ts';
import { dateNode, foldedWord, quotedText, timeNode } from './literals.ts';
import { rangeOf } from './range.ts';
import { RecoveringParser } from './recovering-parser.ts';
import {
  BadNumber,
  Comma,
  DateLiteral,
  DottedId,
  K,
  Name,
  NumberLiteral,
  Percent,
  Text,
  TimeLiteral,
} from './tokens.ts';

/** The smallest productions: names, numbers, dates and texts. */
export class LiteralGrammar extends RecoveringParser {
  /** Id : Number | DottedId | Name */
  protected readonly id = this.rule(
    'id',
    (): Word =>
      foldedWord(
        this.OR([
          { ALT: () => this.CONSUME(NumberLiteral) },
          { ALT: () => this.CONSUME(DottedId) },
          { ALT: () => this.CONSUME(Name) },
          // As an id `4a` is as good as another.
          { GATE: () => /^[\w.]*\w$/.test(this.LA(1).image), ALT: () => this.CONSUME(BadNumber) },
        ]),
      ),
    'id',
  );

  protected readonly factName = this.rule(
    'factName',
    (): Word => foldedWord(this.CONSUME(Name)),
    'name',
  );

  protected readonly quoted = this.rule(
    'quoted',
    (): Quoted => this.textOf(this.CONSUME(Text)),
    'text',
  );

  /** Choices : Choice ("," Choice)* */
  protected readonly choices = this.rule('choices', (): Word[] => {
    const values = [this.SUBRULE(this.choice)];
    this.MANY({
      GATE: () => this.LA(2).tokenType === Name || this.LA(2).tokenType === Text,
      DEF: () => {
        this.CONSUME(Comma);
        values.push(this.SUBRULE2(this.choice));
      },
    });
    return values;
  });

  /** Choice : Name | Text */
  protected readonly choice = this.rule(
    'choice',
    (): Word =>
      this.either<Word>([
        { ALT: () => foldedWord(this.CONSUME(Name)) },
        { ALT: () => this.textOf(this.CONSUME(Text)) },
      ]),
    'value',
  );

  protected readonly date = this.rule(
    'date',
    (): DateNode => {
      const token = this.CONSUME(DateLiteral);
      return this.ACTION(() => dateNode(token));
    },
    'date',
  );

  /** Time : hours ":" minutes */
  protected readonly time = this.rule('time', (): TimeNode => {
    const token = this.CONSUME(TimeLiteral);
    return this.ACTION(() => timeNode(token));
  });

  /** Points : Number "points"? */
  protected readonly points = this.rule('points', (): NumberNode => {
    const number = this.SUBRULE(this.number);
    this.OPTION(() => this.CONSUME(K.Points));
    this.ACTION(() => this.holdPoints(number));
    return number;
  });

  /** SignedNumber : "-"? Number */
  protected readonly signedNumber = this.rule('signedNumber', (): NumberNode => {
    const first = this.LA(1);
    const minus = this.OPTION(() => this.CONSUME(K.Deduct)) !== undefined;
    const number = this.SUBRULE(this.number);
    return minus ? { ...number, text: `-${number.text}`, range: this.since(first) } : number;
  });

  /** Number : digits "%"? */
  protected readonly number = this.rule(
    'number',
    (): NumberNode => {
      const token = this.CONSUME(NumberLiteral);
      const percent = this.OPTION(() => this.CONSUME(Percent)) !== undefined;
      return { text: token.image, percent, range: this.since(token) };
    },
    'number',
  );

  /** Decimals : digits "decimals" */
  protected readonly decimals = this.rule(
    'decimals',
    (): NumberNode => {
      const token = this.CONSUME(NumberLiteral);
      this.CONSUME(K.Decimals);
      return { text: token.image, percent: false, range: rangeOf(token) };
    },
    'decimals',
  );

  /** Rounding : ("round half up" | "round up" | "round down") Decimals */
  protected readonly rounding = this.rule(
    'rounding',
    (): Pick<RoundStatement, 'mode' | 'decimals'> => {
      const mode = this.either<RoundStatement['mode']>([
        { ALT: () => this.CONSUME(K.RoundHalfUp) && 'half-up' },
        { ALT: () => this.CONSUME(K.RoundUp) && 'up' },
        { ALT: () => this.CONSUME(K.RoundDown) && 'down' },
      ]);
      return { mode, decimals: this.SUBRULE(this.decimals) };
    },
  );

  /** A percentage of points would have to say of which. */
  protected holdPoints({ percent, range, text }: NumberNode): void {
    if (percent) this.report(fault('percent-of-what', range, { text }));
  }

  private textOf(token: IToken): Quoted {
    return quotedText(token, this.text);
  }
}
