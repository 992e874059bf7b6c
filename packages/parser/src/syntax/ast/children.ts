import type { ChangedStatement } from './changes.ts';
import type { Document, RubricStatement } from './rubric.ts';
import type { GradeNode } from './total.ts';

/** A rubric or a statement of it, wherever it stands. */
export type SyntaxNode = Document | RubricStatement | ChangedStatement | GradeNode;

export type SyntaxKind = SyntaxNode['kind'];

export type NodeOf<K extends SyntaxKind> = Extract<SyntaxNode, { readonly kind: K }>;

/** The property that holds the statements in a node; there is at most one, as the table below shows. */
type ChildKey<N> = {
  [P in keyof N]: N[P] extends SyntaxNode | readonly SyntaxNode[] ? P : never;
}[keyof N];

/** Where each kind of node has the statements in it; a new kind, or a new such property, has to be said here. */
const CHILDREN: {
  readonly [K in SyntaxKind]: [ChildKey<NodeOf<K>>] extends [never] ? null : ChildKey<NodeOf<K>>;
} = {
  document: 'statements',
  header: null,
  version: null,
  period: null,
  total: null,
  round: null,
  times: null,
  veto: null,
  grades: 'rows',
  grade: null,
  'group-bound': null,
  'bonus-gate': null,
  cites: null,
  'time-zone': null,
  days: null,
  group: 'members',
  item: 'body',
  extends: null,
  drop: null,
  replace: 'item',
  change: 'body',
  'drop-clause': null,
  'replace-clause': 'body',
  stray: 'statement',
  lost: null,
  citation: null,
  standard: null,
  timing: null,
  fact: null,
  define: null,
  'not-applicable': null,
  due: null,
  every: 'body',
  choice: 'body',
  tiers: 'body',
  exempt: 'body',
  bands: 'body',
  submission: 'body',
  late: null,
  missing: null,
  per: null,
  steps: null,
  linear: null,
  if: null,
  by: null,
  judged: null,
  band: null,
  earn: null,
  'item-cap': null,
  'each-cap': null,
  'item-floor': null,
  exhausted: null,
  example: null,
};

/** The statements in a node, in the order of the text. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const key = CHILDREN[node.kind];
  if (key === null) return [];
  // That the node has it, and what it holds, is what the type of the table says.
  const held = (node as unknown as Readonly<Record<string, SyntaxNode | readonly SyntaxNode[]>>)[
    key
  ];
  return held === undefined ? [] : [held].flat();
}
