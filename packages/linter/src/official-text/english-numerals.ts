import type { Amount } from '@rubrica/evaluator';

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS: ReadonlyMap<string, Amount> = new Map([
  ...SMALL.map((word, index) => [word, String(index)] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, `${index + 2}0`] as const,
    ...SMALL.slice(1, 10).map((one, ones) => [`${ten}-${one}`, `${index + 2}${ones + 1}`] as const),
  ]),
  ['hundred', '100'],
]);

/** `two`, `twenty-five`; `null` for any other word. */
export function englishNumber(word: string): Amount | null {
  return WORDS.get(word) ?? null;
}
