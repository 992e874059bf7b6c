import type { IToken } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { chineseNumber } from './chinese-number.ts';
import { dottedDate } from './dotted-date.ts';
import { Name } from './tokens.ts';

/** `六月二十一日后报送`: a date stands there, in Chinese numerals. */
export function dateInWords({ tokenType, image, startOffset }: IToken): Fault | undefined {
  if (tokenType !== Name) return undefined;
  const [found, year, month = '', day = '', sign = ''] = IN_WORDS.exec(image) ?? [];
  if (found === undefined) return undefined;
  const [inYear, inMonth, inDay] = [year ?? '', month, day].map(chineseNumber);
  if (dottedDate(`${inMonth}.${inDay}`) === null) return undefined;
  if (year !== undefined && inYear?.length !== 4) return undefined;
  const before = year === undefined ? '' : `${inYear}年`;
  const range = { start: startOffset, end: startOffset + found.length };
  const suggestion = `${before}${inMonth}月${inDay}${sign}`;
  return fault('unexpected', range, { expected: 'date', found, suggestion });
}

const NUMERAL = '[〇零一二三四五六七八九十廿]';
/** Alone, or before the words that make a deadline of it; a longer word may be a name. */
const IN_WORDS = new RegExp(
  `^(?:(${NUMERAL}{4})年)?(${NUMERAL}{1,3})月(${NUMERAL}{1,4})([日号])(?=$|[之以]?[后起前])`,
);
