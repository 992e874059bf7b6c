import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { present } from '../invariant.ts';
import { withoutEmpty } from './later-fields.ts';
import type { Rubric } from './rubric.ts';

/** SHA-256 of a text's UTF-8 bytes, as lower-case hexadecimal. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The hash of what a rubric means: of its canonical JSON (RFC 8785) without the places in the file,
 * its source, empty lists of those that came later and the hash itself. Two rubrics are the same rubric where
 * these are equal. A rubric with half a surrogate pair in a text has no such JSON and is an `Error`.
 */
export function meaningOf(rubric: Omit<Rubric, 'meaning'>): string {
  const { source: _source, meaning: _meaning, ...rest } = rubric as Rubric;
  const text = canonicalize(withoutSpans(withoutEmpty(rest)));
  return hashText(present(text, 'a rubric has a JSON form'));
}

function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !isSpan(key, inner))
      .map(([key, inner]) => [key, withoutSpans(inner)]),
  );
}

/** The evidence of an example may have a key `span` of its own, but no object under it. */
function isSpan(key: string, value: unknown): boolean {
  return key === 'span' && typeof value === 'object' && value !== null;
}
