import { isKeyword } from '../../syntax/keywords.ts';

/** A value that is no name, or is a keyword, stands between quotes. */
export function writtenValue(value: string): string {
  return /^\p{L}[\p{L}\p{N}_]*$/u.test(value) && !isKeyword(value) ? value : `"${value}"`;
}
