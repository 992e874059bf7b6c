import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { present } from '../invariant.ts';
import type { Rubric } from './rubric.ts';

/** SHA-256 of a text's UTF-8 bytes, as lower-case hexadecimal. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The hash of what a rubric means: of its canonical JSON (RFC 8785) without the places in the file,
 * the source's hash and the hash itself. Two rubrics are the same rubric where these are equal.
 */
export function meaningOf(rubric: Omit<Rubric, 'meaning'>): string {
  const { source: _source, meaning: _meaning, ...rest } = rubric as Rubric;
  return hashText(present(canonicalize(withoutSpans(rest)), 'a rubric has a JSON form'));
}

/** No object of the IR is keyed by a user's name, so the key `span` is always a place. */
function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'span')
      .map(([key, inner]) => [key, withoutSpans(inner)]),
  );
}
