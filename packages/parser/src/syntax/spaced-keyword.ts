import { once } from '../once.ts';
import { KEYWORD_NAMES, spellings } from './keywords.ts';

/** A keyword with blanks in it, as far as its number reaches, and how it is spelt. */
export interface Spaced {
  readonly written: string;
  readonly keyword: string;
}

/** `最多 扣 5 分`: a Chinese keyword begins at a place, and blanks are all that keeps it from being read. */
export function spacedKeyword(start: number, text: string): Spaced | null {
  const run = RUN.exec(text.slice(start, start + FARTHEST))?.[0] ?? '';
  const words = run.trimEnd().split(/(?<=\S)(?=[^\S\n\r])/);
  for (let count = words.length; count > 1; count -= 1) {
    const spaced = words.slice(0, count).join('');
    const keyword = closed(spaced);
    if (!keywords().has(keyword)) continue;
    const amount = AMOUNT.exec(text.slice(start + spaced.length, start + FARTHEST))?.[0] ?? '';
    return { written: `${spaced}${amount}`, keyword: `${keyword}${closed(amount)}` };
  }
  return null;
}

function closed(words: string): string {
  return words.replace(/\s/g, '');
}

const FARTHEST = 60;
const RUN = /^(?:\p{Script=Han}+[^\S\n\r]*)+/u;
const AMOUNT = /^[^\S\n\r]*\d{1,15}(?:\.\d{1,15})?(?:[^\S\n\r]*[分%])?/;

const keywords = once(
  () => new Set(KEYWORD_NAMES.flatMap((name) => spellings(name, 'zh'))) as ReadonlySet<string>,
);
