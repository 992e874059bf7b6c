import { distance } from 'fastest-levenshtein';

/** How many slips lie between two words, where two letters that have changed places, `itme`, are one. */
export function slips(word: string, meant: string): number {
  const letters = [...word];
  let swaps = 0;
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const [one, other] = [letters[at], letters[at + 1]];
    if (one === meant[at] || one !== meant[at + 1] || other !== meant[at]) continue;
    letters.splice(at, 2, other ?? '', one ?? '');
    swaps += 1;
  }
  return Math.min(distance(word, meant), swaps + distance(letters.join(''), meant));
}
