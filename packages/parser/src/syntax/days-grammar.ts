import type { DayRange, DaysStatement } from './ast/rubric.ts';
import { Comma, DateLiteral, K, RangeSign } from './tokens.ts';
import { TotalGrammar } from './total-grammar.ts';

/** The working days of a rubric, as data. */
export abstract class DaysGrammar extends TotalGrammar {
  /** Days : ("holidays" | "workdays") DayRange ("," DayRange)* */
  protected readonly days = this.rule('days', (): DaysStatement => {
    const first = this.LA(1);
    const of = this.either<DaysStatement['of']>([
      { ALT: () => this.CONSUME(K.Holidays) && 'holidays' },
      { ALT: () => this.CONSUME(K.Workdays) && 'workdays' },
    ]);
    const ranges = [this.SUBRULE(this.dayRange)];
    this.MANY({
      GATE: () => this.LA(2).tokenType === DateLiteral,
      DEF: () => {
        this.CONSUME(Comma);
        ranges.push(this.SUBRULE2(this.dayRange));
      },
    });
    return { kind: 'days', of, ranges, range: this.since(first) };
  });

  /** DayRange : Date (("to" | "–") Date)? */
  private readonly dayRange = this.rule('dayRange', (): DayRange => {
    const first = this.LA(1);
    const from = this.SUBRULE(this.date);
    const to = this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(K.To) }, { ALT: () => this.CONSUME(RangeSign) }]);
      return this.SUBRULE2(this.date);
    });
    return { from, to: to ?? null, range: this.since(first) };
  });
}
