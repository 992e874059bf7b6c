import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely means; `null` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far, candidate }) => far <= most && far < candidate.length)
    .toSorted((a, b) => a.far - b.far);
  return ranked[0]?.candidate ?? null;
}
