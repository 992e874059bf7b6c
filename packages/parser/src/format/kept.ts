import type { Range } from '../syntax/range.ts';
import { type Element, kept } from './element.ts';
import { isNewLine, type Source } from './source.ts';
import { INDENT } from './width.ts';

/** What stands on a line with something that is kept as written is kept with it. */
export function withNeighboursKept(
  elements: readonly Element[],
  source: Source,
): readonly Element[] {
  const all: Element[] = [];
  for (const one of elements) {
    const element = one.text === null ? withSeparators(one, source) : one;
    const before = all.at(-1);
    if (before !== undefined && staysWith(before, element, source)) {
      const range = { start: before.range.start, end: element.range.end };
      all.splice(-1, 1, kept(range, before.level));
    } else all.push(element);
  }
  return all;
}

/** The commas on its line go with what could not be read: they may tell what was meant. */
function withSeparators(element: Element, { text }: Source): Element {
  let { start, end } = element.range;
  for (let at = start - 1; isBetween(text[at]); at -= 1)
    if (SEPARATOR.test(text[at] ?? '')) start = at;
  for (let at = end; isBetween(text[at]); at += 1) if (SEPARATOR.test(text[at] ?? '')) end = at + 1;
  return { ...element, range: { start, end } };
}

const SEPARATOR = /[,;，；、。]/;

function isBetween(character: string | undefined): boolean {
  return character !== undefined && character !== '\n' && /[,;，；、。\s]/.test(character);
}

function staysWith(before: Element, element: Element, source: Source): boolean {
  const both = [before, element];
  // On a line of its own it would be a citation.
  const isMark = element.text === null && /[>＞]/.test(source.text.charAt(element.range.start));
  if (isMark) return !isNewLine(source, before.range, element.range);
  return (
    both.some(({ text }) => text === null) &&
    both.every(({ layout }) => layout !== 'opens' && layout !== 'closes') &&
    before.level === element.level &&
    !isNewLine(source, before.range, element.range)
  );
}

/** The source of what is kept, shifted as far as its first line is: its shape is its author's. */
export function keptText(range: Range, level: number, { text }: Source): string {
  const { start, end } = range;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = indentOf(withoutTabs(text.slice(lineStart, start)));
  const [first = '', ...more] = text.slice(start, end).split('\n');
  const rest = more.map(withoutTabs);
  // None goes farther to the left than there is room for all, or their shape would be lost.
  let shift = INDENT * level - indent;
  for (const line of rest) if (line.trim() !== '') shift = Math.max(shift, -indentOf(line));
  return [first, ...rest.map((line) => shifted(line, shift))].join('\n');
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** A tab before the first word as wide as a level, for blanks before it would not show. */
function withoutTabs(line: string): string {
  return line.replace(/^\s+/, (blank) => blank.replaceAll('\t', ' '.repeat(INDENT)));
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return '';
  return by >= 0 ? ' '.repeat(by) + line : line.slice(-by);
}
