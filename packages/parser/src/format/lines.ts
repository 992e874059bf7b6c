import type { Comment } from '../syntax/ast/literals.ts';
import type { Range } from '../syntax/range.ts';
import type { Element } from './element.ts';
import { keptText } from './kept.ts';
import { isNewLine, lineOf, type Source } from './source.ts';
import { INDENT, MAX_WIDTH, widthOf } from './width.ts';

/** What has a line of the output to itself: an element, or several that share it, or a comment. */
export type Line = ElementLine | CommentLine;

export interface ElementLine {
  readonly kind: 'elements';
  readonly range: Range;
  readonly first: Element;
  readonly last: Element;
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
  return sharing(elements, source).flatMap((group) => {
    const own = group.map((element) => elementLine(element, source));
    const shared = own.reduce(besides);
    const { level } = shared.first;
    if (group.length > 1 && !group.every(joins)) {
      return [{ ...shared, text: keptText(shared.range, level, source) }];
    }
    const isWide = INDENT * level + widthOf(shared.text) > MAX_WIDTH;
    return isWide && !isIgnored(shared.first, source) ? own : [shared];
  });
}

function elementLine(element: Element, source: Source): ElementLine {
  const { range, level } = element;
  const text = element.text ?? keptText(range, level, source);
  return { kind: 'elements', range, first: element, last: element, text };
}

function besides(before: ElementLine, next: ElementLine): ElementLine {
  const comma = next.first.vocabulary === 'en' ? ', ' : '，';
  return {
    ...before,
    range: { start: before.range.start, end: next.range.end },
    last: next.last,
    text: `${before.text}${comma}${next.text}`,
  };
}

function sharing(elements: readonly Element[], source: Source): readonly Element[][] {
  const groups: Element[][] = [];
  for (const element of elements) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (before !== undefined && shares(before, element, source)) group?.push(element);
    else groups.push([element]);
  }
  return groups;
}

/**
 * Whether two elements share a line. Where a comment above ignores warnings of all that begins on a line, what
 * does stays together, and what does not stays apart.
 */
function shares(before: Element, element: Element, source: Source): boolean {
  if (isNewLine(source, before.range, element.range)) return false;
  if (isIgnored(element, source)) return true;
  return joins(before) && joins(element) && !isIgnored(before, source);
}

function isIgnored({ range }: Element, source: Source): boolean {
  return source.ignored.size > 0 && source.ignored.has(lineOf(source, range));
}

function joins({ layout }: Element): boolean {
  return layout === 'joins';
}
