import type { Amount } from '@rubrica/evaluator';

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
]);

/** `two`, `twenty-five`; `null` for any other word. */
export function englishNumber(word: string): Amount | null {
  const whole = WORDS.get(word);
  if (whole !== undefined) return String(whole);
  const [tens = '', ones = ''] = word.split('-');
  const [ten, one] = [WORDS.get(tens), WORDS.get(ones)];
  if (ten === undefined || one === undefined || ten < 20 || ten > 90 || one < 1 || one > 9)
    return null;
  return String(ten + one);
}
