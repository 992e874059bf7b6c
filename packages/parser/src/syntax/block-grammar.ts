import type { IToken } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import type { Braces, Lost } from './ast/rubric.ts';
import { DueGrammar } from './due-grammar.ts';
import { unexpected } from './impasse.ts';
import { rangeOf } from './range.ts';
import { BraceClose, BraceOpen, Comma, Semicolon } from './tokens.ts';

/**
 * Braces. Indentation means nothing, unless the braces of a file do not match: then it tells which of them
 * is not there.
 */
export class BlockGrammar extends DueGrammar {
  /** Blocks that are open where the grammar stands. */
  private depth = 0;
  /** How many `{` of the file are never closed, and how many `}` close nothing. */
  private unclosed = 0;
  private surplus = 0;

  protected countBraces(tokens: readonly IToken[]): void {
    this.depth = 0;
    this.unclosed = 0;
    this.surplus = 0;
    for (const { tokenType } of tokens) {
      if (tokenType === BraceOpen) this.unclosed += 1;
      else if (tokenType === BraceClose && this.unclosed > 0) this.unclosed -= 1;
      else if (tokenType === BraceClose) this.surplus += 1;
    }
  }

  protected readonly blockStart = this.rule('blockStart', (): IToken | undefined => {
    const open = this.OPTION(() => this.CONSUME(BraceOpen));
    this.ACTION(() => {
      if (open !== undefined) this.depth += 1;
    });
    return open;
  });

  /**
   * Closes a block; one without its `}` is reported where it was opened. Where the `{` is not there or could
   * not be read, it takes a `}` that would close nothing.
   */
  protected readonly blockEnd = this.rule(
    'blockEnd',
    (opener: IToken, open: IToken | undefined, isRead: boolean): Braces | null => {
      const closed = this.OPTION({
        GATE: () => (open === undefined ? !isRead && this.surplus > 0 : this.closes(opener)),
        DEF: () => this.CONSUME(BraceClose),
      });
      this.ACTION(() => {
        if (open !== undefined) this.endBlock(open, closed !== undefined, isRead);
        else if (closed !== undefined) this.surplus -= 1;
      });
      return open === undefined ? null : bracesOf(open, closed);
    },
  );

  protected reportNoBrace(): void {
    this.ACTION(() => {
      this.report(unexpected({ ...this.here(), expected: 'brace' }));
      this.skipLine();
    });
  }

  /** A `{` too many is skipped alone, and with that accounted for. */
  protected override skipBlock(): void {
    if (this.unclosed > 0) this.unclosed -= 1;
    else super.skipBlock();
  }

  private endBlock(open: IToken, closed: boolean, isRead: boolean): void {
    this.depth -= 1;
    if (closed) return;
    this.unclosed -= 1;
    if (isRead) this.report(fault('unclosed-brace', rangeOf(open), {}));
  }

  /** Whether a statement of the rubric was put into a block, and does not end one that lacks its `}`. */
  protected isInside(opener: IToken): boolean {
    return this.unclosed === 0 || isIndented(this.LA(1), opener);
  }

  /** A block that nothing asks for, with all that is in it. */
  protected readonly strayBlock = this.rule('strayBlock', (): Lost => {
    const open = this.CONSUME(BraceOpen);
    this.ACTION(() => {
      this.report(fault('stray-block', rangeOf(open), {}));
      this.skipBlock();
      this.skipLine();
    });
    return { kind: 'lost', keyword: null, range: this.since(open) };
  });

  protected readonly separator = this.rule('separator', (): void => {
    this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Semicolon) }]);
  });

  /** Whether the `}` that follows belongs to the block, and not to one further out. */
  private closes(opener: IToken): boolean {
    if (this.unclosed === 0 || this.depth === 1 || this.goesOn()) return true;
    return !isIndented(opener, this.LA(1));
  }
}

function bracesOf(open: IToken, closed: IToken | undefined): Braces {
  return { open: rangeOf(open), close: closed === undefined ? null : rangeOf(closed) };
}

/** Whether a word stands further in than another. */
export function isIndented(word: IToken, other: IToken): boolean {
  return Number(word.startColumn) > Number(other.startColumn);
}
