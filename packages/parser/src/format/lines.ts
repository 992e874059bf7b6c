import type { Comment } from '../syntax/ast.ts';
import type { Range } from '../syntax/range.ts';
import type { Element } from './element.ts';
import { keptText } from './kept.ts';
import { commentBefore, isNewLine, type Source } from './source.ts';
import { INDENT, MAX_WIDTH, widthOf } from './width.ts';

/** What has a line of the output to itself: an element, or several that share it, or a comment. */
export type Line = ElementLine | CommentLine;

export interface ElementLine {
  readonly kind: 'elements';
  readonly range: Range;
  readonly first: Element;
  readonly text: string;
}

export interface CommentLine {
  readonly kind: 'comment';
  readonly range: Range;
  readonly text: string;
}

/** The lines of elements and comments, in the order of the source. */
export function linesOf(elements: readonly Element[], source: Source): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const line of elementLines(elements, source)) {
    for (let comment = source.comments[next]; startsBefore(comment, line); next += 1) {
      lines.push(commentLine(comment));
      comment = source.comments[next + 1];
    }
    lines.push(line);
    // What is kept holds the comments among its words.
    while ((source.comments[next]?.range.start ?? line.range.end) < line.range.end) next += 1;
  }
  return [...lines, ...source.comments.slice(next).map(commentLine)];
}

function startsBefore(comment: Comment | undefined, { range }: Line): comment is Comment {
  return comment !== undefined && comment.range.start < range.start;
}

function commentLine({ range, text }: Comment): CommentLine {
  return { kind: 'comment', range, text: text.trimEnd() };
}

/** Clauses that the author put on one line share one, where there is room. */
function elementLines(elements: readonly Element[], source: Source): readonly ElementLine[] {
  const lines: ElementLine[] = [];
  for (const group of sharing(elements, source)) {
    const own = group.map((element) => elementLine(element, source));
    const shared = own.reduce(besides);
    const isWide = INDENT * shared.first.level + widthOf(shared.text) > MAX_WIDTH;
    lines.push(...(isWide && !isInstructed(shared, source) ? own : [shared]));
  }
  return lines;
}

/** Whether the comment above it speaks of its whole line, as `rubrica-ignore-next-line` does. */
function isInstructed({ range }: ElementLine, source: Source): boolean {
  const comment = commentBefore(source, range.start);
  if (comment === undefined || !/^[#＃]+\s*rubrica-/i.test(comment.text)) return false;
  return source.text.slice(comment.range.end, range.start).trim() === '';
}

function elementLine(element: Element, source: Source): ElementLine {
  const text = element.text ?? keptText(element, source);
  return { kind: 'elements', range: element.range, first: element, text };
}

function besides(before: ElementLine, next: ElementLine): ElementLine {
  const comma = next.first.vocabulary === 'en' ? ', ' : '，';
  return {
    ...before,
    range: { start: before.range.start, end: next.range.end },
    text: `${before.text}${comma}${next.text}`,
  };
}

function sharing(elements: readonly Element[], source: Source): readonly Element[][] {
  const groups: Element[][] = [];
  for (const element of elements) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const shares =
      before?.layout === 'joins' &&
      element.layout === 'joins' &&
      !isNewLine(source, before.range, element.range);
    if (shares) group?.push(element);
    else groups.push([element]);
  }
  return groups;
}
