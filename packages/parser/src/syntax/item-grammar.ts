import type { IToken, ParserMethod, TokenType } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import type { BandedNode } from './ast/blocks.ts';
import type { BodyStatement, NotApplicableStatement } from './ast/body.ts';
import type { ListedAmount, ListedNode } from './ast/effects.ts';
import type { NumberNode, Word } from './ast/literals.ts';
import type { Heading, ItemStatement, Lost, RubricStatement } from './ast/rubric.ts';
import type { BonusNode } from './ast/total.ts';
import { isIndented } from './block-grammar.ts';
import { BlockHeadingGrammar } from './block-heading-grammar.ts';
import { keywordOf } from './impasse.ts';
import { KEYWORD_NAMES, startsStatement } from './keywords.ts';
import { citationText } from './literals.ts';
import { rangeOf } from './range.ts';
import { Citation, Comma, CompareSign, DottedId, K, NumberLiteral, Stray } from './tokens.ts';
import { unknownWord } from './unknown-word.ts';

/** Items, and the statements that they are made of. */
export abstract class ItemGrammar extends BlockHeadingGrammar {
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

  /** Heading : Id Text? ("earn"? (Number | PointsByChoice) "points" | Bonus)? ("weight" Number)? */
  protected readonly heading = this.rule(
    'heading',
    (): Heading => {
      const keyword = this.LA(0);
      const read: Mutable<Omit<Heading, 'whole' | 'headingRange'>> = {
        id: null,
        title: null,
        earn: null,
        points: null,
        byChoice: null,
        bonus: null,
        weight: null,
      };
      const whole = this.beforeBlock('heading', () => {
        read.id = this.SUBRULE(this.id);
        read.title = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
        this.OPTION2(() =>
          this.OR([
            {
              ALT: () => {
                const earn = this.OPTION3(() => this.CONSUME(K.Earn));
                read.earn = earn === undefined ? null : rangeOf(earn);
                this.OR2([
                  { ALT: () => (read.points = this.SUBRULE(this.pointsOf)) },
                  { ALT: () => (read.byChoice = this.SUBRULE(this.pointsByChoice)) },
                ]);
              },
            },
            { ALT: () => (read.bonus = this.SUBRULE(this.bonus)) },
          ]),
        );
        read.weight = this.OPTION4(() => this.SUBRULE(this.weight)) ?? null;
      });
      return { ...read, whole, headingRange: this.since(keyword) };
    },
    'heading',
  );

  /** Bonus : "bonus" ("up to" Points)? */
  private readonly bonus = this.rule('bonus', (): BonusNode => {
    const first = this.CONSUME(K.Bonus);
    const upTo = this.OPTION(() => {
      this.CONSUME(K.UpTo);
      return this.SUBRULE(this.points);
    });
    return { upTo: upTo ?? null, range: this.since(first) };
  });

  private readonly weight = this.rule('weight', (): NumberNode => {
    this.CONSUME(K.Weight);
    return this.SUBRULE(this.number);
  });

  private readonly pointsOf = this.rule(
    'pointsOf',
    (): NumberNode => {
      const points = this.SUBRULE(this.number);
      this.CONSUME(K.Points);
      this.ACTION(() => this.holdPoints(points));
      return points;
    },
    'points',
  );

  /** PointsByChoice : "by" FactReference Choices Number ("," Number)* */
  private readonly pointsByChoice = this.rule(
    'pointsByChoice',
    (): ListedNode => {
      const first = this.CONSUME(K.By);
      const fact = this.SUBRULE(this.factReference);
      const values = this.SUBRULE(this.choices);
      const amounts = this.SUBRULE(this.pointsOfEach);
      this.CONSUME(K.Points);
      return { kind: 'listed', fact, values, sign: '+', amounts, range: this.since(first) };
    },
    'points',
  );

