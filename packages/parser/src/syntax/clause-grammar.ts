import type { TokenType } from 'chevrotain';
import { fault } from '../diagnostics/fault.ts';
import type {
  AmountNode,
  ConditionNode,
  DateNode,
  EffectNode,
  FactReference,
  NumberNode,
  Operator,
  Quoted,
  Word,
} from './ast.ts';
import { rangeOf } from './lexer.ts';
import { dateNode, digitsOf, foldedWord, operatorOf, quotedText, wordOf } from './literals.ts';
import { RecoveringParser } from './recovering-parser.ts';
import {
  Comma,
  CompareSign,
  DateLiteral,
  DottedId,
  K,
  Name,
  NumberLiteral,
  ParenClose,
  ParenOpen,
  Percent,
  Text,
} from './tokens.ts';

type TestRest =
  | { readonly kind: 'compare'; readonly op: Operator; readonly value: NumberNode }
  | { readonly kind: 'choice'; readonly negated: boolean; readonly values: readonly Word[] };

// Where two tokens decide, what the second may be.
const BOUNDS: readonly TokenType[] = [K.Cap, K.UpTo, K.Unless];
const CHOICES: readonly TokenType[] = [Name, Text];

/** The inner half of the grammar: what clauses are made of, one method a production. */
export class ClauseGrammar extends RecoveringParser {
  /** Effect : Amount (","? ("cap" | "up to") Points | "unless" Condition)* */
  protected readonly effect = this.rule('effect', (): EffectNode => {
    const first = this.LA(1);
    const amount = this.SUBRULE(this.amount);
    let [cap, upTo, unless]: [NumberNode | null, NumberNode | null, ConditionNode | null] = [
      null,
      null,
      null,
    ];
    this.MANY({
      GATE: () => this.LA(1).tokenType !== Comma || BOUNDS.includes(this.LA(2).tokenType),
      DEF: () => {
        this.OPTION(() => this.CONSUME(Comma));
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K.Cap);
              cap = this.SUBRULE(this.limit);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.UpTo);
              upTo = this.SUBRULE2(this.limit);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.Unless);
              unless = this.SUBRULE(this.condition);
            },
          },
        ]);
      },
    });
    return { amount, cap, upTo, unless, range: this.since(first) };
  });

  /** Amount : ("-" | "+") Number "points"? | "-all" */
  protected readonly amount = this.rule(
    'amount',
    (): AmountNode =>
      this.either<AmountNode>([
        { ALT: () => ({ kind: 'all', range: rangeOf(this.CONSUME(K.All)) }) },
        {
          ALT: () => {
            const verb = this.OR2([
              { ALT: () => this.CONSUME(K.Deduct) },
              { ALT: () => this.CONSUME(K.Add) },
            ]);
            const value = this.SUBRULE(this.number);
            this.ACTION(() => this.holdPoints(value));
            this.OPTION(() => this.CONSUME(K.Points));
            const sign = verb.tokenType === K.Add ? '+' : '-';
            return { kind: 'points', sign, value, range: this.since(verb) };
          },
        },
      ]),
  );

  /** Limit : Number "points"? */
  protected readonly limit = this.rule('limit', (): NumberNode => {
    const number = this.SUBRULE(this.number);
    this.OPTION(() => this.CONSUME(K.Points));
    return number;
  });

  /** Condition : Conjunction ("or" Conjunction)* */
  protected readonly condition = this.rule('condition', (): ConditionNode => {
    const of: ConditionNode[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: K.Or,
      DEF: () => of.push(this.SUBRULE(this.conjunction)),
    });
    return this.joined('or', of);
  });

  /** Conjunction : Unary ("and" Unary)* */
  protected readonly conjunction = this.rule('conjunction', (): ConditionNode => {
    const of: ConditionNode[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: K.And, DEF: () => of.push(this.SUBRULE(this.unary)) });
    return this.joined('and', of);
  });

  /** Unary : "not" Unary | "(" Condition ")" | Test */
  protected readonly unary = this.rule(
    'unary',
    (): ConditionNode =>
      this.either<ConditionNode>([
        {
          ALT: () => {
            const first = this.CONSUME(K.Not);
            const of = this.SUBRULE(this.unary);
            return { kind: 'not', of, range: this.since(first) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(ParenOpen);
            const inner = this.SUBRULE(this.condition);
            this.CONSUME(ParenClose);
            return inner;
          },
        },
        { ALT: () => this.SUBRULE(this.test) },
      ]),
  );

  /** Test : FactReference (Operator "-"? Number "%"? | "is" "not"? Choices)? */
  protected readonly test = this.rule('test', (): ConditionNode => {
    const fact = this.SUBRULE(this.factReference);
    const rest = this.OPTION(() =>
      this.either<TestRest>([
        {
          ALT: () => {
            const op = this.SUBRULE(this.operator);
            return { kind: 'compare', op, value: this.SUBRULE(this.signedNumber) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.Is);
            const negated = this.OPTION2(() => this.CONSUME(K.Not)) !== undefined;
            return { kind: 'choice', negated, values: this.SUBRULE(this.choices) };
          },
        },
      ]),
    );
    const range = this.sinceNode(fact);
    return rest === undefined ? { kind: 'flag', fact, range } : { ...rest, fact, range };
  });

  /** Operator : "<" | "<=" | "=" | "!=" | ">=" | ">" | "below" | "at most" | "at least" | "above" */
  protected readonly operator = this.rule(
    'operator',
    (): Operator =>
      this.either<Operator>([
        { ALT: () => operatorOf(this.CONSUME(CompareSign)) },
        { ALT: () => this.CONSUME(K.Below) && '<' },
        { ALT: () => this.CONSUME(K.AtMost) && '<=' },
        { ALT: () => this.CONSUME(K.AtLeast) && '>=' },
        { ALT: () => this.CONSUME(K.Above) && '>' },
      ]),
  );

  /** FactReference : Name Text? */
  protected readonly factReference = this.rule('factReference', (): FactReference => {
    const name = this.SUBRULE(this.factName);
    const label = this.OPTION(() => this.SUBRULE(this.quoted)) ?? null;
    return { name, label, range: this.sinceNode(name) };
  });

  /** Choices : Choice ("," Choice)* */
  protected readonly choices = this.rule('choices', (): Word[] => {
    const values = [this.SUBRULE(this.choice)];
    this.MANY({
      GATE: () => CHOICES.includes(this.LA(2).tokenType),
      DEF: () => {
        this.CONSUME(Comma);
        values.push(this.SUBRULE2(this.choice));
      },
    });
    return values;
  });

  /** Choice : Name | Text */
  protected readonly choice = this.rule(
    'choice',
    (): Word =>
      this.either<Word>([
        { ALT: () => wordOf(this.CONSUME(Name), this.text) },
        { ALT: () => quotedText(this.CONSUME(Text), this.text) },
      ]),
  );

  /** Id : Number | DottedId | Name */
  protected readonly id = this.rule(
    'id',
    (): Word =>
      this.either<Word>([
        { ALT: () => foldedWord(this.CONSUME(NumberLiteral)) },
        { ALT: () => foldedWord(this.CONSUME(DottedId)) },
        { ALT: () => foldedWord(this.CONSUME(Name)) },
      ]),
  );

  protected readonly factName = this.rule('factName', (): Word => foldedWord(this.CONSUME(Name)));

  protected readonly quoted = this.rule(
    'quoted',
    (): Quoted => quotedText(this.CONSUME(Text), this.text),
  );

  protected readonly date = this.rule('date', (): DateNode => dateNode(this.CONSUME(DateLiteral)));

  /** SignedNumber : "-"? Number "%"? */
  protected readonly signedNumber = this.rule('signedNumber', (): NumberNode => {
    const minus = this.OPTION(() => this.CONSUME(K.Deduct));
    const number = this.SUBRULE(this.number);
    if (minus === undefined) return number;
    return { ...number, text: `-${number.text}`, range: this.since(minus) };
  });

  /** Number : digits "%"? */
  protected readonly number = this.rule('number', (): NumberNode => {
    const token = this.CONSUME(NumberLiteral);
    const percent = this.OPTION(() => this.CONSUME(Percent)) !== undefined;
    return { text: digitsOf(token), percent, range: this.since(token) };
  });

  private holdPoints({ percent, range, text }: NumberNode): void {
    if (percent) this.report(fault('percent-of-what', range, { text }));
  }

  private joined(kind: 'and' | 'or', of: readonly ConditionNode[]): ConditionNode {
    const [first] = of;
    if (first === undefined) throw new Error('a condition has at least one part');
    if (of.length === 1) return first;
    return { kind, of, range: this.sinceNode(first) };
  }
}
