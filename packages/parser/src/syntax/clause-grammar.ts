import type { IToken } from 'chevrotain';
import type { BodyStatement } from './ast/body.ts';
import type { NumberNode, Word } from './ast/literals.ts';
import { rangeOf } from './range.ts';
import { StepsGrammar } from './steps-grammar.ts';
import { CompareSign, K, NumberLiteral, OutOf, PerName } from './tokens.ts';

/** The clauses: what happened, and what it costs. */
export class ClauseGrammar extends StepsGrammar {
  /** Clause : Late | LateInChinese | LateAfterDue | LateEach | Missing | Counting | Linear | If | By | Judged | Earn */
  protected readonly clause = this.rule(
    'clause',
    (): BodyStatement =>
      this.either<BodyStatement>([
        { ALT: () => this.SUBRULE(this.late) },
        { ALT: () => this.SUBRULE(this.lateInChinese) },
        { ALT: () => this.SUBRULE(this.lateAfterDue) },
        { ALT: () => this.SUBRULE(this.lateEach) },
        { ALT: () => this.SUBRULE(this.missing) },
        { ALT: () => this.SUBRULE(this.counting) },
        { ALT: () => this.SUBRULE(this.linear) },
        { ALT: () => this.SUBRULE(this.if) },
        { ALT: () => this.SUBRULE(this.by) },
        { ALT: () => this.SUBRULE(this.judged) },
        { ALT: () => this.SUBRULE(this.earnClause) },
      ]),
  );

  /** Missing : "missing" Effect */
  private readonly missing = this.rule('missing', (): BodyStatement => {
    const first = this.CONSUME(K.Missing);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'missing', effect, range: this.since(first) };
  });

  /** Per : (PerName | "per" Name) Text? ("of" Number | "above" Allowance)? Effect */
  private readonly per = this.rule('per', (): BodyStatement => {
    const first = this.LA(1);
    const name = this.either<Word>([
      { ALT: () => perName(this.CONSUME(PerName)) },
      {
        ALT: () => {
          this.CONSUME(K.Per);
          return this.SUBRULE(this.factName);
        },
      },
    ]);
    const label = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
    const fact = { name, label, range: this.since(first) };
    const most = this.SUBRULE(this.most);
    const allowance =
      this.OPTION2(() => {
        this.CONSUME(K.Above);
        return this.SUBRULE(this.allowance);
      }) ?? null;
    const effect = this.SUBRULE(this.effect);
    return { kind: 'per', fact, most, allowance, effect, range: this.since(first) };
  });

  private readonly most = this.rule(
    'most',
    (): NumberNode | null =>
      this.OPTION(() =>
        this.either<NumberNode>([
          {
            ALT: () => {
              this.CONSUME(K.Of);
              return this.SUBRULE(this.number);
            },
          },
          {
            ALT: () => {
              const token = this.CONSUME(OutOf);
              return this.ACTION(() => ({
                text: token.image.slice(1, -1),
                percent: false,
                range: rangeOf(token),
              }));
            },
          },
        ]),
      ) ?? null,
  );

  /** If : "if" Condition Effect */
  private readonly if = this.rule('if', (): BodyStatement => {
    const first = this.CONSUME(K.If);
    const condition = this.SUBRULE(this.condition);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'if', condition, effect, range: this.since(first) };
  });

  /** By : Listed Bounds */
  private readonly by = this.rule('by', (): BodyStatement => {
    const first = this.LA(1);
    const amount = this.SUBRULE(this.listed);
    const bounds = this.SUBRULE(this.bounds);
    const range = this.since(first);
    return { kind: 'by', effect: { amount, changes: [], ...bounds, range }, range };
  });

  /** Judged : "judged" FactReference Effect */
  private readonly judged = this.rule('judged', (): BodyStatement => {
    const first = this.CONSUME(K.Judged);
    const fact = this.SUBRULE(this.factReference);
    const effect = this.SUBRULE(this.effect);
    return { kind: 'judged', fact, effect, range: this.since(first) };
  });

  /** Earn : "earn" "="? Computed Bounds */
  private readonly earnClause = this.rule(
    'earnClause',
    (): BodyStatement => {
      const first = this.CONSUME(K.Score);
      this.OPTION(() => this.CONSUME(CompareSign));
      const value = this.SUBRULE(this.computed);
      const amount = { kind: 'formula', sign: '+', value, range: value.range } as const;
      const bounds = this.SUBRULE(this.bounds);
      const range = this.since(first);
      return { kind: 'earn', effect: { amount, changes: [], ...bounds, range }, range };
    },
    'formula',
  );

  /** Counting : Per | Steps */
  private readonly counting = this.rule(
    'counting',
    (): BodyStatement =>
      this.OR({
        // A number behind `per` is the size of a step; whatever else should have been a name.
        MAX_LOOKAHEAD: 1,
        IGNORE_AMBIGUITIES: true,
        DEF: [
          {
            GATE: () => this.LA(2).tokenType === NumberLiteral,
            ALT: () => this.SUBRULE(this.steps),
          },
          { ALT: () => this.SUBRULE(this.per) },
        ],
      }),
  );
}

function perName(token: IToken): Word {
  const prefix = token.image.startsWith('per-') ? 4 : 1;
  const { start, end } = rangeOf(token);
  return { text: token.image.slice(prefix), range: { start: start + prefix, end } };
}
