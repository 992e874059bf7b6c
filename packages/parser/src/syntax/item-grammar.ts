import type { IToken, ParserMethod, TokenType } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import type { BandedNode } from './ast/blocks.ts';
import type { BodyStatement } from './ast/body.ts';
import type { ItemStatement, Lost, RubricStatement } from './ast/rubric.ts';
import { isIndented } from './block-grammar.ts';
import { keywordOf } from './impasse.ts';
import { ItemStatementGrammar } from './item-statement-grammar.ts';
import { KEYWORD_NAMES, startsStatement } from './keywords.ts';
import { rangeOf } from './range.ts';
import { DottedId, K, NumberLiteral, Stray } from './tokens.ts';
import { unknownWord } from './unknown-word.ts';

/** Items, and the statements that they are made of. */
export abstract class ItemGrammar extends ItemStatementGrammar {
  /** What stands outside the items alone. */
  protected abstract readonly rubricOnly: ParserMethod<[], RubricStatement>;

  /** Item : "item" Heading (Body | "{" Body "}") */
  protected readonly item = this.rule('item', (): ItemStatement => {
    const first = this.CONSUME(K.Item);
    const heading = this.SUBRULE(this.heading);
    const open = this.SUBRULE(this.blockStart);
    const body = this.SUBRULE(this.body, { ARGS: [first, open !== undefined] });
    const braces = this.SUBRULE(this.blockEnd, { ARGS: [first, open, heading.whole] });
    return { kind: 'item', ...heading, braces, body, range: this.since(first) };
  });

  /** Body : (BodyStatement | Band | "," | ";")* */
  protected readonly body = this.rule(
    'body',
    (opener: IToken, braced: boolean, banded?: BandedNode): readonly BodyStatement[] => {
      const statements: BodyStatement[] = [];
      const add = (statement: BodyStatement) => void statements.push(statement);
      this.MANY({
        GATE: () => this.belongsTo(opener, braced),
        DEF: () =>
          this.OR([
            {
              GATE: () => banded !== undefined && this.isAtBand(),
              // Where there are no bands, the same words begin no statement.
              IGNORE_AMBIGUITIES: true,
              ALT: () => add(this.SUBRULE(this.band, { ARGS: [banded] })),
            },
            {
              GATE: () => banded !== undefined && this.isAtOpenBand(),
              IGNORE_AMBIGUITIES: true,
              ALT: () => add(this.SUBRULE(this.openBand)),
            },
            { ALT: () => add(this.SUBRULE(this.bodyStatement)) },
            { ALT: () => this.SUBRULE(this.separator) },
            { ALT: () => add(this.SUBRULE(this.strayBlock)) },
            { ALT: () => add(this.SUBRULE(this.misplaced, { ARGS: ['item'] })) },
            { ALT: () => add(this.SUBRULE(this.misplacedItem)) },
          ]),
      });
      return statements;
    },
  );

  /** BodyStatement : Citation | Standard | Timing | Fact | Define | NotApplicable | Due | Block | Submission | Clause | ItemCap | EachCap | ItemFloor | Exhausted | Example */
  protected readonly bodyStatement = this.rule(
    'bodyStatement',
    (): BodyStatement =>
      this.statement(() =>
        this.either<BodyStatement>([
          { ALT: () => this.SUBRULE(this.citation) },
          { ALT: () => this.SUBRULE(this.standard) },
          { ALT: () => this.SUBRULE(this.timing) },
          { ALT: () => this.SUBRULE(this.fact) },
          { ALT: () => this.SUBRULE(this.define) },
          { ALT: () => this.SUBRULE(this.notApplicable) },
          { ALT: () => this.SUBRULE(this.due) },
          { ALT: () => this.SUBRULE(this.block) },
          { ALT: () => this.SUBRULE(this.submission) },
          { ALT: () => this.SUBRULE(this.clause) },
          { ALT: () => this.SUBRULE(this.itemCap) },
          { ALT: () => this.SUBRULE(this.eachCap) },
          { ALT: () => this.SUBRULE(this.itemFloor) },
          { ALT: () => this.SUBRULE(this.exhausted) },
          { ALT: () => this.SUBRULE(this.example) },
          { ALT: () => this.SUBRULE(this.unknown) },
        ]),
      ),
  );

