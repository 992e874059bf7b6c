import { IGNORE_NEXT_LINE, ignoreComment, type ReadSource } from '@rubrica/parser/tooling';
import type { Edit, Finding, Fix } from '../finding.ts';

/** What can be done about a comment that ignores nothing. A comment means nothing, so that all are safe. */
export function fixesOfComment({ code, span }: Finding, source: ReadSource): readonly Fix[] {
  const titles = TITLES[source.lang];
  switch (code) {
    case 'ignore-unused':
    case 'ignore-of-error':
      return [{ title: titles.delete, safe: true, edits: withoutCode(span.start, source) }];
    case 'ignore-misspelt':
      return [
        {
          title: titles.spell,
          safe: true,
          edits: [{ start: span.start, end: span.end, text: IGNORE_NEXT_LINE }],
        },
      ];
    default:
      return [];
  }
}

const TITLES = {
  en: { delete: 'delete what ignores nothing', spell: `write \`${IGNORE_NEXT_LINE}\`` },
  zh: { delete: '删去不起作用的内容', spell: `改写为 \`${IGNORE_NEXT_LINE}\`` },
} as const;

/** The code with a comma beside it, or the whole line where it is the only one. */
function withoutCode(start: number, { text, own }: ReadSource): readonly Edit[] {
  const comment = own.comments.find(({ range }) => range.start <= start && start < range.end);
  const ignore = comment === undefined ? undefined : ignoreComment(comment);
  if (comment === undefined || ignore?.kind !== 'ignore') return [];
  const at = ignore.codes.findIndex(({ range }) => range.start === start);
  const [before, code, after] = [-1, 0, 1].map((by) => ignore.codes[at + by]?.range);
  if (code === undefined) return [];
  if (after !== undefined) return [{ start: code.start, end: after.start, text: '' }];
  if (before !== undefined) return [{ start: before.end, end: code.end, text: '' }];
  return [{ ...wholeLine(text, comment.range), text: '' }];
}

/** With the blanks before it and the line's end; it has the line to itself. */
function wholeLine(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const blanks = /[^\n\r]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const rest = /^[^\n\r]*(?:\r\n|\n|\r|$)/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - blanks, end: end + rest };
}
