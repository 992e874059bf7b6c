import type { FactReference, Node, NumberNode, Word } from './literals.ts';

export type Operator = '<' | '<=' | '=' | '!=' | '>=' | '>';

export type ConditionNode =
  | (Node & { readonly kind: 'flag'; readonly fact: FactReference })
  | (Node & {
      readonly kind: 'compare';
      readonly fact: FactReference;
      readonly op: Operator;
      readonly value: NumberNode;
    })
  | (Node & {
      readonly kind: 'choice';
      readonly fact: FactReference;
      readonly negated: boolean;
      readonly values: readonly Word[];
    })
  | (Node & { readonly kind: 'not'; readonly of: ConditionNode })
  | (Node & { readonly kind: 'and' | 'or'; readonly of: readonly ConditionNode[] });
