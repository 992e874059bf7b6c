import type { BandBound } from './ast/clauses.ts';
import type { Lost, RubricStatement } from './ast/rubric.ts';
import type { GradeNode, GradesStatement, TotalStatement, VetoedNode } from './ast/total.ts';
import { unexpected } from './impasse.ts';
import { ItemGrammar } from './item-grammar.ts';
import { rangeOf } from './range.ts';
import { BraceClose, Comma, K, NumberLiteral } from './tokens.ts';

/** How the items become one number, and what that is called. */
export abstract class TotalGrammar extends ItemGrammar {
  /** Total : "total" ("sum" | "scaled to" Points | Points "less deductions") */
  protected readonly total = this.rule(
    'total',
    (): RubricStatement => {
      const first = this.CONSUME(K.Total);
      const way = this.either<Pick<TotalStatement, 'lessDeductions' | 'scaledTo'>>([
        { ALT: () => this.CONSUME(K.Sum) && { lessDeductions: null, scaledTo: null } },
        {
          ALT: () => {
            this.CONSUME(K.ScaledTo);
            return { lessDeductions: null, scaledTo: this.SUBRULE(this.points) };
          },
        },
        {
          ALT: () => {
            const lessDeductions = this.SUBRULE2(this.points);
            this.CONSUME(K.LessDeductions);
            return { lessDeductions, scaledTo: null };
          },
        },
      ]);
      return { kind: 'total', ...way, range: this.since(first) };
    },
    'total',
  );

  /** Times : "total times" Number ","? "if" Condition */
  protected readonly times = this.rule(
    'times',
    (): RubricStatement => {
      const first = this.CONSUME(K.TotalTimes);
      const factor = this.SUBRULE(this.number);
      this.OPTION(() => this.CONSUME(Comma));
      this.CONSUME(K.If);
      const condition = this.SUBRULE(this.condition);
      return { kind: 'times', factor, condition, range: this.since(first) };
    },
    'if',
  );

  /** Veto : "veto" ("to" Points | "at most" Points | "grade at most" Choice)? ","? "if" Condition */
  protected readonly veto = this.rule(
    'veto',
    (): RubricStatement => {
      const first = this.CONSUME(K.Veto);
      this.ACTION(() => this.holdEffect());
      const to = this.OPTION(() =>
        this.either<VetoedNode>([
          {
            ALT: () => {
              this.CONSUME(K.To);
              return { kind: 'set', number: this.SUBRULE(this.points) };
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.AtMost);
              return { kind: 'at-most', number: this.SUBRULE2(this.points) };
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.GradeAtMost);
              return { kind: 'grade', grade: this.SUBRULE(this.choice) };
            },
          },
        ]),
      );
      this.OPTION2(() => this.CONSUME(Comma));
      this.CONSUME(K.If);
      const condition = this.SUBRULE(this.condition);
      const range = this.since(first);
      return { kind: 'veto', to: to ?? { kind: 'set', number: null }, condition, range };
    },
    'if',
  );

  /** `veto 59 if …`: the number may be what the total becomes, or the most that it is. */
  private holdEffect(): void {
    if (this.LA(1).tokenType !== NumberLiteral && this.LA(1).tokenType !== K.Is) return;
    this.refuse(unexpected({ ...this.here(), expected: 'effect' }));
  }

  /** GroupBound : ("group cap" | "group up to") Points */
  protected readonly groupBound = this.rule('groupBound', (): RubricStatement => {
    const first = this.LA(1);
    const bound = this.either<'cap' | 'up to'>([
      { ALT: () => this.CONSUME(K.GroupCap) && 'cap' },
      { ALT: () => this.CONSUME(K.GroupUpTo) && 'up to' },
    ]);
    const limit = this.SUBRULE(this.points);
    return { kind: 'group-bound', bound, limit, range: this.since(first) };
  });

  /** BonusGate : "bonus counts if base" ScoreBound */
  protected readonly bonusGate = this.rule(
    'bonusGate',
    (): RubricStatement => {
      const first = this.CONSUME(K.BonusCounts);
      const test = this.SUBRULE(this.scoreBound);
      return { kind: 'bonus-gate', test, range: this.since(first) };
    },
    'base',
  );

  /** ScoreBound : Bound "points"? */
  private readonly scoreBound = this.rule('scoreBound', (): BandBound => {
    const first = this.LA(1);
    const bound = this.SUBRULE(this.bound);
    this.OPTION(() => this.CONSUME(K.Points));
    return { ...bound, range: this.since(first) };
  });

  /** Grades : "grades" "{" (Grade | "," | ";")* "}" */
  protected readonly grades = this.rule('grades', (): RubricStatement => {
    const first = this.CONSUME(K.Grades);
    const open = this.SUBRULE(this.blockStart);
    if (open === undefined) this.reportNoBrace();
    const rows: (GradeNode | Lost)[] = [];
    this.MANY({
      GATE: () =>
        this.LA(1).tokenType !== BraceClose && open !== undefined && !this.isAtRubricStatement(),
      DEF: () =>
        this.OR([
          { ALT: () => rows.push(this.SUBRULE(this.grade)) },
          { ALT: () => this.SUBRULE(this.separator) },
        ]),
    });
    const braces = this.SUBRULE(this.blockEnd, { ARGS: [first, open, open !== undefined] });
    const range = this.since(first);
    if (!braces?.close) return { kind: 'lost', keyword: 'Grades', range };
    return {
      kind: 'grades',
      headingRange: rangeOf(first),
      braces,
      rows,
      range,
    } satisfies GradesStatement;
  });

  /** Grade : Choice ScoreBound ScoreBound? (","? "if" Condition)? */
  private readonly grade = this.rule(
    'grade',
    (): GradeNode | Lost =>
      this.statement((): GradeNode => {
        const first = this.LA(1);
        const name = this.SUBRULE(this.choice);
        this.ACTION(() => this.holdSide());
        const bounds: BandBound[] = [this.SUBRULE(this.scoreBound)];
        this.OPTION({
          GATE: () => this.goesOn(),
          DEF: () => bounds.push(this.SUBRULE2(this.scoreBound)),
        });
        const condition = this.OPTION2({
          GATE: () => this.LA(1).tokenType === K.If || this.LA(2).tokenType === K.If,
          DEF: () => {
            this.OPTION3(() => this.CONSUME(Comma));
            this.CONSUME(K.If);
            return this.SUBRULE(this.condition);
          },
        });
        return {
          kind: 'grade',
          name,
          bounds,
          condition: condition ?? null,
          range: this.since(first),
        };
      }),
    'grade',
  );
}
