import {
  EOF,
  type IOrAlt,
  type IRecognitionException,
  type IToken,
  isRecognitionException,
  type ParserMethod,
  type TokenType,
  tokenMatcher,
} from 'chevrotain';
import type { Expected, Fault } from '../diagnostics/fault.ts';
import { present } from '../invariant.ts';
import { once } from '../once.ts';
import type { Lost } from './ast/rubric.ts';
import { type Impasse, keywordOf, mismatch, unexpected } from './impasse.ts';
import { spellings } from './keywords.ts';
import { endOf, type Range } from './range.ts';
import { type Analysis, TabledParser } from './tabled-parser.ts';
import { ALL_TOKENS, BraceClose, BraceOpen, Comma, K, Semicolon, Stray } from './tokens.ts';

export interface Ranged {
  readonly range: Range;
}

export const MAX_LOOKAHEAD = 2;

/** Thrown by a production that cannot go on, with what it wants to be said. */
class Refusal extends Error {
  readonly fault: Fault;

  constructor(refused: Fault) {
    super(refused.code);
    this.fault = refused;
  }
}

/**
 * chevrotain with the one recovery that the language needs: a statement that cannot be read is reported,
 * skipped to its end, and leaves its neighbours as they are.
 */
export class RecoveringParser extends TabledParser {
  protected text = '';
  protected found: Fault[] = [];
  private readonly expectations = new Map<string, Expected>();

  protected constructor(analysis: Analysis) {
    super(ALL_TOKENS, { recoveryEnabled: false, maxLookahead: MAX_LOOKAHEAD }, analysis);
  }

  /** A production; `expected` says what the author should have written where it does not fit. */
  protected rule<Args extends unknown[], Result>(
    name: string,
    read: (...args: Args) => Result,
    expected?: Expected,
  ): ParserMethod<Args, Result> {
    if (expected !== undefined) this.expectations.set(name, expected);
    return this.RULE(name, read);
  }

  /** `OR` with the type of its alternatives stated. */
  protected either<Result>(alternatives: IOrAlt<Result>[]): Result {
    return this.OR(alternatives);
  }

  /** Reads a statement; one that cannot be read to its end is reported once and skipped. */
  protected statement<Node extends Ranged>(read: () => Node): Node | Lost {
    const first = this.LA(1);
    try {
      const node = read();
      this.ACTION(() => this.holdEnd('end', this.isStray()));
      return node;
    } catch (exception) {
      this.found.push(this.faultOf(exception, first));
      this.skipRest(first, exception);
      return { kind: 'lost', keyword: keywordOf(first), range: this.since(first) };
    }
  }

  /** Reads what stands before a block; where it cannot be read, reports that and skips to the block. */
  protected beforeBlock(expected: Expected, read: () => void): boolean {
    const first = this.LA(1);
    try {
      read();
      this.ACTION(() => this.holdEnd(expected, this.isStray() || this.isLooseSeparator()));
      return true;
    } catch (exception) {
      this.found.push(this.faultOf(exception, first));
      this.skipRest(first, exception, BraceOpen);
      return false;
    }
  }

  /** Ends a production that has read something that cannot be meant. */
  protected refuse(refused: Fault): void {
    this.ACTION(() => {
      throw new Refusal(refused);
    });
  }

  protected report(reported: Fault): void {
    this.ACTION(() => this.found.push(reported));
  }

  /** From a token to the end of what was read last. */
  protected since(first: IToken): Range {
    return { start: first.startOffset, end: endOf(this.LA(0)) };
  }

  protected sinceNode(first: Ranged): Range {
    // While chevrotain records the grammar, nodes are not there yet.
    return { start: this.RECORDING_PHASE ? 0 : first.range.start, end: endOf(this.LA(0)) };
  }

  /** Where the grammar stands. */
  protected here(): Omit<Impasse, 'expected'> {
    return { previous: this.LA(0), next: this.LA(1), text: this.text };
  }

  protected textAt({ start, end }: Range): string {
    return this.text.slice(start, end);
  }

  /** Skips to the end of the block that has just been opened. */
  protected skipBlock(): void {
    for (let depth = 1; depth > 0 && this.LA(1).tokenType !== EOF; ) {
      this.SKIP_TOKEN();
      const { tokenType } = this.LA(0);
      if (tokenType === BraceOpen) depth += 1;
      if (tokenType === BraceClose) depth -= 1;
    }
  }

