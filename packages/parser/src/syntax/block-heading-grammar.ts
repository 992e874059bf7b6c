import type { IToken } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import type { BandedNode, BlockHeading, NamedList } from './ast/blocks.ts';
import type { Word } from './ast/literals.ts';
import { BandGrammar } from './band-grammar.ts';
import { unexpected } from './impasse.ts';
import { foldedWord } from './literals.ts';
import { rangeOf } from './range.ts';
import { Comma, K, Name } from './tokens.ts';

/** What the blocks inside an item begin with. */
export class BlockHeadingGrammar extends BandGrammar {
  /** BlockHeading : "every quarter" | "every month" | NamedRepetition | "highest of" | "lowest of" | "first of" | "in tiers" | "exempt if" Condition | "bands of" Banded */
  protected readonly blockHeading = this.rule(
    'blockHeading',
    (): BlockHeading =>
      this.either<BlockHeading>([
        {
          ALT: () => ({
            kind: 'every',
            over: { kind: 'quarter' },
            ...at(this.CONSUME(K.EveryQuarter)),
          }),
        },
        {
          ALT: () => ({
            kind: 'every',
            over: { kind: 'month' },
            ...at(this.CONSUME(K.EveryMonth)),
          }),
        },
        { ALT: () => this.SUBRULE(this.namedRepetition) },
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

  /** NamedRepetition : "every" Name "one of" Names */
  private readonly namedRepetition = this.rule('namedRepetition', (): BlockHeading => {
    const first = this.CONSUME(K.Every);
    this.ACTION(() => this.holdList(first));
    const name = this.SUBRULE(this.factName);
    this.CONSUME(K.OneOf);
    const names = this.SUBRULE(this.names);
    this.ACTION(() => this.holdListEnd());
    const range = this.since(first);
    return { kind: 'every', over: { kind: 'list', name, names }, range };
  });

  /** Names : Name ("," Name)* */
  private readonly names = this.rule(
    'names',
    (): NamedList['names'] => {
      const names: Word[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: Comma,
        DEF: () => names.push(foldedWord(this.CONSUME(Name))),
      });
      return names;
    },
    'listed-name',
  );

  /** Between two names lacks a comma. */
  private holdListEnd(): void {
    if (this.LA(1).tokenType !== Name || !this.goesOn()) return;
    this.refuse(unexpected({ ...this.here(), expected: 'list-end' }));
  }

  /** `every week {`: what is neither a quarter nor a month is listed. */
  private holdList(first: IToken): void {
    if (this.LA(2).tokenType === K.OneOf) return;
    const next = this.LA(1);
    const name = next.tokenType === Name && this.goesOn() ? foldedWord(next) : null;
    const range = { start: first.startOffset, end: (name?.range ?? rangeOf(first)).end };
    this.refuse(
      fault('every-without-list', range, { text: this.textAt(range), name: name?.text ?? null }),
    );
  }

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