  private readonly pointsOfEach = this.rule(
    'pointsOfEach',
    (): readonly ListedAmount[] => {
      const amounts: ListedAmount[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: Comma,
        DEF: () => {
          const value = this.SUBRULE(this.number);
          this.ACTION(() => this.holdPoints(value));
          amounts.push({ sign: '+', value, range: this.sinceNode(value) });
        },
      });
      return amounts;
    },
    'number',
  );

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

  /** Citation : (">" line)+ */
  private readonly citation = this.rule('citation', (): BodyStatement => {
    const first = this.LA(1);
    const lines: string[] = [];
    this.AT_LEAST_ONE(() => lines.push(citationText(this.CONSUME(Citation), this.text)));
    return { kind: 'citation', text: lines.join('\n'), range: this.since(first) };
  });

  /** Standard : "standard" Text */
  private readonly standard = this.rule('standard', (): BodyStatement => {
    const first = this.CONSUME(K.Standard);
    const text = this.SUBRULE(this.quoted);
    return { kind: 'standard', text, range: this.since(first) };
  });

  /** Timing : "timing" Text */
  private readonly timing = this.rule('timing', (): BodyStatement => {
    const first = this.CONSUME(K.Timing);
    const text = this.SUBRULE(this.quoted);
    return { kind: 'timing', text, range: this.since(first) };
  });

  /** Fact : "fact" FactReference ("one of" Choices | "percentage")? */
  private readonly fact = this.rule('fact', (): BodyStatement => {
    const first = this.CONSUME(K.Fact);
    const { name, label } = this.SUBRULE(this.factReference);
    const values = this.OPTION(() =>
      this.either<readonly Word[] | null>([
        {
          ALT: () => {
            this.CONSUME(K.OneOf);
            return this.SUBRULE(this.choices);
          },
        },
        { ALT: () => this.CONSUME(K.Percentage) && null },
      ]),
    );
    const range = this.since(first);
    return { kind: 'fact', name, label, values: values ?? [], percent: values === null, range };
  });

  /** Define : "define" FactReference "=" Computed */
  private readonly define = this.rule('define', (): BodyStatement => {
    const first = this.CONSUME(K.Define);
    const { name, label } = this.SUBRULE(this.factReference);
    this.SUBRULE(this.equals);
    const value = this.SUBRULE(this.computed);
    return { kind: 'define', name, label, value, range: this.since(first) };
  });

  private readonly equals = this.rule(
    'equals',
    () =>
      this.OR([
        { GATE: () => this.LA(1).image.startsWith('='), ALT: () => this.CONSUME(CompareSign) },
      ]),
    'equals',
  );

  /** NotApplicable : "not applicable if" Condition ","? Policy */
  private readonly notApplicable = this.rule('notApplicable', (): BodyStatement => {
    const first = this.CONSUME(K.NotApplicable);
    const condition = this.SUBRULE(this.condition);
    this.OPTION(() => this.CONSUME(Comma));
    const policy = this.SUBRULE(this.policy);
    return { kind: 'not-applicable', condition, policy, range: this.since(first) };
  });

  /** Policy : "full points" | "no points" | "points rescaled" | "points spread over group" */
  private readonly policy = this.rule(
    'policy',
    (): NotApplicableStatement['policy'] =>
      this.either<NotApplicableStatement['policy']>([
        { ALT: () => this.CONSUME(K.FullPoints) && 'full' },
        { ALT: () => this.CONSUME(K.NoPoints) && 'zero' },
        { ALT: () => this.CONSUME(K.PointsRescaled) && 'rescale' },
        { ALT: () => this.CONSUME(K.PointsSpread) && 'spread' },
      ]),
    'policy',
  );

  /** ItemCap : "item cap" Points */
  private readonly itemCap = this.rule('itemCap', (): BodyStatement => {
    const first = this.CONSUME(K.ItemCap);
    const limit = this.SUBRULE(this.points);
    return { kind: 'item-cap', limit, range: this.since(first) };
  });

  /** EachCap : "each cap" Points */
  private readonly eachCap = this.rule('eachCap', (): BodyStatement => {
    const first = this.CONSUME(K.EachCap);
    const limit = this.SUBRULE(this.points);
    return { kind: 'each-cap', limit, range: this.since(first) };
  });

  /** ItemFloor : "item floor" SignedNumber "points"? */
  private readonly itemFloor = this.rule('itemFloor', (): BodyStatement => {
    const first = this.CONSUME(K.ItemFloor);
    const limit = this.SUBRULE(this.signedNumber);
    this.OPTION(() => this.CONSUME(K.Points));
    this.ACTION(() => this.holdPoints(limit));
    return { kind: 'item-floor', limit, range: this.since(first) };
  });

  /** Exhausted : "when exhausted" ","? "extra from total" Points */
  private readonly exhausted = this.rule(
    'exhausted',
    (): BodyStatement => {
      const first = this.CONSUME(K.WhenExhausted);
      this.OPTION(() => this.CONSUME(Comma));
      this.CONSUME(K.Extra);
      const extra = this.SUBRULE(this.points);
      return { kind: 'exhausted', extra, range: this.since(first) };
    },
    'extra',
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

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const RUBRIC_STARTS: ReadonlySet<TokenType> = new Set(
  KEYWORD_NAMES.filter((name) => startsStatement(name) === 'rubric').map((name) => K[name]),
);

/** A line that begins with one lacks its keyword, as `4.1 "Records" 5 points` does. */
function isNumber({ tokenType }: IToken): boolean {
  return tokenType === NumberLiteral || tokenType === DottedId;
}
