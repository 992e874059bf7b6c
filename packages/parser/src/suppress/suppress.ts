import { IGNORABLE, isCode, severityOf } from '../diagnostics/catalogue.ts';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Document } from '../syntax/ast.ts';
import { nearest } from '../syntax/nearest.ts';
import { type IgnoreComment, type IgnoredCode, ignoreComment } from './ignore-comment.ts';
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
  { comments }: Document,
  { text, lines, sound }: Source,
): Sifted {
  const found = comments.map(ignoreComment).filter((comment) => comment !== undefined);
  if (found.length === 0) return { shown: warnings, suppressed: [] };
  const below = linesBelow(text);
  const waiting = byPlace(warnings, lines);
  const suppressed: SuppressedFault[] = [];
  const about: Fault[] = [];
  for (const comment of found) {
    const { line, column } = lines.spanOf(comment.range);
    const before = text.slice(comment.range.start - (column - 1), comment.range.start);
    const ignore = ignoreOf(comment, before.trim() === '');
    if ('code' in ignore) {
      about.push(ignore);
      continue;
    }
    for (const code of ignore.codes) {
      const place = placeOf(below(line), code.text);
      const ignored = waiting.get(place);
      waiting.delete(place);
      if (ignored !== undefined) {
        suppressed.push(...ignored.map((one) => ({ fault: one, reason: ignore.reason })));
      } else about.push(...faultOf(code, sound));
    }
  }
  return { shown: [...[...waiting.values()].flat(), ...about], suppressed };
}

function byPlace(warnings: readonly Fault[], lines: LineIndex): Map<string, Fault[]> {
  const places = new Map<string, Fault[]>();
  for (const warning of warnings) {
    const place = placeOf(lines.spanOf(warning.range).line, warning.code);
    const others = places.get(place);
    if (others === undefined) places.set(place, [warning]);
    else others.push(warning);
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

/** What a comment ignores, or why it ignores nothing. */
function ignoreOf(comment: IgnoreComment, isAlone: boolean): Ignore | Fault {
  const { range } = comment;
  if (comment.kind === 'misspelt') return fault('ignore-misspelt', range, { text: comment.text });
  if (!isAlone) return fault('ignore-misplaced', range, {});
  const { codes, reason } = comment;
  if (reason === null) {
    return fault('ignore-without-reason', range, {});
  }
  if (codes.length > 0) return { codes, reason };
  return fault('ignore-unknown-code', range, { text: null, suggestion: null });
}

/** What is wrong with a code that ignores nothing. */
function faultOf({ text, range }: IgnoredCode, sound: boolean): readonly Fault[] {
  if (!isCode(text)) {
    return [fault('ignore-unknown-code', range, { text, suggestion: nearest(text, IGNORABLE) })];
  }
  if (severityOf(text) === 'error') return [fault('ignore-of-error', range, { code: text })];
  return sound ? [fault('ignore-unused', range, { code: text })] : [];
}
