import { isCode } from '../diagnostics/catalogue.ts';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Document } from '../syntax/ast/rubric.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Range } from '../syntax/range.ts';
import { beginnings } from './beginnings.ts';
import { type IgnoreComment, type IgnoredCode, ignoreComment } from './ignore-comment.ts';
import { isAlone } from './ignored-lines.ts';
import type { KnownCodes } from './known-codes.ts';
import { linesBelow } from './lines-below.ts';

/** What a comment can ignore: a warning of the language, or what another tool found. */
export interface Ignorable {
  readonly code: string;
  readonly range: Range;
}

export interface Sifted<One extends Ignorable> {
  /** What no comment ignores. */
  readonly left: readonly One[];
  readonly suppressed: readonly SuppressedBy<One>[];
  /** What is wrong with the comments themselves. */
  readonly about: readonly Fault[];
}

export interface SuppressedBy<One extends Ignorable> {
  readonly of: One;
  /** Why the author ignores it. */
  readonly reason: string;
}

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

/** Takes out what comments ignore, `# rubrica-ignore-next-line CODE: reason`. */
export function suppress<One extends Ignorable>(
  found: readonly One[],
  document: Document,
  { text, lines }: Source,
  codes: KnownCodes,
): Sifted<One> {
  const comments = document.comments.map(ignoreComment).filter((comment) => comment !== undefined);
  if (comments.length === 0) return { left: found, suppressed: [], about: [] };
  const below = linesBelow(text);
  const waiting = new Set(found);
  const placed = byPlace(found, document, lines);
  const suppressed: SuppressedBy<One>[] = [];
  const about: Fault[] = [];
  for (const comment of comments) {
    const { line } = lines.spanOf(comment.range);
    const ignore = ignoreOf(comment, isAlone(comment, text, lines));
    if (!('codes' in ignore)) {
      about.push(...ignore);
      continue;
    }
    for (const code of ignore.codes) {
      const there = placed.get(placeOf(below(line), code.text)) ?? [];
      const ignored = there.filter((one) => waiting.delete(one));
      suppressed.push(...ignored.map((of) => ({ of, reason: ignore.reason })));
      if (ignored.length === 0) about.push(...faultOf(code, codes));
    }
  }
  return { left: [...waiting], suppressed, about };
}

/**
 * What was found by line and code: the line on which its statement begins, and its own, for a comment may stand
 * amid a statement.
 */
function byPlace<One extends Ignorable>(
  found: readonly One[],
  document: Document,
  lines: LineIndex,
): ReadonlyMap<string, readonly One[]> {
  const places = new Map<string, One[]>();
  const beginningOf = beginnings(document);
  for (const one of found) {
    const own = one.range.start;
    const begins = [beginningOf(own) ?? own, own].map(
      (start) => lines.spanOf({ start, end: start }).line,
    );
    for (const line of new Set(begins)) {
      const place = placeOf(line, one.code);
      const others = places.get(place);
      if (others === undefined) places.set(place, [one]);
      else others.push(one);
    }
  }
  return places;
}

function placeOf(line: number | undefined, code: string): string {
  return `${line} ${code}`;
}

interface Ignore {
  readonly codes: readonly IgnoredCode[];
  readonly reason: string;
}

/** What a comment ignores, or all the reasons why it ignores nothing. */
function ignoreOf(comment: IgnoreComment, isAlone: boolean): Ignore | readonly Fault[] {
  const { range } = comment;
  if (comment.kind === 'misspelt') return [fault('ignore-misspelt', range, { text: comment.text })];
  if (!isAlone) return [fault('ignore-misplaced', range, {})];
  const { codes, reason } = comment;
  if (codes.length > 0 && reason !== null) return { codes, reason };
  return [
    ...(codes.length > 0
      ? []
      : [fault('ignore-unknown-code', range, { text: null, suggestion: null })]),
    ...(reason === null ? [fault('ignore-without-reason', range, {})] : []),
  ];
}

/** What is wrong with a code that ignores nothing. */
function faultOf(
  { text, range }: IgnoredCode,
  { ignorable, isError, isLookedFor, isOpen }: KnownCodes,
): readonly Fault[] {
  if (isError(text)) return [fault('ignore-of-error', range, { code: text })];
  if (ignorable.includes(text) || isCode(text)) {
    return isLookedFor(text) ? [fault('ignore-unused', range, { code: text })] : [];
  }
  const suggestion = nearest(text, ignorable);
  if (suggestion === null && isOpen) return [];
  return [fault('ignore-unknown-code', range, { text, suggestion })];
}
