import { type Amount, canonicalAmount } from '@rubrica/evaluator';

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const LARGE: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** `二十一`, `一百零五`, `二点五`, `二〇二一`; `null` for what is no number, as the rough `三五`. */
export function chineseNumber(text: string): Amount | null {
  const alike = text.replaceAll('〇', '零').replaceAll('两', '二').replaceAll('廿', '二十');
  const point = alike.indexOf('点');
  const whole = point === -1 ? alike : alike.slice(0, point);
  const number = /^[零一二三四五六七八九]{2,}$/.test(whole)
    ? digitByDigit(whole)
    : wholeNumber(whole);
  if (number === null || point === -1) return number;
  const decimals = Array.from(alike.slice(point + 1), digitOf).join('');
  return canonicalAmount(`${number}.${decimals}`);
}

/** A year or a number read out; two digits side by side without a zero are a guess: `三五天`. */
function digitByDigit(text: string): Amount | null {
  if (text.length < 4 && !text.includes('零')) return null;
  return canonicalAmount(Array.from(text, digitOf).join(''));
}

function wholeNumber(text: string): Amount | null {
  let [total, section, digit] = [0n, 0n, -1n];
  let smallest = 10_000n;
  for (const one of text) {
    const unit = UNITS[one];
    const large = LARGE[one];
    if (unit !== undefined) {
      if (unit >= smallest) return null;
      section += (digit === -1n ? 1n : digit) * unit;
      [digit, smallest] = [-1n, unit];
    } else if (large !== undefined) {
      if (section === 0n && digit <= 0n) return null;
      total = (total + section + (digit === -1n ? 0n : digit)) * large;
      [section, digit, smallest] = [0n, -1n, 10_000n];
    } else {
      if (digit > 0n) return null;
      digit = BigInt(digitOf(one));
    }
  }
  return String(total + section + (digit === -1n ? 0n : digit));
}

function digitOf(one: string): string {
  return String(DIGITS.indexOf(one));
}
