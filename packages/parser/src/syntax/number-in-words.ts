import type { IToken } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { once } from '../once.ts';
import { chineseNumber } from './chinese-number.ts';
import { type KeywordName, spellings } from './keywords.ts';
import { Name, PerName } from './tokens.ts';

/** `最多扣十分` and `每漏报扣一分`, where a number stands in Chinese behind the verb of an amount. */
export function numberInWords({ tokenType, image, startOffset }: IToken): Fault | undefined {
  if (tokenType !== Name && tokenType !== PerName) return undefined;
  const [, behindBound, behindVerb] = atEnd().exec(image) ?? [];
  const found = behindBound ?? behindVerb;
  if (found === undefined) return undefined;
  const end = startOffset + image.length;
  const range = { start: end - found.length, end };
  return fault('unexpected', range, { expected: 'number', found, suggestion: inDigits(found) });
}

/** `10分` for `十分`; `null` for what is no number. */
export function inDigits(words: string): string | null {
  const [, number, unit = ''] = IN_WORDS.exec(words) ?? [];
  if (number === undefined) return null;
  const digits = number === '半' ? '0.5' : chineseNumber(number);
  return digits === null ? null : `${digits}${unit}`;
}

const NUMBER = '(?:半|[〇零一二三四五六七八九十百千万两廿]+(?:点[〇零一二三四五六七八九]+)?)';
const IN_WORDS = new RegExp(`^(${NUMBER})(分)?$`);

/** Behind a bound a number does without its unit, as it does in digits; `增加一` is a name. */
const atEnd = once(() => {
  const verb = anyOf(['Deduct', 'Add', 'Gives']);
  const bound = anyOf(['Cap', 'UpTo', 'ItemCap', 'EachCap', 'GroupCap', 'GroupUpTo', 'Extra']);
  return new RegExp(`(?:${bound}(${NUMBER}分?)|${verb}(${NUMBER}分))$`);
});

function anyOf(names: readonly KeywordName[]): string {
  return `(?:${names.flatMap((name) => spellings(name, 'zh')).join('|')})`;
}
