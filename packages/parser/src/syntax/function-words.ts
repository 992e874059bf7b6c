import type { Vocabulary } from './keywords.ts';

/** The functions of formulas, each with its spellings, the usual one first. */
export const FUNCTIONS = {
  larger: { en: ['larger'], zh: ['取大', '较大值'] },
  smaller: { en: ['smaller'], zh: ['取小', '较小值'] },
  mean: { en: ['mean', 'average'], zh: ['平均', '平均值', '平均分'] },
  sum: { en: ['sum'], zh: ['合计', '总和'] },
  highest: { en: ['highest'], zh: ['最高', '最高值'] },
  lowest: { en: ['lowest'], zh: ['最低', '最低值'] },
  rank: { en: ['rank'], zh: ['名次', '排名'] },
  entities: { en: ['entities'], zh: ['单位数'] },
} as const satisfies Readonly<
  Record<string, Readonly<Record<Vocabulary, readonly [string, ...string[]]>>>
>;

export type FunctionName = keyof typeof FUNCTIONS;

export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as readonly FunctionName[];

/** The function that a word names; `undefined` where it names none. */
export function functionOf(word: string): FunctionName | undefined {
  return FUNCTION_NAMES.find((name) =>
    functionSpellings(name).some((spelling) => spelling === word),
  );
}

export function functionSpellings(name: FunctionName): readonly string[] {
  const { en, zh } = FUNCTIONS[name];
  return [...en, ...zh];
}

/** As the author wrote it where that is kept, else its usual spelling. */
export function functionWord(written: string, vocabulary: Vocabulary, keeps: boolean): string {
  const name = functionOf(written);
  if (name === undefined || keeps) return written;
  const all: readonly string[] = FUNCTIONS[name][vocabulary];
  return all.includes(written) ? written : FUNCTIONS[name][vocabulary][0];
}
