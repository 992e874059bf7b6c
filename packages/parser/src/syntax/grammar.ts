import type { IToken, TokenType } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { invariant } from '../invariant.ts';
import type { Quoted } from './ast/literals.ts';
import type { GroupStatement, RubricStatement } from './ast/rubric.ts';
import { ChangeGrammar } from './change-grammar.ts';
import { statementCollector } from './collect-statements.ts';
import type { Analysis } from './tabled-parser.ts';
import { BraceClose, Comma, K, RangeSign, Text } from './tokens.ts';

interface Read {
  readonly statements: readonly RubricStatement[];
  readonly faults: readonly Fault[];
}

const GROUP_BOUNDS: readonly TokenType[] = [K.GroupCap, K.GroupUpTo];

/** The grammar, one method a production; each class holds what the productions of the next are made of. */
export class Grammar extends ChangeGrammar {
  constructor(analysis: Analysis) {
    super(analysis);
    this.performSelfAnalysis();
  }

  /** Reads the tokens of a text, and keeps nothing of them. */
  read(tokens: readonly IToken[], text: string): Read {
    this.text = text;
    this.found = [];
    this.countBraces(tokens);
    this.input = [...tokens];
    const read = { statements: this.document(), faults: this.found };
    const all = this.errors.every(({ name }) => name !== 'NotAllInputParsedException');
    invariant(all, 'the grammar takes any words in any order');
    this.text = '';
    this.input = [];
    return read;
  }

  /** Document : (RubricStatement | "," | ";")* */
  private readonly document = this.rule('document', (): readonly RubricStatement[] => {
    const { statements, add, addStray, addStrayBrace } = statementCollector();
    this.MANY(() =>
      this.OR([
        { ALT: () => add(this.SUBRULE(this.rubricStatement)) },
        { ALT: () => addStray(this.SUBRULE(this.bodyStatement)) },
        { ALT: () => this.SUBRULE(this.separator) },
        { ALT: () => add(this.SUBRULE(this.strayBlock)) },
        {
          ALT: () => {
            const first = this.CONSUME(BraceClose);
            let count = 1;
            // Those of one line are one mistake.
            this.MANY2({
              GATE: () => this.LA(1).startLine === first.startLine,
              DEF: () => {
                this.CONSUME2(BraceClose);
                count += 1;
              },
            });
            const range = this.since(first);
            this.report(fault('stray-brace', range, { count }));
            addStrayBrace(range);
          },
        },
      ]),
    );
    return statements;
  });

  /** RubricStatement : Header | Version | Period | Total | Rounding | Times | Veto | Grades | BonusGate | Cites | TimeZone | Days | Group | Item | Extends | Drop | Replace | Change | BodyStatement */
  private readonly rubricStatement = this.rule('rubricStatement', (): RubricStatement => {
    return this.either<RubricStatement>([
      { ALT: () => this.SUBRULE(this.rubricOnly) },
      { ALT: () => this.SUBRULE(this.item) },
    ]);
  });

  protected readonly rubricOnly = this.rule(
    'rubricOnly',
    (): RubricStatement =>
      this.statement(() =>
        this.either<RubricStatement>([
          { ALT: () => this.SUBRULE(this.header) },
          { ALT: () => this.SUBRULE(this.version) },
          { ALT: () => this.SUBRULE(this.period) },
          { ALT: () => this.SUBRULE(this.total) },
          { ALT: () => this.SUBRULE(this.round) },
          { ALT: () => this.SUBRULE(this.times) },
          { ALT: () => this.SUBRULE(this.veto) },
          { ALT: () => this.SUBRULE(this.grades) },
          { ALT: () => this.SUBRULE(this.bonusGate) },
          { ALT: () => this.SUBRULE(this.groupBound) },
          { ALT: () => this.SUBRULE(this.cites) },
          { ALT: () => this.SUBRULE(this.timeZone) },
          { ALT: () => this.SUBRULE(this.days) },
          { ALT: () => this.SUBRULE(this.group) },
          { ALT: () => this.SUBRULE(this.extends) },
          { ALT: () => this.SUBRULE(this.drop) },
          { ALT: () => this.SUBRULE(this.replace) },
          { ALT: () => this.SUBRULE(this.change) },
        ]),
      ),
  );

  private readonly boundOfGroup = this.rule(
    'boundOfGroup',
    (): RubricStatement => this.statement(() => this.SUBRULE(this.groupBound)),
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
  private readonly period = this.rule(
    'period',
    (): RubricStatement => {
      const first = this.CONSUME(K.Period);
      const from = this.SUBRULE(this.date);
      this.OR([{ ALT: () => this.CONSUME(K.To) }, { ALT: () => this.CONSUME(RangeSign) }]);
      const to = this.SUBRULE2(this.date);
      return { kind: 'period', from, to, range: this.since(first) };
    },
    'to',
  );

  private readonly round = this.rule('round', (): RubricStatement => {
    const first = this.LA(1);
    const rounding = this.SUBRULE(this.rounding);
    return { kind: 'round', ...rounding, range: this.since(first) };
  });

  /** Cites : "cites" Text (","? Text)* */
  private readonly cites = this.rule('cites', (): RubricStatement => {
    const first = this.CONSUME(K.Cites);
    const documents: Quoted[] = [this.SUBRULE(this.quoted)];
    this.MANY({
      GATE: () => this.LA(1).tokenType === Text || this.LA(2).tokenType === Text,
      DEF: () => {
        this.OPTION(() => this.CONSUME(Comma));
        documents.push(this.SUBRULE2(this.quoted));
      },
    });
    return { kind: 'cites', documents, range: this.since(first) };
  });

  /** TimeZone : "time zone" Text */
  private readonly timeZone = this.rule('timeZone', (): RubricStatement => {
    const first = this.CONSUME(K.TimeZone);
    const zone = this.SUBRULE(this.quoted);
    return { kind: 'time-zone', zone, range: this.since(first) };
  });

  /** Group : "group" Heading "{" (Item | GroupBound | BodyStatement | "," | ";")* "}" */
  private readonly group = this.rule('group', (): GroupStatement => {
    const first = this.CONSUME(K.Group);
    const { statements: members, add, addStray } = statementCollector();
    const heading = this.SUBRULE(this.heading);
    const open = this.SUBRULE(this.blockStart);
    if (open === undefined && heading.whole) this.reportNoBrace();
    this.MANY({
      GATE: () =>
        this.LA(1).tokenType === K.Item ||
        !this.isAtRubricStatement() ||
        (open !== undefined && this.isInside(first)),
      DEF: () =>
        this.OR({
          // What follows the first word is for the statement to say.
          MAX_LOOKAHEAD: 1,
          DEF: [
            { ALT: () => add(this.SUBRULE(this.item)) },
            { ALT: () => addStray(this.SUBRULE(this.bodyStatement)) },
            { ALT: () => this.SUBRULE(this.separator) },
            { ALT: () => add(this.SUBRULE(this.strayBlock)) },
            {
              GATE: () => GROUP_BOUNDS.includes(this.LA(1).tokenType),
              // Elsewhere in a group these stand in no place.
              IGNORE_AMBIGUITIES: true,
              ALT: () => add(this.SUBRULE(this.boundOfGroup)),
            },
            { ALT: () => add(this.SUBRULE(this.misplaced, { ARGS: ['group'] })) },
          ],
        }),
    });
    const isRead = heading.whole && open !== undefined;
    const braces = this.SUBRULE(this.blockEnd, { ARGS: [first, open, isRead] });
    return { kind: 'group', ...heading, braces, members, range: this.since(first) };
  });
}
