import type { Code, Fault } from '../diagnostics/fault.ts';
import { lineIndex } from '../diagnostics/line-index.ts';
import { type LimitsOption, limitsOf } from '../limits.ts';
import { ignoredLines } from '../suppress/ignored-lines.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import { parse } from '../syntax/parse.ts';
import { type Range, rangeOf } from '../syntax/range.ts';
import { aligned } from './aligned.ts';
import { type Element, kept } from './element.ts';
import { rubricElements } from './elements.ts';
import { withNeighboursKept } from './kept.ts';
import { linesOf } from './lines.ts';
import { rowsOf } from './rows.ts';
import { type Source, wordsOutside } from './source.ts';
import type { KeywordChoice } from './voice.ts';

export interface FormatOptions extends LimitsOption {
  /**
   * The vocabulary of the keywords. `keep`, the default, leaves each statement in that of its first word, and
   * the author's choice among the spellings of a keyword.
   */
  readonly keywords?: KeywordChoice;
}

/**
 * The text of a rubric in its one form. What it means does not change, comments and blank lines stay, and
 * what cannot be read stays as it is; formatting twice is formatting once. Never throws on any text.
 */
export function format(text: string, options: FormatOptions = {}): string {
  const { keywords = 'keep' } = options;
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { document, tokens, faults } = parse(lines, limitsOf(options));
  if (tokens.length === 0 && faults.length > 0) return text;
  const { statements, comments } = document;
  const faulty = faults.map(({ range }) => range).toSorted((a, b) => a.start - b.start);
  const index = lineIndex(lines);
  const ignored = ignoredLines(lines, comments, index);
  const source = { text: lines, tokens, comments, faulty, keywords, lines: index, ignored };
  const end = endOfBraced(statements, faults) ?? lines.length;
  const braced = statements.filter(({ range }) => range.start < end);
  const read = withUnread(rubricElements(braced, 0, source), { start: 0, end }, source);
  const rest = kept({ start: end, end: lines.trimEnd().length }, 0);
  const elements = withNeighboursKept(end < rest.range.end ? [...read, rest] : read, source);
  return aligned(rowsOf(linesOf(elements, source), source));
}

/** The elements with the words between them that belong to none, kept as they are. */
function withUnread(
  elements: readonly Element[],
  within: Range,
  source: Source,
): readonly Element[] {
  const ranges = elements.map(({ range }) => range);
  const unread = wordsOutside(source, within, ranges).map((token) => kept(rangeOf(token), 0));
  if (unread.length === 0) return elements;
  return [...elements, ...unread].toSorted((a, b) => a.range.start - b.range.start);
}

const UNMATCHED: readonly Code[] = ['unclosed-brace', 'stray-brace', 'stray-block'];

/**
 * Where braces begin not to match, if they do: from there on the author's indentation alone tells what
 * belongs together.
 */
function endOfBraced(
  statements: readonly RubricStatement[],
  faults: readonly Fault[],
): number | undefined {
  const unmatched = faults.filter(({ code }) => UNMATCHED.includes(code));
  if (unmatched.length === 0) return undefined;
  const first = unmatched.reduce(
    (least, { range }) => Math.min(least, range.start),
    Number.MAX_VALUE,
  );
  const holder = statements.find(({ range }) => range.start <= first && first < range.end);
  return Math.min(first, holder?.range.start ?? first);
}
