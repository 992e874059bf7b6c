import type { TokenType } from 'chevrotain';
import type { AttributeGiven, ExampleStatement, GivenNode, GivenValue } from './ast/examples.ts';
import type { NumberNode } from './ast/literals.ts';
import { ClauseGrammar } from './clause-grammar.ts';
import { foldedWord } from './literals.ts';
import { Comma, DateLiteral, K, Name, OccurrenceName, ParenOpen } from './tokens.ts';

// Where two tokens decide, what the second may be.
const AFTER_OCCURRENCE: readonly TokenType[] = [K.Submitted, K.Missing, DateLiteral, Name];

/** The examples: facts, and the score that they must give. */
export class ExampleGrammar extends ClauseGrammar {
  /** Example : "example" "total"? (Given ("," Given)*)? "=>" "-"? Points Choice? */
  protected readonly example = this.rule(
    'example',
    (): ExampleStatement => {
      const first = this.CONSUME(K.Example);
      const total = this.OPTION(() => this.CONSUME(K.Total)) !== undefined;
      const given: GivenNode[] = [];
      this.MANY_SEP({ SEP: Comma, DEF: () => given.push(this.SUBRULE(this.given)) });
      this.CONSUME(K.Gives);
      const expect = this.SUBRULE(this.signedNumber);
      this.OPTION2(() => this.CONSUME(K.Points));
      this.ACTION(() => this.holdPoints(expect));
      const grade = this.OPTION3({
        GATE: () => this.goesOn(),
        DEF: () => this.SUBRULE(this.choice),
      });
      return {
        kind: 'example',
        total,
        given,
        expect,
        grade: grade ?? null,
        range: this.since(first),
      };
    },
    'gives',
  );

  /** Given : ("item" Id)? (Name | OccurrenceName)? States */
  private readonly given = this.rule('given', (): GivenNode => {
    const first = this.LA(1);
    const item = this.OPTION(() => {
      this.CONSUME(K.Item);
      return this.SUBRULE(this.id);
    });
    const occurrence = this.OPTION2({
      GATE: () => AFTER_OCCURRENCE.includes(this.LA(2).tokenType),
      DEF: () =>
        foldedWord(
          this.OR([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(OccurrenceName) }]),
        ),
    });
    const states = this.SUBRULE(this.states);
    const range = this.since(first);
    return { item: item ?? null, occurrence: occurrence ?? null, states, range };
  });

  /** States : "submitted" Date Time? | Date Time? "submitted" | "missing" | Name GivenValue? */
  private readonly states = this.rule(
    'states',
    (): GivenNode['states'] =>
      this.either<GivenNode['states']>([
        {
          ALT: () => {
            this.CONSUME(K.Submitted);
            const date = this.SUBRULE(this.date);
            const time = this.OPTION2(() => this.SUBRULE(this.time)) ?? null;
            return { kind: 'submitted', date, time };
          },
        },
        {
          ALT: () => {
            const date = this.SUBRULE2(this.date);
            const time = this.OPTION3(() => this.SUBRULE2(this.time)) ?? null;
            this.CONSUME2(K.Submitted);
            return { kind: 'submitted', date, time };
          },
        },
        { ALT: () => this.CONSUME(K.Missing) && { kind: 'missing' } },
        {
          ALT: () => {
            const name = this.SUBRULE(this.factName);
            const value = this.OPTION(() => this.SUBRULE(this.givenValue)) ?? null;
            return { kind: 'fact', name, value };
          },
        },
      ]),
    'given',
  );

  /** Attributes : "(" AttributeGiven ("," AttributeGiven)* ")" */
  private readonly attributes = this.rule(
    'attributes',
    (): readonly AttributeGiven[] => {
      const attributes: AttributeGiven[] = [];
      this.CONSUME(ParenOpen);
      this.AT_LEAST_ONE_SEP({
        SEP: Comma,
        DEF: () => attributes.push(this.SUBRULE(this.attributeGiven)),
      });
      this.SUBRULE(this.parenthesis);
      return attributes;
    },
    'given',
  );

  /** AttributeGiven : Name ("is"? Choice)? */
  private readonly attributeGiven = this.rule('attributeGiven', (): AttributeGiven => {
    const name = this.SUBRULE(this.factName);
    const value = this.OPTION(() => {
      this.OPTION2(() => this.CONSUME(K.Is));
      return this.SUBRULE(this.choice);
    });
    return { name, value: value ?? null, range: this.sinceNode(name) };
  });

  /** Numbers : "(" SignedNumber ("," SignedNumber)* ")" */
  private readonly numbers = this.rule('numbers', (): readonly NumberNode[] => {
    const numbers: NumberNode[] = [];
    this.CONSUME(ParenOpen);
    this.AT_LEAST_ONE_SEP({
      SEP: Comma,
      DEF: () => numbers.push(this.SUBRULE(this.signedNumber)),
    });
    this.SUBRULE(this.parenthesis);
    return numbers;
  });

  /** GivenValue : SignedNumber (Attributes | "against" Numbers)? | Numbers | "is" Choice | Attributes */
  private readonly givenValue = this.rule(
    'givenValue',
    (): GivenValue =>
      this.either<GivenValue>([
        {
          ALT: () => {
            const number = this.SUBRULE(this.signedNumber);
            return this.OR2([
              {
                ALT: (): GivenValue => ({
                  kind: 'cases',
                  number,
                  attributes: this.SUBRULE(this.attributes),
                }),
              },
              {
                ALT: (): GivenValue => {
                  this.CONSUME(K.Against);
                  return { kind: 'compared', number, others: this.SUBRULE(this.numbers) };
                },
              },
              { ALT: (): GivenValue => ({ kind: 'number', number }) },
            ]);
          },
        },
        { ALT: () => ({ kind: 'series', numbers: this.SUBRULE2(this.numbers) }) },
        {
          ALT: () => ({
            kind: 'cases',
            number: null,
            attributes: this.SUBRULE2(this.attributes),
          }),
        },
        {
          ALT: () => {
            this.CONSUME(K.Is);
            return { kind: 'choice', value: this.SUBRULE(this.choice) };
          },
        },
      ]),
  );
}
