import { type IToken, tokenMatcher } from 'chevrotain';
import { spellings } from './keywords.ts';
import { endOf } from './range.ts';
import { DateLiteral, K, LateEach, LateUnit, ORDER, TimeLiteral } from './tokens.ts';

/** What lateness is counted in. */
export type LatenessUnitName = 'day' | 'month' | 'hour' | 'working-day';

export interface WrittenUnit {
  readonly unit: LatenessUnitName;
  /** Digits, without leading zeros. */
  readonly size: string;
}

const IN_ENGLISH = /^per[- ](?:(\d+)[- ])?(working[- ]day|day|month|hour)s?$/;
const IN_CHINESE = /^每(\d+|一)?个?(工作日|小时|月|日|天)$/;
/** `每逾期1日`: the unit around the keyword. */
const AROUND_LATE = new RegExp(`^每(?:${spellings('Late', 'zh').join('|')})(.+)$`);

const UNITS: Readonly<Record<string, LatenessUnitName>> = {
  day: 'day',
  month: 'month',
  hour: 'hour',
  'working-day': 'working-day',
  日: 'day',
  天: 'day',
  月: 'month',
  小时: 'hour',
  工作日: 'working-day',
};

/** The unit that a text names: `per 24 hours`, `每2个工作日`, `每逾期1日`; `null` where it names none. */
export function writtenUnit(text: string): WrittenUnit | null {
  const plain = text.replace(AROUND_LATE, '每$1');
  const [, size = '1', word = ''] = IN_ENGLISH.exec(plain) ?? IN_CHINESE.exec(plain) ?? [];
  const unit = UNITS[word.replace(' ', '-')];
  return unit === undefined ? null : { unit, size: size.replace(/^(?:一|0+(?=\d))/, one) };
}

function one(prefix: string): string {
  return prefix === '一' ? '1' : '';
}

/** Four words: `per 2 working days`. */
const MOST_WORDS = 4;

/**
 * The unit that begins with a word, where `late` stands before it or within it; elsewhere the same words
 * are names.
 */
export function lateUnitAt(
  index: number,
  tokens: readonly IToken[],
  before: readonly IToken[],
): { readonly token: IToken; readonly words: number } | null {
  const first = tokens[index];
  if (first === undefined || !/^(?:per|每)/.test(first.image)) return null;
  if (AROUND_LATE.test(first.image) && writtenUnit(first.image) !== null) {
    return { token: { ...first, ...typed(LateEach) }, words: 1 };
  }
  if (!followsLate(first, before)) return null;
  for (let words = MOST_WORDS; words > 0; words -= 1) {
    const all = tokens.slice(index, index + words);
    const last = all.at(-1);
    if (last === undefined || last.startLine !== first.startLine) continue;
    const image = all.map((token) => token.image).join(first.image.startsWith('每') ? '' : ' ');
    if (writtenUnit(image) === null) continue;
    return { token: { ...first, ...typed(LateUnit), image, endOffset: endOf(last) - 1 }, words };
  }
  return null;
}

const BETWEEN = [
  DateLiteral,
  TimeLiteral,
  K.After,
  K.From,
  K.Before,
  ORDER.LateAfter,
  ORDER.LateFrom,
  ORDER.OpenBefore,
];

function followsLate({ startLine }: IToken, before: readonly IToken[]): boolean {
  for (const token of before.toReversed()) {
    if (token.startLine !== startLine) return false;
    if (token.tokenType === K.Late) return true;
    if (token.tokenType === ORDER.LateAfter || token.tokenType === ORDER.LateFrom) return true;
    if (!BETWEEN.some((type) => tokenMatcher(token, type))) return false;
  }
  return false;
}

/** chevrotain compares the index, so both must change together. */
function typed(type: IToken['tokenType']): Pick<IToken, 'tokenType' | 'tokenTypeIdx'> {
  return { tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}