  /** Block : BlockHeading "{" Body "}" */
  private readonly block = this.rule('block', (): BodyStatement => {
    const first = this.LA(1);
    const heading = this.SUBRULE(this.blockHeading);
    const open = this.SUBRULE(this.blockStart);
    if (open === undefined) this.reportNoBrace();
    const banded = heading.kind === 'bands' ? heading.of : undefined;
    const body = this.SUBRULE(this.body, { ARGS: [first, open !== undefined, banded] });
    const braces = this.SUBRULE(this.blockEnd, { ARGS: [first, open, open !== undefined] });
    const range = this.since(first);
    // Where a brace is not there, what was meant to stand inside is not known.
    if (!braces?.close) return { kind: 'lost', keyword: keywordOf(first), range };
    return { ...heading, braces, body, range };
  });

  /** Submission : "submission" FactReference "{" Body "}" */
  private readonly submission = this.rule('submission', (): BodyStatement => {
    const first = this.CONSUME(K.SubmissionOf);
    const { name, label } = this.SUBRULE(this.factReference);
    const open = this.SUBRULE(this.blockStart);
    if (open === undefined) this.reportNoBrace();
    const body = this.SUBRULE(this.body, { ARGS: [first, open !== undefined] });
    const braces = this.SUBRULE(this.blockEnd, { ARGS: [first, open, open !== undefined] });
    const range = this.since(first);
    if (!braces?.close) return { kind: 'lost', keyword: 'SubmissionOf', range };
    return { kind: 'submission', name, label, braces, body, range };
  });

  /** What stands outside the items, put into a block. */
  protected readonly misplaced = this.rule('misplaced', (inside: 'item' | 'group'): Lost => {
    const first = this.LA(1);
    this.reportMisplaced(first, inside);
    const before = this.found.length;
    this.SUBRULE(this.rubricOnly);
    // What is changed may be a clause, which reads otherwise.
    if (CHANGES.has(first.tokenType)) this.found.length = before;
    return { kind: 'lost', keyword: keywordOf(first), range: this.since(first) };
  });

  protected readonly misplacedItem = this.rule('misplacedItem', (): Lost => {
    const first = this.LA(1);
    this.reportMisplaced(first, 'item');
    this.SUBRULE(this.item);
    return { kind: 'lost', keyword: 'Item', range: this.since(first) };
  });

  /** What begins no statement. */
  private readonly unknown = this.rule('unknown', (): Lost => {
    const first = this.CONSUME(Stray);
    this.ACTION(() => this.refuse(unknownWord(first, this.text)));
    return { kind: 'lost', keyword: null, range: this.since(first) };
  });

  protected isAtRubricStatement(): boolean {
    return RUBRIC_STARTS.has(this.LA(1).tokenType);
  }

  /** A body without braces ends where another item begins, or may have been meant to. */
  protected belongsTo(opener: IToken, braced: boolean): boolean {
    if (this.isAtRubricStatement()) return braced && this.isInside(opener);
    if (braced || !this.isAtUnknownLine()) return true;
    return isIndented(this.LA(1), opener) && !isNumber(this.LA(1));
  }

  private reportMisplaced(first: IToken, inside: 'item' | 'group'): void {
    this.ACTION(() => {
      const range = rangeOf(first);
      this.report(fault('misplaced', range, { text: this.textAt(range), inside }));
    });
  }
}

const CHANGES: ReadonlySet<TokenType> = new Set([K.Drop, K.Replace, K.Change]);

const RUBRIC_STARTS: ReadonlySet<TokenType> = new Set(
  KEYWORD_NAMES.filter((name) => startsStatement(name) === 'rubric').map((name) => K[name]),
);

/** A line that begins with one lacks its keyword, as `4.1 "Records" 5 points` does. */
function isNumber({ tokenType }: IToken): boolean {
  return tokenType === NumberLiteral || tokenType === DottedId;
}
