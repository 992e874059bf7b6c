import type { Range, ReadSource } from '@rubrica/parser/tooling';

/** Where a pattern is found in a text, but for its comments, which are for people. */
export function matchesIn(
  { text, own }: ReadSource,
  pattern: RegExp,
): readonly { readonly found: string; readonly range: Range }[] {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return [];
  return matches.flatMap(({ 0: found, index }) => {
    const isInComment = own.comments.some(({ range }) => range.start <= index && index < range.end);
    return isInComment ? [] : [{ found, range: { start: index, end: index + found.length } }];
  });
}
