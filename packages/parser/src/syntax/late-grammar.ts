import type { IToken } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { BodyStatement } from './ast/body.ts';
import type { LateClause, LateUnitNode } from './ast/clauses.ts';
import { EffectGrammar } from './effect-grammar.ts';
import { type Impasse, unexpected } from './impasse.ts';
import { writtenBeyond, writtenUnit } from './late-unit.ts';
import { rangeOf } from './range.ts';
import type { Ranged } from './recovering-parser.ts';
import { K, LateBeyond, LateEach, LateUnit, Name, ORDER, PerName } from './tokens.ts';

/** The clauses for what is submitted past its deadline. */
export class LateGrammar extends EffectGrammar {
  /** Late : "late" (("after" | "from") Date Time?)? HowLate? Effect */
  protected readonly late = this.rule('late', (): BodyStatement => {
    const first = this.CONSUME(K.Late);
    const deadline = this.OPTION(() => {
      const side = this.OPTION2(() =>
        this.OR([
          { ALT: () => this.CONSUME(K.After) },
          { ALT: () => this.CONSUME(K.From) },
          { ALT: () => this.CONSUME(K.Before) },
        ]),
      );
      const date = this.SUBRULE(this.date);
      const time = this.OPTION4(() => this.SUBRULE(this.time)) ?? null;
      this.OPTION3(() => this.CONSUME(ORDER.LateFrom));
      if (side === undefined || side.tokenType === K.Before) {
        this.refuseOpen('late', first, date, time);
      }
      return { side: side?.tokenType === K.From ? 'from' : 'after', date, time } as const;
    });
    const howLate = this.SUBRULE(this.howLate);
    const effect = this.SUBRULE(this.effect);
    return {
      kind: 'late',
      deadline: deadline ?? null,
      ...howLate,
      effect,
      range: this.since(first),
    };
  });

  /** LateInChinese : Date Time? ("后报送" | "起报送") HowLate? Effect */
  protected readonly lateInChinese = this.rule(
    'lateInChinese',
    (): BodyStatement => {
      const first = this.LA(1);
      const date = this.SUBRULE(this.date);
      const time = this.OPTION(() => this.SUBRULE(this.time)) ?? null;
      const { tokenType } = this.OR([
        { ALT: () => this.CONSUME(ORDER.LateAfter) },
        { ALT: () => this.CONSUME(ORDER.LateFrom) },
        { ALT: () => this.CONSUME(ORDER.OpenBefore) },
      ]);
      if (tokenType === ORDER.OpenBefore) this.refuseOpen('late', first, date, time);
      const howLate = this.SUBRULE(this.howLate);
      const effect = this.SUBRULE(this.effect);
      const side = tokenType === ORDER.LateFrom ? 'from' : 'after';
      const deadline = { side, date, time } as const;
      return { kind: 'late', deadline, ...howLate, effect, range: this.since(first) };
    },
    'order',
  );

  /** LateAfterDue : "之后报送" HowLate? Effect */
  protected readonly lateAfterDue = this.rule('lateAfterDue', (): BodyStatement => {
    const first = this.CONSUME(ORDER.LateAfter);
    const howLate = this.SUBRULE(this.howLate);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'late', deadline: null, ...howLate, effect, range: this.since(first) };
  });

  /** LateEach : "每逾期1日" Effect */
  protected readonly lateEach = this.rule('lateEach', (): BodyStatement => {
    const first = this.CONSUME(LateEach);
    const unit = this.ACTION(() => this.unitOf(first, writtenUnit));
    const effect = this.SUBRULE(this.effect);
    return { kind: 'late', deadline: null, unit, beyond: null, effect, range: this.since(first) };
  });

  /** HowLate : "per" Number? Unit | "by more than" Number Unit */
  private readonly howLate = this.rule('howLate', (): HowLate => {
    const per = this.OPTION(() => this.CONSUME(LateUnit));
    const by = this.OPTION2({ GATE: () => per === undefined, DEF: () => this.CONSUME(LateBeyond) });
    return this.ACTION(() => {
      if (per !== undefined) return { unit: this.unitOf(per, writtenUnit), beyond: null };
      if (by !== undefined) return { unit: null, beyond: this.unitOf(by, writtenBeyond) };
      if (this.goesOn()) this.holdUnit();
      return { unit: null, beyond: null };
    });
  });

  /** `6月21日前`: the author has to say on which side the day itself is. */
  protected refuseOpen(of: 'late' | 'due', first: IToken, day: Ranged, time: Ranged | null): void {
    this.ACTION(() => {
      const range = this.since(first);
      const moment = { start: day.range.start, end: (time ?? day).range.end };
      const params = {
        of,
        text: this.textAt(range),
        day: this.textAt(moment),
        timed: time !== null,
      };
      this.refuse(fault('open-boundary', range, params));
    });
  }

  private unitOf(token: IToken, read: typeof writtenUnit): LateUnitNode {
    const range = rangeOf(token);
    const unit = present(read(token.image), 'the token names a unit');
    if (unit.size === '0') {
      const expected = token.tokenType === LateBeyond ? 'beyond' : 'unit';
      const params = { expected, found: this.textAt(range), suggestion: null } as const;
      this.refuse(fault('unexpected', range, params));
    }
    return { ...unit, range };
  }

  /** Refuses what was meant to say how late: behind `late` nothing else is counted or compared. */
  private holdUnit(): void {
    const { tokenType, image } = this.LA(1);
    if (tokenType === K.Per || (tokenType === PerName && image.startsWith('每'))) {
      this.refuse(unexpected({ ...this.afterPer(), expected: 'unit' }));
    }
    const isBy = tokenType === Name && /^(?:by$|超过|多于)/.test(image);
    if (isBy || tokenType === K.Above || tokenType === K.AtLeast) {
      this.refuse(unexpected({ ...this.here(), expected: 'beyond' }));
    }
  }

  private afterPer(): Omit<Impasse, 'expected'> {
    if (this.LA(1).tokenType !== K.Per) return this.here();
    return { previous: this.LA(1), next: this.LA(2), text: this.text };
  }
}

type HowLate = Pick<LateClause, 'unit' | 'beyond'>;
