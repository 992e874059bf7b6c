/** Letters of other scripts that look like Latin ones, in the order of their twins. */
const CYRILLIC = { from: 'АВЕКМНОРСТХаеорсухіј', to: 'ABEKMHOPCTXaeopcyxij' };
const GREEK = { from: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', to: 'ABEZHIKMNOPTYXo' };
/** Japanese syllables that text recognition reads for a Chinese character. */
const KATAKANA = { from: 'ロエカニタト', to: '口工力二夕卜' };

const TWINS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, KATAKANA].flatMap(({ from, to }) =>
    [...from].map((letter, index) => [letter, to.charAt(index)] as const),
  ),
);

/**
 * A letter of another script beside a Latin one; a syllable amid Chinese characters and beside no other syllable; and
 * the forms of Chinese characters that exist for the sake of other encodings, as radicals are (`⽇` for `日`).
 */
export const LOOK_ALIKES = new RegExp(
  [
    `(?<=\\p{Script=Latin})[${CYRILLIC.from}${GREEK.from}]`,
    `[${CYRILLIC.from}${GREEK.from}](?=\\p{Script=Latin})`,
    `(?<=\\p{Script=Han})[${KATAKANA.from}](?=\\p{Script=Han})`,
    '[\\u2F00-\\u2FD5\\uF900-\\uFAD9]',
  ].join('|'),
  'gu',
);

/** The character that one of them was probably meant to be. */
export function plainTwin(character: string): string {
  return TWINS.get(character) ?? character.normalize('NFKC');
}
