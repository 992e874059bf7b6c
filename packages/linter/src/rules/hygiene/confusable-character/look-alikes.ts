/** Letters of other scripts that look like Latin ones, in the order of their twins. */
const CYRILLIC = { from: 'АВЕКМНОРСТХаеорсухіј', to: 'ABEKMHOPCTXaeopcyxij' };
const GREEK = { from: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', to: 'ABEZHIKMNOPTYXo' };
/** Japanese syllables that text recognition reads for a Chinese character. */
const KATAKANA = { from: 'ロエカニタト', to: '口工力二夕卜' };

/** Letters that are typed, or read by text recognition, for digits. */
const LETTERS = { from: 'lIOo', to: '1100' };

const TWINS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, KATAKANA, LETTERS].flatMap(({ from, to }) =>
    [...from].map((letter, index) => [letter, to.charAt(index)] as const),
  ),
);

/** What goes on as a number, letters in it too; no number is long. */
const REST = `[\\d０-９.．${LETTERS.from}]{0,12}`;

/**
 * A letter of another script beside a Latin one; a syllable amid Chinese characters and beside no other syllable; a
 * letter behind a verb of points or a digit in what has the unit of a number (`扣l分`, `6月2O日`); and the forms of
 * Chinese characters that exist for the sake of other encodings, as radicals are (`⽇` for `日`).
 */
export const LOOK_ALIKES = new RegExp(
  [
    `(?<=\\p{Script=Latin})[${CYRILLIC.from}${GREEK.from}]`,
    `[${CYRILLIC.from}${GREEK.from}](?=\\p{Script=Latin})`,
    `(?<=\\p{Script=Han})[${KATAKANA.from}](?=\\p{Script=Han})`,
    `(?<=(?:扣除?|[加减得]|[\\d０-９]${REST}))[${LETTERS.from}](?=${REST}(?:[分年月日号]|%|％))`,
    '[\\u2F00-\\u2FD5\\uF900-\\uFAD9]',
  ].join('|'),
  'gu',
);

/** The character that one of them was probably meant to be. */
export function plainTwin(character: string): string {
  return TWINS.get(character) ?? character.normalize('NFKC');
}
