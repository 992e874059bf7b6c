import {
  IGNORE_NEXT_LINE,
  ignoreComment,
  type Range,
  type ReadSource,
} from '@rubrica/parser/tooling';
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
  return own.comments.flatMap((comment): readonly Edit[] => {
    const ignore = ignoreComment(comment);
    const codes = ignore?.kind === 'ignore' ? ignore.codes.map(({ range }) => range) : [];
    const at = codes.findIndex((range) => range.start === start);
    const [before, code, after] = [codes[at - 1], codes[at], codes[at + 1]];
    if (code === undefined) return [];
    if (after !== undefined) return [{ start: code.start, end: after.start, text: '' }];
    if (before !== undefined) return [{ start: before.end, end: code.end, text: '' }];
    return [{ ...wholeLine(text, comment.range), text: '' }];
  });
}

/** With the blanks before it and the line's end; it has the line to itself. */
function wholeLine(text: string, { start, end }: Range): Range {
  const before = text.slice(0, start).search(/[^\n\r]*$/);
  const rest = text.slice(end).search(/[\n\r]|$/);
  const after = text.startsWith('\r\n', end + rest) ? 2 : 1;
  return { start: before, end: Math.min(text.length, end + rest + after) };
}
