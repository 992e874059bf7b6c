import { type IToken, tokenMatcher } from 'chevrotain';
import { spellings } from './keywords.ts';
import { endOf } from './range.ts';
import { DateLiteral, K, LateBeyond, LateEach, LateUnit, ORDER, TimeLiteral } from './tokens.ts';

/** What lateness is counted in. */
export type LatenessUnitName = 'day' | 'month' | 'hour' | 'working-day';

export interface WrittenUnit {
  readonly unit: LatenessUnitName;
  /** Digits, without leading zeros. */
  readonly size: string;
}

const IN_ENGLISH = /^per[- ](?:(\d+)[- ])?(working[- ]day|day|month|hour)s?$/;
const BEYOND_IN_ENGLISH = /^by more than (?:(\d+) )(working day|day|month|hour)s?$/;
const BEYOND_IN_CHINESE = new RegExp(
  `^(?:${spellings('Above', 'zh').join('|')})(\\d+)个?(工作日|小时|月|日|天)$`,
);
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
  return unitOf(IN_ENGLISH.exec(plain) ?? IN_CHINESE.exec(plain));
}

/** How late it has to be: `by more than 4 days`, `超过4日`; `null` where the text does not say so. */
export function writtenBeyond(text: string): WrittenUnit | null {
  return unitOf(BEYOND_IN_ENGLISH.exec(text) ?? BEYOND_IN_CHINESE.exec(text));
}

function unitOf(match: RegExpExecArray | null): WrittenUnit | null {
  const [, size = '1', word = ''] = match ?? [];
  const unit = UNITS[word.replace(' ', '-')];
  return unit === undefined ? null : { unit, size: size.replace(/^(?:一|0+(?=\d))/, one) };
}

function one(prefix: string): string {
  return prefix === '一' ? '1' : '';
}

/** Six words: `by more than 4 working days`. */
const MOST_WORDS = 6;

const FIRST_WORD = new RegExp(`^(?:per|by|每|${spellings('Above', 'zh').join('|')})`);

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
  if (first === undefined || !FIRST_WORD.test(first.image)) return null;
  if (AROUND_LATE.test(first.image) && writtenUnit(first.image) !== null) {
    return { token: { ...first, ...typed(LateEach) }, words: 1 };
  }
  if (!followsLate(first, before)) return null;
  for (let words = MOST_WORDS; words > 0; words -= 1) {
    const all = tokens.slice(index, index + words);
    const last = all.at(-1);
    if (last === undefined || last.startLine !== first.startLine) continue;
    const image = all.map((token) => token.image).join(/^[a-z]/.test(first.image) ? ' ' : '');
    const type = typeOf(image);
    if (type === null) continue;
    return { token: { ...first, ...typed(type), image, endOffset: endOf(last) - 1 }, words };
  }
  return null;
}

function typeOf(image: string): IToken['tokenType'] | null {
  if (writtenUnit(image) !== null) return LateUnit;
  return writtenBeyond(image) === null ? null : LateBeyond;
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
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const token = before[index];
    if (token === undefined || token.startLine !== startLine) return false;
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
