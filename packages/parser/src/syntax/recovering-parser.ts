import {
  EmbeddedActionsParser,
  EOF,
  type IOrAlt,
  type IRecognitionException,
  type IToken,
  isRecognitionException,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import type { Fault } from '../diagnostics/fault.ts';
import { grammarFault } from './faults.ts';
import { endOf, type Range } from './lexer.ts';
import { ALL_TOKENS, BraceClose, BraceOpen, Comma, Semicolon, Stray } from './tokens.ts';

export interface Ranged {
  readonly range: Range;
}

/**
 * chevrotain with the one recovery that the language needs: a statement that cannot be read is reported,
 * skipped to its end, and leaves its neighbours as they are.
 */
export class RecoveringParser extends EmbeddedActionsParser {
  protected text = '';
  protected found: Fault[] = [];

  protected constructor() {
    super([...ALL_TOKENS], { recoveryEnabled: false, maxLookahead: 2 });
  }

  /** Runs a part of the grammar; where it fails, reports that and skips to the end of the statement. */
  protected orSkip<Result>(read: () => Result, stopAt?: TokenType): Result | undefined {
    const first = this.LA(1);
    try {
      return read();
    } catch (exception) {
      if (!(exception instanceof Error) || !isRecognitionException(exception)) throw exception;
      this.report(grammarFault(exception as IRecognitionException, this.text));
      if (this.LA(1) === first && stopAt === undefined) this.SKIP_TOKEN();
      this.skipStatement(stopAt);
      return undefined;
    }
  }

  /** Skips to a comma, to the next line or to the end of the block; blocks in between are skipped whole. */
  protected skipStatement(stopAt?: TokenType): void {
    for (let depth = 0; ; this.SKIP_TOKEN()) {
      const { tokenType, startLine } = this.LA(1);
      if (tokenType === EOF) return;
      if (tokenType === BraceClose) {
        if (depth === 0) return;
        depth -= 1;
      } else if (depth === 0 && tokenType !== BraceOpen) {
        if (tokenType === Comma || tokenType === Semicolon) return;
        if (startLine !== this.LA(0).endLine) return;
      } else if (tokenType === BraceOpen) {
        if (stopAt === BraceOpen) return;
        depth += 1;
      }
    }
  }

  /** Skips a statement that is none, with what hangs on it behind commas: one sentence is one mistake. */
  protected skipSentence(): void {
    this.skipStatement();
    while (this.LA(1).tokenType === Comma && this.continues(this.LA(2))) {
      this.SKIP_TOKEN();
      this.skipStatement();
    }
  }

  private continues({ tokenType, startLine }: IToken): boolean {
    return startLine === this.LA(1).endLine && (tokenType.CATEGORIES ?? []).includes(Stray);
  }

  protected rule<Result>(name: string, read: () => Result): ParserMethod<[], Result> {
    return this.RULE(name, read);
  }

  /** `OR` with the type of its alternatives stated. */
  protected either<Result>(alternatives: IOrAlt<Result>[]): Result {
    return this.OR(alternatives);
  }

  protected add<Node>(list: Node[], node: Node | undefined): boolean {
    if (node !== undefined) list.push(node);
    return node !== undefined;
  }

  protected report(found: Fault | undefined): void {
    if (found !== undefined) this.found.push(found);
  }

  /** From a token to the end of what was read last. */
  protected since(first: IToken | undefined): Range {
    return { start: first?.startOffset ?? 0, end: this.end() };
  }

  protected sinceNode(first: Ranged): Range {
    // While chevrotain records the grammar, nodes are not there yet.
    return { start: this.RECORDING_PHASE ? 0 : first.range.start, end: this.end() };
  }

  protected end(): number {
    return endOf(this.LA(0));
  }
}