  /** Refuses what stands on the line of a statement and belongs to nothing. */
  private holdEnd(expected: Expected, isLoose: boolean): void {
    if (!isLoose || !this.goesOn()) return;
    throw new Refusal(unexpected({ ...this.here(), expected }));
  }

  private faultOf(exception: unknown, first: IToken): Fault {
    if (exception instanceof Refusal) return exception.fault;
    if (!(exception instanceof Error) || !isRecognitionException(exception)) throw exception;
    const { ruleStack } = (exception as IRecognitionException).context;
    const expected = ruleStack.map((name) => this.expectations.get(name)).findLast(isStated);
    const said = present(expected, 'a production says what it expects');
    return mismatch({ ...this.here(), expected: said }, first);
  }

  /**
   * Skips to the end of the line, or to a comma behind which another statement begins; blocks are skipped
   * whole. A line that begins with what did not fit goes too: that has been reported.
   */
  private skipRest(first: IToken, because: unknown, stopAt?: TokenType): void {
    const didNotFit = this.isStray() && (this.goesOn() || !(because instanceof Refusal));
    if (this.LA(1) === first || didNotFit) this.SKIP_TOKEN();
    for (;;) {
      const { tokenType } = this.LA(1);
      if (tokenType === EOF || tokenType === BraceClose || tokenType === stopAt) return;
      if (tokenType === BraceOpen) {
        this.SKIP_TOKEN();
        this.skipBlock();
      } else if (this.isBehind(first)) return;
      else this.SKIP_TOKEN();
    }
  }

  /** Whether a statement that cannot be read, and begins with this word, has come to its end. */
  private isBehind(first: IToken): boolean {
    const isExample = first.tokenType === K.Example;
    // An example of several lines goes on behind a comma, and so may what is not known to be none.
    if (isExample || first.tokenType === K.Total || keywordOf(first) === null) {
      const [comma, next] = isSeparator(this.LA(1)) ? [1, 2] : [0, 1];
      if (isSeparator(this.LA(comma)) && this.LA(next).tokenType === K.Item) return false;
    }
    // Behind the comma of a veto or a factor stands its condition, and no clause.
    const isWhole =
      isExample || WHOLE_LINES.includes(first.tokenType) || gateWords().includes(first.image);
    return !this.goesOn() || (!isWhole && this.isAtBoundary());
  }

  /** Skips what stands on the line of what was read last, up to a brace. */
  protected skipLine(): void {
    while (this.goesOn() && !isBrace(this.LA(1))) this.SKIP_TOKEN();
  }

  private isAtBoundary(): boolean {
    return isSeparator(this.LA(1)) && !this.isLooseSeparator();
  }

  /** A comma behind which, on its line, something else than a statement stands. */
  private isLooseSeparator(): boolean {
    const [separator, after] = [this.LA(1), this.LA(2)];
    return (
      isSeparator(separator) &&
      after.startLine === separator.endLine &&
      (tokenMatcher(after, Stray) || isSeparator(after))
    );
  }

  /** Whether a line follows that begins with no keyword. */
  protected isAtUnknownLine(): boolean {
    return this.isStray() && !this.goesOn();
  }

  private isStray(): boolean {
    return tokenMatcher(this.LA(1), Stray);
  }

  /** Whether what follows stands on the line of what was read last. */
  protected goesOn(): boolean {
    return this.LA(1).startLine === this.LA(0).endLine;
  }
}

const WHOLE_LINES: readonly TokenType[] = [K.Veto, K.TotalTimes, K.BonusCounts];

/** The first words of a gate, which need not be followed by the others: `附加分计入，如 …`. */
const gateWords = once(() =>
  [...spellings('BonusCounts', 'en'), ...spellings('BonusCounts', 'zh')].map(
    (spelling) => spelling.split(' ')[0],
  ),
);

function isStated(expected: Expected | undefined): expected is Expected {
  return expected !== undefined;
}

function isBrace({ tokenType }: IToken): boolean {
  return tokenType === BraceOpen || tokenType === BraceClose;
}

function isSeparator({ tokenType }: IToken): boolean {
  return tokenType === Comma || tokenType === Semicolon;
}
