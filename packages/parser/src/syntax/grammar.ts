import type { IToken, TokenType } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type {
  Body,
  BodyStatement,
  DateNode,
  Document,
  GivenNode,
  GivenValue,
  MonthDayNode,
  NumberNode,
  Quoted,
  RubricStatement,
  Word,
} from './ast.ts';
import { ClauseGrammar } from './clause-grammar.ts';
import { unknownStatement } from './faults.ts';
import { rangeOf } from './lexer.ts';
import { citationText, dayNumber, foldedWord } from './literals.ts';
import type { Ranged } from './recovering-parser.ts';
import {
  BraceClose,
  BraceOpen,
  Citation,
  Comma,
  DateLiteral,
  DayOfMonth,
  K,
  MonthName,
  Name,
  NumberLiteral,
  ORDER,
  PerName,
  Range as RangeSign,
  Semicolon,
  Stray,
} from './tokens.ts';

type ReadDocument = Pick<Document, 'statements' | 'broken'>;

interface Heading {
  readonly id: Word | null;
  readonly title: Quoted | null;
  readonly points: NumberNode | null;
  readonly broken: boolean;
}

// Where two tokens decide, what the second may be.
const AFTER_OCCURRENCE: readonly TokenType[] = [K.Submitted, K.Missing, DateLiteral, Name];

/**
 * The grammar, one method a production. A statement that cannot be read is reported, skipped to its
 * end, and leaves its neighbours as they are: that is the only recovery there is.
 */
export class Grammar extends ClauseGrammar {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  /** Reads the tokens of a text; holds no state between calls. */
  read(
    tokens: readonly IToken[],
    text: string,
  ): ReadDocument & { readonly faults: readonly Fault[] } {
    this.text = text;
    this.found = [];
    this.input = [...tokens];
    return { ...this.document(), faults: this.found };
  }

