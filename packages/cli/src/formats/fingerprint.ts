import { createHash } from 'node:crypto';
import type { FileReport } from '../findings/finding.ts';

/**
 * A name for each finding of a file that stays while lines move: of its code, what it is about, its words, and how
 * many alike stand before it.
 */
export function fingerprints({ path, text, findings }: FileReport): readonly string[] {
  const before = new Map<string, number>();
  return findings.map(({ code, key, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const about = JSON.stringify([path, code, key, words]);
    const count = before.get(about) ?? 0;
    before.set(about, count + 1);
    return createHash('sha256').update(`${about} ${count}`).digest('hex');
  });
}
