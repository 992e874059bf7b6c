import { slips } from './slips.ts';

// Beyond these a suggestion is not worth the time that it takes.
const MOST_CANDIDATES = 500;
const LONGEST = 100;

/** The candidate that a misspelt word most likely means; `null` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const most = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .slice(0, MOST_CANDIDATES)
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, far: slips(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far, candidate }) => far <= most && far < candidate.length)
    .toSorted((a, b) => a.far - b.far);
  return ranked[0]?.candidate ?? null;
}
