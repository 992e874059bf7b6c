import { IGNORABLE, isCode, severityOf } from '../diagnostics/catalogue.ts';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Document } from '../syntax/ast/rubric.ts';
import { nearest } from '../syntax/nearest.ts';
import { beginnings } from './beginnings.ts';
import { type IgnoreComment, type IgnoredCode, ignoreComment } from './ignore-comment.ts';
import { isAlone } from './ignored-lines.ts';
import { linesBelow } from './lines-below.ts';

export interface Sifted {
  /** The warnings that are left, and those about the comments themselves. */
  readonly shown: readonly Fault[];
  readonly suppressed: readonly SuppressedFault[];
}

export interface SuppressedFault {
  readonly fault: Fault;
  /** Why the author ignores it. */
  readonly reason: string;
}

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
  /** Whether every warning is known: behind an error some may not have been looked for. */
  readonly sound: boolean;
}

/** Takes out the warnings that comments ignore, `# rubrica-ignore-next-line CODE: reason`. */
export function suppress(
  warnings: readonly Fault[],
  document: Document,
  { text, lines, sound }: Source,
): Sifted {
  const found = document.comments.map(ignoreComment).filter((comment) => comment !== undefined);
  if (found.length === 0) return { shown: warnings, suppressed: [] };
  const below = linesBelow(text);
  const waiting = new Set(warnings);
  const placed = byPlace(warnings, document, lines);
  const suppressed: SuppressedFault[] = [];
  const about: Fault[] = [];
  for (const comment of found) {
    const { line } = lines.spanOf(comment.range);
    const ignore = ignoreOf(comment, isAlone(comment, text, lines));
    if (!('codes' in ignore)) {
      about.push(...ignore);
      continue;
    }
    for (const code of ignore.codes) {
      const there = placed.get(placeOf(below(line), code.text)) ?? [];
      const ignored = there.filter((one) => waiting.delete(one));
      suppressed.push(...ignored.map((one) => ({ fault: one, reason: ignore.reason })));
      if (ignored.length === 0) about.push(...faultOf(code, sound));
    }
  }
  return { shown: [...waiting, ...about], suppressed };
}

/**
 * Warnings by line and code: the line on which their statement begins, and their own, for a comment may stand
 * amid a statement.
 */
function byPlace(
  warnings: readonly Fault[],
  document: Document,
  lines: LineIndex,
): ReadonlyMap<string, readonly Fault[]> {
  const places = new Map<string, Fault[]>();
  const beginningOf = beginnings(document);
  for (const warning of warnings) {
    const own = warning.range.start;
    const begins = [beginningOf(own) ?? own, own].map(
      (start) => lines.spanOf({ start, end: start }).line,
    );
    for (const line of new Set(begins)) {
      const place = placeOf(line, warning.code);
      const others = places.get(place);
      if (others === undefined) places.set(place, [warning]);
      else others.push(warning);
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
function faultOf({ text, range }: IgnoredCode, sound: boolean): readonly Fault[] {
  if (!isCode(text)) {
    return [fault('ignore-unknown-code', range, { text, suggestion: nearest(text, IGNORABLE) })];
  }
  if (severityOf(text) === 'error') return [fault('ignore-of-error', range, { code: text })];
  return sound ? [fault('ignore-unused', range, { code: text })] : [];
}
