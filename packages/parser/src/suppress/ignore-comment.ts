import type { Comment } from '../syntax/ast/literals.ts';
import { fold } from '../syntax/fold.ts';
import type { Range } from '../syntax/range.ts';

/** What a comment says that speaks to the compiler. */
export type IgnoreComment =
  | {
      readonly kind: 'ignore';
      readonly range: Range;
      readonly codes: readonly IgnoredCode[];
      /** `null` where the author gives none. */
      readonly reason: string | null;
    }
  | { readonly kind: 'misspelt'; readonly range: Range; readonly text: string };

export interface IgnoredCode {
  readonly text: string;
  readonly range: Range;
}

export const IGNORE_NEXT_LINE = 'rubrica-ignore-next-line';

const INSTRUCTION = /^(#+\s*)(rubrica-[^\s:,]*)([^:]*)(?::(.*))?$/is;

/** Codes behind a colon too many, right behind the word. */
const SURPLUS_COLON =
  /^#+\s*rubrica-[^\s:,]*\s*(:)(?=\s*[a-z]+(?:-[a-z]+)+(?:\s*,\s*[a-z]+(?:-[a-z]+)+)*\s*(?::|$))/d;

/** Reads a comment; `undefined` for one that is for people. */
export function ignoreComment({ text, range }: Comment): IgnoreComment | undefined {
  const match = INSTRUCTION.exec(withoutSurplusColon(fold(text)));
  if (match === null) return undefined;
  const [, before = '', word = '', list = '', after = ''] = match;
  const from = range.start + before.length;
  const behind = from + word.length;
  if (word !== IGNORE_NEXT_LINE) {
    return { kind: 'misspelt', text: word, range: { start: from, end: behind } };
  }
  // The reason is for people, so it is taken from what the author wrote.
  const reason = text.slice(text.length - after.length).trim();
  return {
    kind: 'ignore',
    range: { start: range.start, end: range.start + text.trimEnd().length },
    codes: codesIn(list, behind),
    reason: after.trim() === '' ? null : reason,
  };
}

/** A blank in its place, so that offsets hold. */
function withoutSurplusColon(text: string): string {
  const [at] = SURPLUS_COLON.exec(text)?.indices?.[1] ?? [];
  return at === undefined ? text : `${text.slice(0, at)} ${text.slice(at + 1)}`;
}

function codesIn(list: string, start: number): readonly IgnoredCode[] {
  return [...list.matchAll(/[^\s,][^,]*/g)].map((match) => {
    const text = match[0].trimEnd();
    const from = start + match.index;
    return { text, range: { start: from, end: from + text.length } };
  });
}
