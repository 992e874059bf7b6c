import type { IToken } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { BodyStatement, LateUnitNode } from './ast.ts';
import { ClauseGrammar } from './clause-grammar.ts';
import { type Impasse, unexpected } from './impasse.ts';
import { writtenUnit } from './late-unit.ts';
import { rangeOf } from './range.ts';
import { K, LateEach, LateUnit, ORDER, PerName } from './tokens.ts';

/** The clauses for what is submitted past its deadline. */
export class LateGrammar extends ClauseGrammar {
  /** Late : "late" (("after" | "from") Date Time?)? LateUnit? Effect */
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
    const unit = this.SUBRULE(this.lateUnit);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'late', deadline: deadline ?? null, unit, effect, range: this.since(first) };
  });

  /** LateInChinese : Date Time? ("后报送" | "起报送") LateUnit? Effect */
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
      const unit = this.SUBRULE(this.lateUnit);
      const effect = this.SUBRULE(this.effect);
      const side = tokenType === ORDER.LateFrom ? 'from' : 'after';
      const deadline = { side, date, time } as const;
      return { kind: 'late', deadline, unit, effect, range: this.since(first) };
    },
    'order',
  );

  /** LateAfterDue : "之后报送" LateUnit? Effect */
  protected readonly lateAfterDue = this.rule('lateAfterDue', (): BodyStatement => {
    const first = this.CONSUME(ORDER.LateAfter);
    const unit = this.SUBRULE(this.lateUnit);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'late', deadline: null, unit, effect, range: this.since(first) };
  });

  /** LateEach : "每逾期1日" Effect */
  protected readonly lateEach = this.rule('lateEach', (): BodyStatement => {
    const first = this.CONSUME(LateEach);
    const unit = this.ACTION(() => this.unitOf(first));
    const effect = this.SUBRULE(this.effect);
    return { kind: 'late', deadline: null, unit, effect, range: this.since(first) };
  });

  /** LateUnit : "per" Number? ("days" | "months" | "hours" | "working days") */
  private readonly lateUnit = this.rule('lateUnit', (): LateUnitNode | null => {
    const token = this.OPTION(() => this.CONSUME(LateUnit));
    return this.ACTION(() => {
      if (token !== undefined) return this.unitOf(token);
      if (this.goesOn() && this.isAtUnit()) {
        this.refuse(unexpected({ ...this.afterPer(), expected: 'unit' }));
      }
      return null;
    });
  });

  private unitOf(token: IToken): LateUnitNode {
    const range = rangeOf(token);
    const unit = present(writtenUnit(token.image), 'the token names a unit');
    if (unit.size === '0') {
      const params = { expected: 'unit', found: this.textAt(range), suggestion: null } as const;
      this.refuse(fault('unexpected', range, params));
    }
    return { ...unit, range };
  }

  /** Whether what follows was meant for a unit: behind `late` nothing else is counted. */
  private isAtUnit(): boolean {
    const { tokenType, image } = this.LA(1);
    return tokenType === K.Per || (tokenType === PerName && image.startsWith('每'));
  }

  private afterPer(): Omit<Impasse, 'expected'> {
    if (this.LA(1).tokenType !== K.Per) return this.here();
    return { previous: this.LA(1), next: this.LA(2), text: this.text };
  }
}
