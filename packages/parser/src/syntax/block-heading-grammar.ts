import type { BlockHeading } from './ast.ts';
import { BlockGrammar } from './block-grammar.ts';
import { rangeOf } from './range.ts';
import { K } from './tokens.ts';

/** What the blocks inside an item begin with. */
export class BlockHeadingGrammar extends BlockGrammar {
  /** BlockHeading : "every quarter" | "every month" | "highest of" | "lowest of" | "first of" | "tiers" */
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
      ]),
  );
}

function at(token: Parameters<typeof rangeOf>[0]): Pick<BlockHeading, 'range'> {
  return { range: rangeOf(token) };
}
