import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Comment } from '../syntax/ast/literals.ts';
import { ignoreComment } from './ignore-comment.ts';
import { linesBelow } from './lines-below.ts';

/** The lines that comments which ignore warnings speak of. */
export function ignoredLines(
  text: string,
  comments: readonly Comment[],
  lines: LineIndex,
): ReadonlySet<number> {
  const ignoring = comments.filter(
    (comment) => ignoreComment(comment)?.kind === 'ignore' && isAlone(comment, text, lines),
  );
  if (ignoring.length === 0) return new Set();
  const below = linesBelow(text);
  const ignored = ignoring.map(({ range }) => below(lines.spanOf(range).line));
  return new Set(ignored.filter((line) => line !== undefined));
}

/** Whether a comment has its line to itself, but for separators. */
export function isAlone(
  { range }: Pick<Comment, 'range'>,
  text: string,
  lines: LineIndex,
): boolean {
  const { column } = lines.spanOf(range);
  const before = text.slice(range.start - (column - 1), range.start);
  return /^[\s,;，；、。]*$/.test(before);
}
