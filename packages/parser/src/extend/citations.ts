import { citedText } from '../check/parts.ts';
import type { Citation } from '../syntax/ast/literals.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';

type Kind = RubricStatement['kind'];

/** What of a rubric as a whole may have a sentence before it. */
export const OF_TOTAL: readonly Kind[] = ['times', 'veto', 'bonus-gate'];

/** What of a newer rubric may, besides. */
export const OF_CHANGES: readonly Kind[] = ['drop', 'replace', 'change', 'item', 'group'];

/**
 * The statements with the sentences that are about these kinds standing by themselves: where the item before
 * them has no braces, they were read as part of it. At the end of an item a sentence says nothing of it.
 */
export function apart(
  statements: readonly RubricStatement[],
  kinds: readonly Kind[],
): readonly RubricStatement[] {
  return statements.flatMap((node, index): readonly RubricStatement[] => {
    const next = statements[index + 1];
    const item = node.kind === 'replace' ? node.item : node;
    if (item.kind !== 'item' || item.braces !== null) return [node];
    const last = item.body.at(-1);
    if (last?.kind !== 'citation') return [node];
    const rest = { ...item, body: item.body.slice(0, -1) };
    const without = node.kind === 'replace' ? { ...node, item: rest } : rest;
    if (next === undefined || !kinds.includes(next.kind)) return [without];
    return [without, { kind: 'stray', statement: last, range: last.range }];
  });
}

/** The sentence right before a statement. */
export function sentenceBefore(
  statements: readonly RubricStatement[],
  index: number,
): Citation | null {
  const before = statements[index - 1];
  if (before?.kind !== 'stray') return null;
  return before.statement.kind === 'citation' ? before.statement : null;
}

/** The statements without the sentences of these kinds. */
export function withoutSentences(
  statements: readonly RubricStatement[],
  isOf: (node: RubricStatement) => boolean,
): readonly RubricStatement[] {
  return statements.filter((node, index) => {
    const next = statements[index + 1];
    const isSentence = node.kind === 'stray' && node.statement.kind === 'citation';
    return !isSentence || next === undefined || !isOf(next);
  });
}

export function textOf(citation: Citation | null): string | null {
  return citation && citedText(citation);
}
