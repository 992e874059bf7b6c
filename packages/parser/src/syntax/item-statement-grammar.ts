import type { BodyStatement, NotApplicableStatement } from './ast/body.ts';
import type { Word } from './ast/literals.ts';
import { HeadingGrammar } from './heading-grammar.ts';
import { citationText } from './literals.ts';
import { Citation, Comma, CompareSign, K } from './tokens.ts';

/** The statements of an item that are neither clauses nor have statements in them. */
export class ItemStatementGrammar extends HeadingGrammar {
  /** Citation : (">" line)+ */
  protected readonly citation = this.rule('citation', (): BodyStatement => {
    const first = this.LA(1);
    const lines: string[] = [];
    this.AT_LEAST_ONE(() => lines.push(citationText(this.CONSUME(Citation), this.text)));
    return { kind: 'citation', text: lines.join('\n'), range: this.since(first) };
  });

  /** Standard : "standard" Text */
  protected readonly standard = this.rule('standard', (): BodyStatement => {
    const first = this.CONSUME(K.Standard);
    const text = this.SUBRULE(this.quoted);
    return { kind: 'standard', text, range: this.since(first) };
  });

  /** Timing : "timing" Text */
  protected readonly timing = this.rule('timing', (): BodyStatement => {
    const first = this.CONSUME(K.Timing);
    const text = this.SUBRULE(this.quoted);
    return { kind: 'timing', text, range: this.since(first) };
  });

  /** Fact : "fact" FactReference ("one of" Choices | "percentage")? */
  protected readonly fact = this.rule('fact', (): BodyStatement => {
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
  protected readonly define = this.rule('define', (): BodyStatement => {
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
  protected readonly notApplicable = this.rule('notApplicable', (): BodyStatement => {
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
  protected readonly itemCap = this.rule('itemCap', (): BodyStatement => {
    const first = this.CONSUME(K.ItemCap);
    const limit = this.SUBRULE(this.points);
    return { kind: 'item-cap', limit, range: this.since(first) };
  });

  /** EachCap : "each cap" Points */
  protected readonly eachCap = this.rule('eachCap', (): BodyStatement => {
    const first = this.CONSUME(K.EachCap);
    const limit = this.SUBRULE(this.points);
    return { kind: 'each-cap', limit, range: this.since(first) };
  });

  /** ItemFloor : "item floor" SignedNumber "points"? */
  protected readonly itemFloor = this.rule('itemFloor', (): BodyStatement => {
    const first = this.CONSUME(K.ItemFloor);
    const limit = this.SUBRULE(this.signedNumber);
    this.OPTION(() => this.CONSUME(K.Points));
    this.ACTION(() => this.holdPoints(limit));
    return { kind: 'item-floor', limit, range: this.since(first) };
  });

  /** Exhausted : "when exhausted" ","? "extra from total" Points */
  protected readonly exhausted = this.rule(
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
}
