import type { IToken } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { amountInOtherWords } from './amount-in-other-words.ts';
import { dateInWords } from './date-in-words.ts';
import { isKeyword } from './keywords.ts';
import { lineBefore } from './line-before.ts';
import { lookAlike } from './look-alike.ts';
import { numberInWords } from './number-in-words.ts';
import { onlyHere } from './only-here.ts';
import { inPercent } from './per-mille.ts';
import { type Range, rangeOf } from './range.ts';
import { slips } from './slips.ts';
import { BadNumber, Illegal, Over, Times, UnclosedText } from './tokens.ts';

/** What is wrong with a word that is none of the language; `undefined` for any other. */
export function misspelt(token: IToken, source: string): Fault | undefined {
  const range = rangeOf(token);
  const text = source.slice(range.start, range.end);
  switch (token.tokenType) {
    case UnclosedText:
      return fault('unclosed-text', range, { text });
    case Illegal:
    // Signs of formulas.
    case Times:
    case Over:
      return strayCharacter(text, range, source);
    case BadNumber:
      return badNumber(token, source, range, text);
    default:
      return (
        misplacedWord(token, source, range, text) ??
        numberInWords(token) ??
        amountInOtherWords(token) ??
        dateInWords(token)
      );
  }
}

function badNumber(token: IToken, source: string, range: Range, text: string): Fault {
  const instead = wellSpelt(token.image);
  // `1/6` in a period would be a date without its year, which is no better there.
  const other = instead?.includes('月') && !instead.includes('年');
  const misplaced = other ? misplacedWord(token, source, range, text) : undefined;
  return misplaced ?? fault('bad-number', range, { text, instead });
}

function misplacedWord(
  token: IToken,
  source: string,
  range: Range,
  found: string,
): Fault | undefined {
  const expected = onlyHere(token, source);
  return expected && fault('unexpected', range, { expected, found, suggestion: null });
}

function strayCharacter(text: string, range: Range, source: string): Fault {
  const instead = lookAlike(text, lineBefore(range.start, source).trim() === '');
  if (instead !== null) return fault('look-alike', range, { text, instead });
  return fault('stray-character', range, { text, instead: inPercent(text, range.start, source) });
}

/** What a misspelt number or date was probably meant to be; `null` where that is not plain. */
function wellSpelt(image: string): string | null {
  if (/^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,15})?$/.test(image)) return image.replaceAll(',', '');
  const [, number, unit] = /^(\d{1,15}(?:\.\d{1,15})?)([a-z]{2,})$/i.exec(image) ?? [];
  if (number !== undefined && unit !== undefined) return withUnit(number, unit);
  const rule = WELL_SPELT.find(([pattern]) => pattern.test(image));
  return rule === undefined ? null : image.replace(rule[0], rule[1]);
}

const WELL_SPELT: readonly (readonly [RegExp, string])[] = [
  [/^(\d{1,2}月\d{1,2}|\d{4}年\d{1,2}月\d{1,2})$/, '$1日'],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, '$1-$2-$3'],
  [/^(\d{1,2})\/(\d{1,2})$/, '$1月$2日'],
  [/^(\.\d{1,15})$/, '0$1'],
  [/^(\d{1,15})\.$/, '$1'],
];

/** `5pts` and `1decimal`; other units, `5kg`, the language has none of. */
function withUnit(number: string, unit: string): string {
  if (isKeyword(unit)) return `${number} ${unit}`;
  const word = unit.toLowerCase();
  return /^pts?$/.test(word) || slips(word, 'points') <= 2 ? `${number} points` : number;
}
