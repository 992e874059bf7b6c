import { decode, KEYWORDS } from '@rubrica/parser';
import type { Io } from '../io.ts';
import { readBytes, STANDARD_INPUT } from './read.ts';

/** Whether a file has the word in it with which a rubric extends another. */
export function mayExtend(path: string, io: Io): boolean {
  if (path === STANDARD_INPUT) return true;
  const { text } = decode(readBytes(io, path));
  return text.includes(KEYWORDS.Extends.en) || text.includes(KEYWORDS.Extends.zh);
}
