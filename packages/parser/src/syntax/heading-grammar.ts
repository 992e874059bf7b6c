import type { ListedAmount, ListedNode } from './ast/effects.ts';
import type { NumberNode } from './ast/literals.ts';
import type { Heading } from './ast/rubric.ts';
import type { BonusNode } from './ast/total.ts';
import { BlockHeadingGrammar } from './block-heading-grammar.ts';
import { rangeOf } from './range.ts';
import { Comma, K } from './tokens.ts';

/** What stands behind `item` and `group`: an id, a title, points or a bonus, a weight. */
export class HeadingGrammar extends BlockHeadingGrammar {
  /** Heading : Id Text? ("earn"? (Number | PointsByChoice) "points" | Bonus)? ("weight" Number)? */
  protected readonly heading = this.rule(
    'heading',
    (): Heading => {
      const keyword = this.LA(0);
      const read: Mutable<Omit<Heading, 'whole' | 'headingRange'>> = {
        id: null,
        title: null,
        earn: null,
        points: null,
        byChoice: null,
        bonus: null,
        weight: null,
      };
      const whole = this.beforeBlock('heading', () => {
        read.id = this.SUBRULE(this.id);
        read.title = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
        this.OPTION2(() =>
          this.OR([
            {
              ALT: () => {
                const earn = this.OPTION3(() => this.CONSUME(K.Earn));
                read.earn = earn === undefined ? null : rangeOf(earn);
                this.OR2([
                  { ALT: () => (read.points = this.SUBRULE(this.pointsOf)) },
                  { ALT: () => (read.byChoice = this.SUBRULE(this.pointsByChoice)) },
                ]);
              },
            },
            { ALT: () => (read.bonus = this.SUBRULE(this.bonus)) },
          ]),
        );
        read.weight = this.OPTION4(() => this.SUBRULE(this.weight)) ?? null;
      });
      return { ...read, whole, headingRange: this.since(keyword) };
    },
    'heading',
  );

  /** Bonus : "bonus" ("up to" Points)? */
  private readonly bonus = this.rule('bonus', (): BonusNode => {
    const first = this.CONSUME(K.Bonus);
    const upTo = this.OPTION(() => {
      this.CONSUME(K.UpTo);
      return this.SUBRULE(this.points);
    });
    return { upTo: upTo ?? null, range: this.since(first) };
  });

  private readonly weight = this.rule('weight', (): NumberNode => {
    this.CONSUME(K.Weight);
    return this.SUBRULE(this.number);
  });

  private readonly pointsOf = this.rule(
    'pointsOf',
    (): NumberNode => {
      const points = this.SUBRULE(this.number);
      this.CONSUME(K.Points);
      this.ACTION(() => this.holdPoints(points));
      return points;
    },
    'points',
  );

  /** PointsByChoice : "by" FactReference Choices Number ("," Number)* */
  private readonly pointsByChoice = this.rule(
    'pointsByChoice',
    (): ListedNode => {
      const first = this.CONSUME(K.By);
      const fact = this.SUBRULE(this.factReference);
      const values = this.SUBRULE(this.choices);
      const amounts = this.SUBRULE(this.pointsOfEach);
      this.CONSUME(K.Points);
      return { kind: 'listed', fact, values, sign: '+', amounts, range: this.since(first) };
    },
    'points',
  );

  private readonly pointsOfEach = this.rule(
    'pointsOfEach',
    (): readonly ListedAmount[] => {
      const amounts: ListedAmount[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: Comma,
        DEF: () => {
          const value = this.SUBRULE(this.number);
          this.ACTION(() => this.holdPoints(value));
          amounts.push({ sign: '+', value, range: this.sinceNode(value) });
        },
      });
      return amounts;
    },
    'number',
  );
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
