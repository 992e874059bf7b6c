/** What is read of a node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly test?: Node | null;
  readonly callee?: Node;
  readonly argument?: Node | null;
  readonly expression?: Node;
  readonly consequent?: readonly Node[];
}

/** A mutant of what cannot be reached says nothing of the tests: the default of a whole `switch`, and what an `invariant` states. */
function shouldIgnore({ node }: { readonly node: Node }): string | undefined {
  if (node.type === 'SwitchCase' && node.test === null && node.consequent?.some(endsInNever)) {
    return 'the switch is exhaustive, which the types hold';
  }
  if (node.type === 'ExpressionStatement' && calls(node.expression, 'invariant')) {
    return 'the code before it has ruled this out';
  }
  return undefined;
}

function endsInNever(node: Node): boolean {
  return calls(node.argument ?? node.expression, 'assertNever');
}

function calls(node: Node | undefined, name: string): boolean {
  return node?.type === 'CallExpression' && node.callee?.name === name;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'unreachable', value: { shouldIgnore } }];
