import type { BandedNode, BlockHeading } from './ast.ts';
import { BandGrammar } from './band-grammar.ts';
import { rangeOf } from './range.ts';
import { K } from './tokens.ts';

/** What the blocks inside an item begin with. */
export class BlockHeadingGrammar extends BandGrammar {
  /** BlockHeading : "every quarter" | "every month" | "highest of" | "lowest of" | "first of" | "in tiers" | "exempt if" Condition | "bands of" Banded */
  protected readonly blockHeading = this.rule(
    'blockHeading',
    (): BlockHeading =>
      this.either<BlockHeading>([
        { ALT: () => ({ kind: 'every', unit: 'quarter', ...at(this.CONSUME(K.EveryQuarter)) }) },
        { ALT: () => ({ kind: 'every', unit: 'month', ...at(this.CONSUME(K.EveryMonth)) }) },
        { ALT: () => ({ kind: 'choice', take: 'highest', ...at(this.CONSUME(K.HighestOf)) }) },
        { ALT: () => ({ kind: 'choice', take: 'lowest', ...at(this.CONSUME(K.LowestOf)) }) },
        { ALT: () => ({ kind: 'choice', take: 'first', ...at(this.CONSUME(K.FirstOf)) }) },
        { ALT: () => ({ kind: 'tiers', ...at(this.CONSUME(K.Tiers)) }) },
        {
          ALT: () => {
            const first = this.CONSUME(K.ExemptIf);
            const condition = this.SUBRULE(this.condition);
            return { kind: 'exempt', condition, range: this.since(first) };
          },
        },
        {
          ALT: () => {
            const first = this.CONSUME(K.BandsOf);
            const of = this.SUBRULE(this.banded);
            return { kind: 'bands', of, range: this.since(first) };
          },
        },
      ]),
  );

  /** Banded : FactReference | "days late" | "working days late" */
  private readonly banded = this.rule(
    'banded',
    (): BandedNode =>
      this.either<BandedNode>([
        { ALT: () => ({ kind: 'lateness', unit: 'day', ...at(this.CONSUME(K.DaysLate)) }) },
        {
          ALT: () => ({
            kind: 'lateness',
            unit: 'working-day',
            ...at(this.CONSUME(K.WorkingDaysLate)),
          }),
        },
        {
          ALT: () => {
            const fact = this.SUBRULE(this.factReference);
            return { kind: 'fact', fact, range: this.sinceNode(fact) };
          },
        },
      ]),
    'name',
  );
}

function at(token: Parameters<typeof rangeOf>[0]): Pick<BlockHeading, 'range'> {
  return { range: rangeOf(token) };
}
