import { fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import type { BandedNode } from './ast/blocks.ts';
import type { BodyStatement } from './ast/body.ts';
import type { BandBound, BandClause, BandNode } from './ast/clauses.ts';
import type { Lost } from './ast/rubric.ts';
import { BlockGrammar } from './block-grammar.ts';
import { rangeOf } from './range.ts';
import { COMPARISONS, Name, NumberLiteral, Percent, Text } from './tokens.ts';

// Stands for what is not there while chevrotain records the grammar.
const NOWHERE: BandedNode = { kind: 'lateness', unit: 'day', range: { start: 0, end: 0 } };

/** The lines of `bands of`. */
export class BandGrammar extends BlockGrammar {
  /** Band : (Bound Bound? | Choices) Effect */
  protected readonly band = this.rule(
    'band',
    (banded: BandedNode | undefined): BodyStatement =>
      this.statement((): BandClause => {
        const first = this.LA(1);
        const within = this.either<BandNode>([
          {
            ALT: () => {
              const bounds = [this.SUBRULE(this.bound)];
              this.OPTION({
                GATE: () => this.goesOn(),
                DEF: () => bounds.push(this.SUBRULE2(this.bound)),
              });
              return { kind: 'bounds', bounds, range: this.since(first) };
            },
          },
          {
            ALT: () => {
              const values = this.SUBRULE(this.choices);
              return { kind: 'values', values, range: this.since(first) };
            },
          },
        ]);
        const effect = this.SUBRULE(this.effect);
        const of = this.RECORDING_PHASE ? NOWHERE : present(banded, 'bands are of something');
        return { kind: 'band', of, within, effect, range: this.since(first) };
      }),
  );

  /** Bound : Operator SignedNumber */
  protected readonly bound = this.rule('bound', (): BandBound => {
    const first = this.LA(1);
    const op = this.SUBRULE(this.operator);
    const value = this.SUBRULE(this.signedNumber);
    return { op, value, range: this.since(first) };
  });

  /** `80%`, `80%以上`, `2至5`: a line that is read to be refused. */
  protected readonly openBand = this.rule(
    'openBand',
    (): BodyStatement =>
      this.statement((): Lost => {
        this.ACTION(() => this.holdSide());
        const { range } = this.SUBRULE(this.number);
        return { kind: 'lost', keyword: null, range };
      }),
  );

  /** The author has to say on which side the number itself is. */
  protected holdSide(): void {
    const number = this.LA(1);
    if (number.tokenType !== NumberLiteral) return;
    const last = this.LA(2).tokenType === Percent ? this.LA(2) : number;
    const range = { start: number.startOffset, end: rangeOf(last).end };
    this.refuse(fault('band-bounds', range, { text: this.textAt(range), problem: 'open' }));
  }

  protected isAtOpenBand(): boolean {
    return this.LA(1).tokenType === NumberLiteral;
  }

  /** Whether a band follows rather than another statement. */
  protected isAtBand(): boolean {
    const { tokenType } = this.LA(1);
    return tokenType === Name || tokenType === Text || COMPARISONS.includes(tokenType);
  }
}