  /** Document : (RubricStatement | "," | ";" | "{" | "}")* */
  private readonly document = this.rule('document', (): ReadDocument => {
    const statements: RubricStatement[] = [];
    let broken = false;
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            broken = !this.add(statements, this.SUBRULE(this.rubricStatement)) || broken;
          },
        },
        { ALT: () => this.SUBRULE(this.separator) },
        { ALT: () => this.report(fault('stray-brace', rangeOf(this.CONSUME(BraceClose)), {})) },
        { ALT: () => this.strayBlock(this.CONSUME(BraceOpen)) },
      ]),
    );
    return { statements, broken };
  });

  /** RubricStatement : Header | Version | Period | Total | Cites | TimeZone | Group | Item | BodyStatement */
  private readonly rubricStatement = this.rule('rubricStatement', (): RubricStatement | undefined =>
    this.orSkip(() =>
      this.either<RubricStatement | undefined>([
        { ALT: () => this.SUBRULE(this.header) },
        { ALT: () => this.SUBRULE(this.version) },
        { ALT: () => this.SUBRULE(this.period) },
        { ALT: () => this.SUBRULE(this.total) },
        { ALT: () => this.SUBRULE(this.cites) },
        { ALT: () => this.SUBRULE(this.timeZone) },
        { ALT: () => this.SUBRULE(this.group) },
        { ALT: () => this.SUBRULE(this.item) },
        { ALT: () => this.stray(this.SUBRULE(this.bodyStatement)) },
      ]),
    ),
  );

  /** Header : "rubric" Id Text? */
  private readonly header = this.rule('header', (): RubricStatement => {
    const first = this.CONSUME(K.Rubric);
    const id = this.SUBRULE(this.id);
    const title = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
    return { kind: 'header', id, title, range: this.since(first) };
  });

  /** Version : "version" Id */
  private readonly version = this.rule('version', (): RubricStatement => {
    const first = this.CONSUME(K.Version);
    const version = this.SUBRULE(this.id);
    return { kind: 'version', version, range: this.since(first) };
  });

  /** Period : "period" Date ("to" | "–") Date */
  private readonly period = this.rule('period', (): RubricStatement => {
    const first = this.CONSUME(K.Period);
    const from = this.SUBRULE(this.date);
    this.OR([{ ALT: () => this.CONSUME(K.To) }, { ALT: () => this.CONSUME(RangeSign) }]);
    const to = this.SUBRULE2(this.date);
    return { kind: 'period', from, to, range: this.since(first) };
  });

  /** Total : "total" ("sum" | Number "points"? "less deductions") */
  private readonly total = this.rule('total', (): RubricStatement => {
    const first = this.CONSUME(K.Total);
    const lessDeductions = this.OR([
      {
        ALT: () => {
          this.CONSUME(K.Sum);
          return null;
        },
      },
      {
        ALT: () => {
          const from = this.SUBRULE(this.number);
          this.OPTION(() => this.CONSUME(K.Points));
          this.CONSUME(K.LessDeductions);
          return from;
        },
      },
    ]);
    return { kind: 'total', lessDeductions, range: this.since(first) };
  });

  /** Cites : "cites" Text+ */
  private readonly cites = this.rule('cites', (): RubricStatement => {
    const first = this.CONSUME(K.Cites);
    const documents: Quoted[] = [];
    this.AT_LEAST_ONE(() => documents.push(this.SUBRULE(this.quoted)));
    return { kind: 'cites', documents, range: this.since(first) };
  });

  /** TimeZone : "time zone" Text */
  private readonly timeZone = this.rule('timeZone', (): RubricStatement => {
    const first = this.CONSUME(K.TimeZone);
    const zone = this.SUBRULE(this.quoted);
    return { kind: 'time-zone', zone, range: this.since(first) };
  });

  /** Group : "group" Heading "{" (Item | BodyStatement | "," | ";")* "}" */
  private readonly group = this.rule('group', (): RubricStatement => {
    const first = this.CONSUME(K.Group);
    const heading = this.SUBRULE(this.heading);
    const members: RubricStatement[] = [];
    const open = this.OPTION(() => this.CONSUME(BraceOpen));
    if (open === undefined) this.withoutBlock(heading);
    // Without its brace the block is reported, and what follows is read as if there were no block.
    this.MANY({
      GATE: () => open !== undefined,
      DEF: () =>
        this.OR([
          { ALT: () => this.add(members, this.SUBRULE(this.item)) },
          { ALT: () => this.add(members, this.stray(this.SUBRULE(this.bodyStatement))) },
          { ALT: () => this.SUBRULE(this.separator) },
        ]),
    });
    const close = this.OPTION2({
      GATE: () => open !== undefined,
      DEF: () => this.CONSUME(BraceClose),
    });
    if (open !== undefined && close === undefined) this.unclosed(open);
    const { id, title, points } = heading;
    return { kind: 'group', id, title, points, members, range: this.since(first) };
  });

  /** Item : "item" Heading (Body | "{" Body "}") */
  private readonly item = this.rule('item', (): RubricStatement => {
    const first = this.CONSUME(K.Item);
    const heading = this.SUBRULE(this.heading);
    const body = this.OR([
      { ALT: () => this.SUBRULE(this.bracedBody) },
      { ALT: () => this.SUBRULE(this.body) },
    ]);
    const { id, title, points, broken } = heading;
    const whole = { ...body, broken: body.broken || broken };
    return { kind: 'item', id, title, points, body: whole, range: this.since(first) };
  });

  /** Heading : Id Text? (Number "points")? */
  private readonly heading = this.rule('heading', (): Heading => {
    let [id, title, points]: [Word | null, Quoted | null, NumberNode | null] = [null, null, null];
    let broken = true;
    this.orSkip(() => {
      id = this.SUBRULE(this.id);
      title = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
      points = this.OPTION2(() => this.SUBRULE(this.pointsOf)) ?? null;
      broken = false;
    }, BraceOpen);
    return { id, title, points, broken };
  });

  /** PointsOf : Number "points" */
  private readonly pointsOf = this.rule('pointsOf', (): NumberNode => {
    const points = this.SUBRULE(this.number);
    this.CONSUME(K.Points);
    return points;
  });

  /** BracedBody : "{" Body "}" */
  private readonly bracedBody = this.rule('bracedBody', (): Body => {
    const open = this.CONSUME(BraceOpen);
    const body = this.SUBRULE(this.body);
    if (this.OPTION(() => this.CONSUME(BraceClose)) === undefined) this.unclosed(open);
    return body;
  });

  /** Body : (BodyStatement | "," | ";")* */
  private readonly body = this.rule('body', (): Body => {
    const statements: BodyStatement[] = [];
    let broken = false;
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            broken = !this.add(statements, this.SUBRULE(this.bodyStatement)) || broken;
          },
        },
        { ALT: () => this.SUBRULE(this.separator) },
      ]),
    );
    return { statements, broken };
  });

  /** BodyStatement : Citation | Standard | Timing | Fact | Due | Every | Clause | ItemCap | Example */
  private readonly bodyStatement = this.rule('bodyStatement', (): BodyStatement | undefined =>
    this.orSkip(() =>
      this.either<BodyStatement | undefined>([
        { ALT: () => this.SUBRULE(this.citation) },
        { ALT: () => this.SUBRULE(this.standard) },
        { ALT: () => this.SUBRULE(this.timing) },
        { ALT: () => this.SUBRULE(this.fact) },
        { ALT: () => this.SUBRULE(this.due) },
        { ALT: () => this.SUBRULE(this.every) },
        { ALT: () => this.SUBRULE(this.late) },
        { ALT: () => this.SUBRULE(this.lateInChinese) },
        { ALT: () => this.SUBRULE(this.lateAfterDue) },
        { ALT: () => this.SUBRULE(this.missing) },
        { ALT: () => this.SUBRULE(this.per) },
        { ALT: () => this.SUBRULE(this.if) },
        { ALT: () => this.SUBRULE(this.itemCap) },
        { ALT: () => this.SUBRULE(this.example) },
        { ALT: () => this.SUBRULE(this.unknown) },
      ]),
    ),
  );

  /** Citation : (">" line)+ */
  private readonly citation = this.rule('citation', (): BodyStatement => {
    const lines: IToken[] = [];
    this.AT_LEAST_ONE(() => lines.push(this.CONSUME(Citation)));
    const text = lines.map((line) => citationText(line, this.text)).join('\n');
    return { kind: 'citation', text, range: this.since(lines[0]) };
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

  /** Fact : "fact" FactReference ("one of" Choices)? */
  private readonly fact = this.rule('fact', (): BodyStatement => {
    const first = this.CONSUME(K.Fact);
    const { name, label } = this.SUBRULE(this.factReference);
    const values = this.OPTION(() => {
      this.CONSUME(K.OneOf);
      return this.SUBRULE(this.choices);
    });
    return { kind: 'fact', name, label, values: values ?? [], range: this.since(first) };
  });

  /** Due : "due" "before"? (Date | MonthDay) */
  private readonly due = this.rule('due', (): BodyStatement => {
    const first = this.CONSUME(K.Due);
    const before = this.OPTION(() => this.CONSUME(K.Before)) !== undefined;
    const day = this.SUBRULE(this.dueDay);
    const open = this.OPTION2(() => this.CONSUME(ORDER.OpenBefore));
    if (open !== undefined) this.reportOpen(first, day, open);
    return { kind: 'due', before, day, range: this.since(first) };
  });

  /** DueDay : Date | MonthDay */
  private readonly dueDay = this.rule('dueDay', (): DateNode | MonthDayNode =>
    this.either<DateNode | MonthDayNode>([
      { ALT: () => this.SUBRULE(this.date) },
      { ALT: () => this.SUBRULE(this.monthDay) },
    ]),
  );

  /** MonthDay : QuarterMonth DayInMonth | DayInMonth ("of" QuarterMonth)? */
  private readonly monthDay = this.rule('monthDay', (): MonthDayNode => {
    const first = this.LA(1);
    const parts = this.either<Omit<MonthDayNode, 'range'>>([
      {
        ALT: () => {
          const monthOfQuarter = this.SUBRULE(this.quarterMonth);
          return { monthOfQuarter, dayOfMonth: this.SUBRULE(this.dayInMonth) };
        },
      },
      {
        ALT: () => {
          const dayOfMonth = this.SUBRULE2(this.dayInMonth);
          const month = this.OPTION(() => {
            this.CONSUME(K.Of);
            return this.SUBRULE2(this.quarterMonth);
          });
          return { dayOfMonth, monthOfQuarter: month ?? null };
        },
      },
    ]);
    return { ...parts, range: this.since(first) };
  });

  /** QuarterMonth : "first month" | "second month" | "last month" */
  private readonly quarterMonth = this.rule('quarterMonth', (): 1 | 2 | 3 =>
    this.either<1 | 2 | 3>([
      { ALT: () => this.CONSUME(K.FirstMonth) && 1 },
      { ALT: () => this.CONSUME(K.SecondMonth) && 2 },
      { ALT: () => this.CONSUME(K.LastMonth) && 3 },
    ]),
  );

  /** DayInMonth : "last day" | "day" (Number | DayOfMonth) | DayOfMonth */
  private readonly dayInMonth = this.rule('dayInMonth', (): number | null =>
    this.either<number | null>([
      { ALT: () => this.CONSUME(K.LastDay) && null },
      {
        ALT: () => {
          this.CONSUME(K.Day);
          const day = this.OR2([
            { ALT: () => this.CONSUME(NumberLiteral) },
            { ALT: () => this.CONSUME(DayOfMonth) },
          ]);
          return dayNumber(day);
        },
      },
      { ALT: () => dayNumber(this.CONSUME2(DayOfMonth)) },
    ]),
  );

  /** Every : ("every quarter" | "every month") "{" Body "}" */
  private readonly every = this.rule('every', (): BodyStatement => {
    const first = this.OR([
      { ALT: () => this.CONSUME(K.EveryQuarter) },
      { ALT: () => this.CONSUME(K.EveryMonth) },
    ]);
    const body = this.SUBRULE(this.bracedBody);
    const unit = first.tokenType === K.EveryQuarter ? 'quarter' : 'month';
    return { kind: 'every', unit, body, range: this.since(first) };
  });

  /** Late : "late" (("after" | "from") Date)? Effect */
  private readonly late = this.rule('late', (): BodyStatement => {
    const first = this.CONSUME(K.Late);
    const deadline = this.OPTION(() => {
      const side = this.OR([
        { ALT: () => this.CONSUME(K.After) },
        { ALT: () => this.CONSUME(K.From) },
      ]);
      const date = this.SUBRULE(this.date);
      this.OPTION2(() => this.CONSUME(ORDER.LateFrom));
      return { side: side.tokenType === K.From ? 'from' : 'after', date } as const;
    });
    const effect = this.SUBRULE(this.effect);
    return { kind: 'late', deadline: deadline ?? null, effect, range: this.since(first) };
  });

  /** LateInChinese : Date ("后报送" | "起报送") Effect */
  private readonly lateInChinese = this.rule('lateInChinese', (): BodyStatement | undefined => {
    const date = this.SUBRULE(this.date);
    const side = this.OR([
      { ALT: () => this.CONSUME(ORDER.LateAfter) },
      { ALT: () => this.CONSUME(ORDER.LateFrom) },
      { ALT: () => this.CONSUME(ORDER.OpenBefore) },
    ]);
    if (side.tokenType === ORDER.OpenBefore) {
      this.reportOpen(undefined, date, side);
      this.ACTION(() => this.skipStatement());
      return undefined;
    }
    const effect = this.SUBRULE(this.effect);
    const word = side.tokenType === ORDER.LateFrom ? 'from' : 'after';
    const range = this.sinceNode(date);
    return { kind: 'late', deadline: { side: word, date }, effect, range };
  });

  /** LateAfterDue : "之后报送" Effect */
  private readonly lateAfterDue = this.rule('lateAfterDue', (): BodyStatement => {
    const first = this.CONSUME(ORDER.LateAfter);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'late', deadline: null, effect, range: this.since(first) };
  });

  /** Missing : "missing" Effect */
  private readonly missing = this.rule('missing', (): BodyStatement => {
    const first = this.CONSUME(K.Missing);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'missing', effect, range: this.since(first) };
  });

  /** Per : (PerName | "per" Name) Text? Effect */
  private readonly per = this.rule('per', (): BodyStatement => {
    const first = this.LA(1);
    const name = this.either<Word>([
      {
        ALT: () => this.perName(this.CONSUME(PerName)),
      },
      {
        ALT: () => {
          this.CONSUME(K.Per);
          return this.SUBRULE(this.factName);
        },
      },
    ]);
    const label = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
    const fact = { name, label, range: this.since(first) };
    const effect = this.SUBRULE(this.effect);
    return { kind: 'per', fact, effect, range: this.since(first) };
  });

  /** If : "if" Condition Effect */
  private readonly if = this.rule('if', (): BodyStatement => {
    const first = this.CONSUME(K.If);
    const condition = this.SUBRULE(this.condition);
    this.OPTION(() => this.CONSUME(Comma));
    const effect = this.SUBRULE(this.effect);
    return { kind: 'if', condition, effect, range: this.since(first) };
  });

  /** ItemCap : "item cap" Points */
  private readonly itemCap = this.rule('itemCap', (): BodyStatement => {
    const first = this.CONSUME(K.ItemCap);
    const limit = this.SUBRULE(this.limit);
    return { kind: 'item-cap', limit, range: this.since(first) };
  });

  /** Example : "example" "total"? (Given ("," Given)*)? "=>" "-"? Number "points"? */
  private readonly example = this.rule('example', (): BodyStatement => {
    const first = this.CONSUME(K.Example);
    const total = this.OPTION(() => this.CONSUME(K.Total)) !== undefined;
    const given: GivenNode[] = [];
    this.MANY_SEP({ SEP: Comma, DEF: () => given.push(this.SUBRULE(this.given)) });
    this.CONSUME(K.Gives);
    const expect = this.SUBRULE(this.signedNumber);
    this.OPTION2(() => this.CONSUME(K.Points));
    return { kind: 'example', total, given, expect, range: this.since(first) };
  });

  /** Given : ("item" Id)? (Name | MonthName)? States */
  private readonly given = this.rule('given', (): GivenNode => {
    const first = this.LA(1);
    const item = this.OPTION(() => {
      this.CONSUME(K.Item);
      return this.SUBRULE(this.id);
    });
    const occurrence = this.OPTION2({
      GATE: () => AFTER_OCCURRENCE.includes(this.LA(2).tokenType),
      DEF: () =>
        this.OR([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(MonthName) }]),
    });
    const states = this.SUBRULE(this.states);
    const range = this.since(first);
    const occurs = occurrence === undefined ? null : foldedWord(occurrence);
    return { item: item ?? null, occurrence: occurs, states, range };
  });

  /** States : "submitted" Date | Date "submitted" | "missing" | Name GivenValue? */
  private readonly states = this.rule('states', (): GivenNode['states'] =>
    this.either<GivenNode['states']>([
      {
        ALT: () => {
          this.CONSUME(K.Submitted);
          return { kind: 'submitted', date: this.SUBRULE(this.date) };
        },
      },
      {
        ALT: () => {
          const date = this.SUBRULE2(this.date);
          this.CONSUME2(K.Submitted);
          return { kind: 'submitted', date };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.Missing);
          return { kind: 'missing' };
        },
      },
      {
        ALT: () => {
          const name = this.SUBRULE(this.factName);
          const value = this.OPTION(() => this.SUBRULE(this.givenValue)) ?? null;
          return { kind: 'fact', name, value };
        },
      },
    ]),
  );

  /** GivenValue : "-"? Number "%"? | "is" Choice */
  private readonly givenValue = this.rule(
    'givenValue',
    (): GivenValue =>
      this.either<GivenValue>([
        { ALT: () => ({ kind: 'number', number: this.SUBRULE(this.signedNumber) }) },
        {
          ALT: () => {
            this.CONSUME(K.Is);
            return { kind: 'choice', value: this.SUBRULE(this.choice) };
          },
        },
      ]),
  );

  /** Unknown : whatever begins no statement, to the end of its statement */
  private readonly unknown = this.rule('unknown', (): undefined => {
    const token = this.CONSUME(Stray);
    this.ACTION(() => {
      this.report(unknownStatement(token, this.text));
      this.skipSentence();
    });
    return undefined;
  });

  private readonly separator = this.rule(
    'separator',
    (): IToken =>
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(Semicolon) }]),
  );

  private withoutBlock({ broken }: Heading): void {
    // A heading that could not be read may have lost its brace with it.
    if (broken) return;
    const range = { start: this.end(), end: this.end() };
    this.report(fault('unexpected', range, { text: '', expected: 'brace' }));
  }

  private unclosed(open: IToken): void {
    this.report(fault('unclosed-brace', rangeOf(open), {}));
  }

  private strayBlock(open: IToken): void {
    this.report(fault('unexpected', rangeOf(open), { text: open.image, expected: 'statement' }));
  }

  /** `6月21日前`: the author has to say on which side the day itself is. */
  private reportOpen(first: IToken | undefined, day: Ranged, before: IToken): void {
    this.ACTION(() => {
      const range = { start: first?.startOffset ?? day.range.start, end: rangeOf(before).end };
      const form = first === undefined ? 'late' : 'due';
      const date = this.text.slice(day.range.start, day.range.end);
      this.report(fault('open-boundary', range, { date, text: before.image, form }));
    });
  }

  private stray(statement: BodyStatement | undefined): RubricStatement | undefined {
    return statement && { kind: 'stray', statement, range: this.sinceNode(statement) };
  }

  private perName(token: IToken): Word {
    const prefix = token.image.startsWith('per-') ? 4 : 1;
    const { start, end } = rangeOf(token);
    return { text: token.image.slice(prefix), range: { start: start + prefix, end } };
  }
}
