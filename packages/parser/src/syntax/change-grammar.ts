import type { BodyStatement } from './ast/body.ts';
import type { ChangedStatement } from './ast/changes.ts';
import type { Word } from './ast/literals.ts';
import type { Lost, RubricStatement } from './ast/rubric.ts';
import { DaysGrammar } from './days-grammar.ts';
import { unexpected } from './impasse.ts';
import { foldedWord } from './literals.ts';
import { CompareSign, K, Name, PerName } from './tokens.ts';

/** What a rubric takes over from an older one, and what becomes of it. */
export abstract class ChangeGrammar extends DaysGrammar {
  /** Extends : "extends" Id Id */
  protected readonly extends = this.rule('extends', (): RubricStatement => {
    const first = this.CONSUME(K.Extends);
    const id = this.SUBRULE(this.id);
    const version = this.SUBRULE2(this.id);
    return { kind: 'extends', id, version, range: this.since(first) };
  });

  /** Drop : "drop" "item" Id */
  protected readonly drop = this.rule(
    'drop',
    (): RubricStatement => {
      const first = this.CONSUME(K.Drop);
      this.CONSUME(K.Item);
      const id = this.SUBRULE(this.id);
      return { kind: 'drop', id, range: this.since(first) };
    },
    'changed',
  );

  /** Replace : "replace" Item */
  protected readonly replace = this.rule(
    'replace',
    (): RubricStatement => {
      const first = this.CONSUME(K.Replace);
      const item = this.SUBRULE(this.item);
      return { kind: 'replace', item, range: this.since(first) };
    },
    'changed',
  );

  /** Change : "change" "item" Id "{" (DropClause | ReplaceClause | BodyStatement | "," | ";")* "}" */
  protected readonly change = this.rule(
    'change',
    (): RubricStatement => {
      const first = this.CONSUME(K.Change);
      this.CONSUME(K.Item);
      const id = this.SUBRULE(this.id);
      const headingRange = this.since(first);
      const open = this.SUBRULE(this.blockStart);
      if (open === undefined) this.reportNoBrace();
      const body: ChangedStatement[] = [];
      const add = (statement: ChangedStatement) => void body.push(statement);
      this.MANY({
        GATE: () => this.belongsTo(first, open !== undefined),
        DEF: () =>
          this.OR([
            {
              // Elsewhere in an item these stand in no place.
              IGNORE_AMBIGUITIES: true,
              ALT: () => add(this.SUBRULE(this.changedClause)),
            },
            { ALT: () => add(this.SUBRULE(this.bodyStatement)) },
            { ALT: () => this.SUBRULE(this.separator) },
            { ALT: () => add(this.SUBRULE(this.strayBlock)) },
            { ALT: () => add(this.SUBRULE(this.misplaced, { ARGS: ['item'] })) },
            { ALT: () => add(this.SUBRULE(this.misplacedItem)) },
          ]),
      });
      const braces = this.SUBRULE(this.blockEnd, { ARGS: [first, open, open !== undefined] });
      const range = this.since(first);
      if (!braces?.close) return { kind: 'lost', keyword: 'Change', range };
      return { kind: 'change', id, headingRange, braces, body, range };
    },
    'changed',
  );

  private readonly changedClause = this.rule(
    'changedClause',
    (): ChangedStatement =>
      this.statement(() =>
        this.either<ChangedStatement>([
          { ALT: () => this.SUBRULE(this.dropClause) },
          { ALT: () => this.SUBRULE(this.replaceClause) },
        ]),
      ),
  );

  /** DropClause : "drop" ClauseKey */
  private readonly dropClause = this.rule('dropClause', (): ChangedStatement => {
    const first = this.CONSUME(K.Drop);
    const key = this.SUBRULE(this.clauseKey);
    return { kind: 'drop-clause', key, range: this.since(first) };
  });

  /** ReplaceClause : "replace" ClauseKey "{" Body "}" */
  private readonly replaceClause = this.rule('replaceClause', (): ChangedStatement => {
    const first = this.CONSUME(K.Replace);
    const key = this.SUBRULE(this.clauseKey);
    const open = this.SUBRULE(this.blockStart);
    if (open === undefined) this.reportNoBrace();
    const body: readonly BodyStatement[] = this.SUBRULE(this.body, {
      ARGS: [first, open !== undefined],
    });
    const braces = this.SUBRULE(this.blockEnd, { ARGS: [first, open, open !== undefined] });
    const range = this.since(first);
    if (!braces?.close) return { kind: 'lost', keyword: 'Replace', range } satisfies Lost;
    return { kind: 'replace-clause', key, braces, body, range };
  });

  /** ClauseKey : "late" | "missing" | PerName | Name | Text */
  private readonly clauseKey = this.rule(
    'clauseKey',
    (): Word => {
      const key = this.SUBRULE(this.keyWord);
      // `if-rate<95%` is one word between quotes alone.
      if (this.LA(1).tokenType === CompareSign && this.goesOn()) {
        this.refuse(unexpected({ ...this.here(), expected: 'key' }));
      }
      return key;
    },
    'key',
  );

  private readonly keyWord = this.rule(
    'keyWord',
    (): Word =>
      this.either<Word>([
        { ALT: () => ({ ...foldedWord(this.CONSUME(K.Late)), text: 'late' }) },
        { ALT: () => ({ ...foldedWord(this.CONSUME(K.Missing)), text: 'missing' }) },
        {
          ALT: () => {
            const { text, range } = foldedWord(this.CONSUME(PerName));
            return { text: text.replace(/^每/, 'per-'), range };
          },
        },
        {
          ALT: () => {
            const first = this.CONSUME(K.Per);
            const { text } = foldedWord(this.CONSUME(Name));
            return { text: `per-${text}`, range: this.since(first) };
          },
        },
        { ALT: () => foldedWord(this.CONSUME2(Name)) },
        { ALT: () => this.SUBRULE(this.quoted) },
      ]),
    'key',
  );
}
