import { present } from '../invariant.ts';
import type { ConditionNode, Operator } from './ast/conditions.ts';
import type { FactReference, NumberNode, Word } from './ast/literals.ts';
import { LiteralGrammar } from './literal-grammar.ts';
import { operatorOf } from './literals.ts';
import { CompareSign, K, ParenClose, ParenOpen } from './tokens.ts';

type TestRest =
  | { readonly kind: 'compare'; readonly op: Operator; readonly value: NumberNode }
  | { readonly kind: 'choice'; readonly negated: boolean; readonly values: readonly Word[] };

/** Conditions on facts. */
export class ConditionGrammar extends LiteralGrammar {
  /** Condition : Conjunction ("or" Conjunction)* */
  protected readonly condition = this.rule(
    'condition',
    (): ConditionNode => {
      const of: ConditionNode[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: K.Or, DEF: () => of.push(this.SUBRULE(this.conjunction)) });
      return this.joined('or', of);
    },
    'condition',
  );

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
            this.SUBRULE(this.parenthesis);
            return inner;
          },
        },
        { ALT: () => this.SUBRULE(this.test) },
      ]),
    'condition',
  );

  protected readonly parenthesis = this.rule(
    'parenthesis',
    () => this.CONSUME(ParenClose),
    'parenthesis',
  );

  /** Test : FactReference (Operator SignedNumber | IsNot Choices)? */
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
            const negated = this.SUBRULE(this.isNot);
            return { kind: 'choice', negated, values: this.SUBRULE(this.choices) };
          },
        },
      ]),
    );
    const range = this.sinceNode(fact);
    return rest === undefined ? { kind: 'flag', fact, range } : { ...rest, fact, range };
  });

  /** IsNot : "is" "not"? | "is not" */
  private readonly isNot = this.rule('isNot', (): boolean =>
    this.either<boolean>([
      {
        ALT: () => {
          this.CONSUME(K.Is);
          return this.OPTION(() => this.CONSUME(K.Not)) !== undefined;
        },
      },
      { ALT: () => this.CONSUME(K.IsNot) && true },
    ]),
  );

  /** Operator : "<" | "<=" | "=" | "!=" | ">=" | ">" | "below" | "at most" | "at least" | "above" */
  protected readonly operator = this.rule(
    'operator',
    (): Operator =>
      this.either<Operator>([
        {
          ALT: () => {
            const sign = this.CONSUME(CompareSign);
            return this.ACTION(() => operatorOf(sign));
          },
        },
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

  private joined(kind: 'and' | 'or', of: readonly ConditionNode[]): ConditionNode {
    const first = present(of[0], 'a condition has at least one part');
    return of.length === 1 ? first : { kind, of, range: this.sinceNode(first) };
  }
}
