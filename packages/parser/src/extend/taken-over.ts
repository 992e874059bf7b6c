import type { BodyStatement } from '../syntax/ast/body.ts';
import type { ExampleStatement } from '../syntax/ast/examples.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import { withoutSentences } from './citations.ts';

/** What a newer rubric says anew, so that it is not taken over. */
export interface SaidAnew {
  /** Its statements outside the items. */
  readonly head: readonly RubricStatement[];
  /** Whether it has examples of the total. */
  readonly total: boolean;
  readonly dropped: ReadonlySet<string>;
}

/** The statements of an older rubric that a newer one leaves as they are, and the items, whatever becomes of them. */
export function takenOver(
  older: readonly RubricStatement[],
  anew: SaidAnew,
): readonly RubricStatement[] {
  const said = new Set(['header', 'version', 'period', ...anew.head.map(subjectOf)]);
  const isSaid = (node: RubricStatement) => {
    const subject = subjectOf(node);
    return subject !== null && said.has(subject);
  };
  return withoutSentences(older, isSaid)
    .filter((node) => !isSaid(node))
    .flatMap((node): readonly RubricStatement[] => {
      if (node.kind === 'item') return [{ ...node, body: withoutTotals(node.body, anew) }];
      if (node.kind === 'group') return [{ ...node, members: takenOver(node.members, anew) }];
      return node.kind === 'stray' && isSuperseded(node.statement, anew) ? [] : [node];
    });
}

/** What a statement is about, where one rubric says it once for all: of that the newer has the last word. */
function subjectOf(node: RubricStatement): string | null {
  switch (node.kind) {
    case 'days':
      return node.of;
    case 'stray':
      return isNamed(node.statement) ? `name ${node.statement.name.text}` : null;
    case 'item':
    case 'group':
    case 'lost':
      return null;
    default:
      return node.kind;
  }
}

/** A fact that is declared, or a number that is computed. */
export function isNamed(
  node: BodyStatement,
): node is Extract<BodyStatement, { readonly kind: 'fact' | 'define' }> {
  return node.kind === 'fact' || node.kind === 'define';
}

function withoutTotals(body: readonly BodyStatement[], anew: SaidAnew): readonly BodyStatement[] {
  return body.filter((node) => !isSuperseded(node, anew));
}

/** Examples of the total, where it has others, or where they speak of what is no more. */
function isSuperseded(node: BodyStatement, { total, dropped }: SaidAnew): boolean {
  if (node.kind !== 'example' || !node.total) return false;
  return total || speaksOf(node, dropped);
}

function speaksOf({ given }: ExampleStatement, items: ReadonlySet<string>): boolean {
  return given.some(({ item }) => item !== null && items.has(item.text));
}

/** Whether some statement is an example of the total. */
export function hasTotals(statements: readonly RubricStatement[]): boolean {
  const isTotal = (node: { readonly kind: string; readonly total?: boolean }) =>
    node.kind === 'example' && node.total === true;
  return statements.some((node) => {
    switch (node.kind) {
      case 'stray':
        return isTotal(node.statement);
      case 'item':
      case 'change':
        return node.body.some(isTotal);
      case 'replace':
        return node.item.body.some(isTotal);
      case 'group':
        return hasTotals(node.members);
      default:
        return false;
    }
  });
}
