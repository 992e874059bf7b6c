import type { BodyStatement, MonthDayNode } from './ast/body.ts';
import type { DateNode } from './ast/literals.ts';
import { ExampleGrammar } from './example-grammar.ts';
import { dayNumber } from './literals.ts';
import { DayOfMonth, K, NumberLiteral, ORDER } from './tokens.ts';

/** Deadlines: a date, or a day of each occurrence's own calendar. */
export class DueGrammar extends ExampleGrammar {
  /** Due : "due" "before"? DueDay Time? */
  protected readonly due = this.rule('due', (): BodyStatement => {
    const first = this.CONSUME(K.Due);
    const before = this.OPTION(() => this.CONSUME(K.Before)) !== undefined;
    const day = this.SUBRULE(this.dueDay);
    const time = this.OPTION3(() => this.SUBRULE(this.time)) ?? null;
    const open = this.OPTION2(() => this.CONSUME(ORDER.OpenBefore));
    if (open !== undefined) this.refuseOpen('due', first, day, time);
    return { kind: 'due', before, day, time, range: this.since(first) };
  });

  /** DueDay : Date | MonthDay */
  private readonly dueDay = this.rule(
    'dueDay',
    (): DateNode | MonthDayNode =>
      this.either<DateNode | MonthDayNode>([
        { ALT: () => this.SUBRULE(this.date) },
        { ALT: () => this.SUBRULE(this.monthDay) },
      ]),
    'day',
  );

  /** MonthDay : QuarterMonth DayInMonth | DayInMonth ("of" QuarterMonth)? */
  private readonly monthDay = this.rule('monthDay', (): MonthDayNode => {
    const first = this.LA(1);
    const parts = this.either<Pick<MonthDayNode, 'dayOfMonth' | 'monthOfQuarter'>>([
      {
        ALT: () => {
          const monthOfQuarter = this.SUBRULE(this.quarterMonth);
          return { monthOfQuarter, dayOfMonth: this.SUBRULE(this.dayInMonth) };
        },
      },
      {
        ALT: () => {
          const dayOfMonth = this.SUBRULE2(this.dayInMonth);
          const month = this.OPTION(() => {
            this.CONSUME(K.Of);
            return this.SUBRULE2(this.quarterMonth);
          });
          return { dayOfMonth, monthOfQuarter: month ?? null };
        },
      },
    ]);
    return { ...parts, range: this.since(first) };
  });

  /** QuarterMonth : "first month" | "second month" | "last month" */
  private readonly quarterMonth = this.rule(
    'quarterMonth',
    (): 1 | 2 | 3 =>
      this.either<1 | 2 | 3>([
        { ALT: () => this.CONSUME(K.FirstMonth) && 1 },
        { ALT: () => this.CONSUME(K.SecondMonth) && 2 },
        { ALT: () => this.CONSUME(K.LastMonth) && 3 },
      ]),
    'month',
  );

  /** DayInMonth : "last day" | "day" (Number | DayOfMonth) | DayOfMonth */
  private readonly dayInMonth = this.rule('dayInMonth', (): number | null =>
    this.either<number | null>([
      { ALT: () => this.CONSUME(K.LastDay) && null },
      {
        ALT: () => {
          this.CONSUME(K.Day);
          const day = this.OR2([
            { ALT: () => this.CONSUME(NumberLiteral) },
            { ALT: () => this.CONSUME(DayOfMonth) },
          ]);
          return this.ACTION(() => dayNumber(day));
        },
      },
      {
        ALT: () => {
          const day = this.CONSUME2(DayOfMonth);
          return this.ACTION(() => dayNumber(day));
        },
      },
    ]),
  );
}
