import { groupsAt, match, numeralAt, pastBlanks } from './numerals.ts';
import type { QuantityKind, Stretch } from './quantity.ts';

/** A day, a day of a month or a time of day. */
export interface Moment extends Stretch {
  readonly kind: QuantityKind & ('date' | 'day' | 'time');
  readonly value: string;
}

const ISO = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d.])/y;
const CLOCK = /\d{1,2}:\d{2}(?!\d)/y;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
/** Not `may 5 points`, which is a verb and an amount. */
const MONTH_FIRST = new RegExp(
  `(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4})\\b)?(?! (?:points?|%|percent))`,
  'y',
);
/** `31 january`, `the 1st of may`; not `5 may be late`. */
const DAY_FIRST = new RegExp(
  `(?<day>\\d{1,2})(?:(?:st|nd|rd|th)(?: day)?(?: of)? (?<ordinal>${MONTH})| (?<month>${MONTH})(?<! may(?= [a-z])))\\b(?:,? (?<year>\\d{4})\\b)?`,
  'y',
);

const BEGINNING = /(?:\d{1,2} ?)?[a-z]/y;

/** A moment that begins at a place of a folded text; `null` where none does. */
export function momentAt(text: string, at: number): Moment | null {
  const before = text.slice(Math.max(0, at - 14), at);
  if (/[a-z0-9_]$/.test(before)) return null;
  return (
    isoDate(text, at) ??
    clock(text, at) ??
    chineseDate(text, at, before) ??
    englishDate(text, at) ??
    endOf(text, at)
  );
}

function isoDate(text: string, start: number): Moment | null {
  const found = match(ISO, text, start);
  if (found === null) return null;
  const [year = '', month = '', day = ''] = found.split(/[-/.]/);
  return { kind: 'date', value: dateOf(year, month, day), start, end: start + found.length };
}

function clock(text: string, start: number): Moment | null {
  const found = match(CLOCK, text, start);
  if (found === null) return null;
  return { kind: 'time', value: found.padStart(5, '0'), start, end: start + found.length };
}

/** `2021年6月21日`, `六月二十一号`, `6月底`; in a sentence about each month `21日`; `17时30分`. */
function chineseDate(text: string, start: number, before: string): Moment | null {
  const first = numeralAt(text, start);
  if (first === null || first.written === 'english') return null;
  const unit = pastBlanks(text, first.end);
  const behind = text[unit] ?? '';
  if (behind === '年' && first.value.length === 4) {
    const rest = chineseDate(text, pastBlanks(text, unit + 1), '');
    const isDate = rest?.kind === 'date' && /^\d\d-/.test(rest.value);
    return isDate ? { ...rest, start, value: `${first.value}-${rest.value}` } : null;
  }
  if (behind === '月') return monthDay(text, start, unit + 1, first.value);
  if (behind === '时' || behind === '点') {
    return timeOfDay(
      text,
      start,
      unit,
      isAfternoon(before, first.value) ? `${Number(first.value) + 12}` : first.value,
    );
  }
  const isDay = /[日号]/.test(behind) && Number(first.value) <= 31;
  if (!isDay || !isDayOfMonth(before, text.slice(unit + 1, unit + 4))) return null;
  return { kind: 'day', value: first.value, start, end: unit + 1 };
}

function isAfternoon(before: string, hour: string): boolean {
  return /(?:下午|晚上?|夜间)$/.test(before.trimEnd()) && Number(hour) < 12;
}

function monthDay(text: string, start: number, at: number, month: string): Moment | null {
  if (match(/[底末](?!\d)/y, text, at))
    return { kind: 'date', value: dateOf('', month, 'last'), start, end: at + 1 };
  const day = numeralAt(text, pastBlanks(text, at));
  if (day === null) return null;
  const unit = pastBlanks(text, day.end);
  if (!/[日号]/.test(text[unit] ?? '')) return null;
  return { kind: 'date', value: dateOf('', month, day.value), start, end: unit + 1 };
}

/** `每月5日前`, `季度末21日`, `21日前`: not the three days of `3日内` or `提前3日`. */
function isDayOfMonth(before: string, after: string): boolean {
  if (/^(?:内|以内|之内)/.test(after)) return false;
  if (/^(?:前|之前|以前|起|当日|当天|止)/.test(after) && !LASTING.test(before)) return true;
  return /(?:[每当次下本上]个?月|月份?|季末|季度末?|月末)(?:的|第)?$/.test(before);
}

const LASTING = /(?:提前|逾期|推迟|迟报|延迟|超期|每|满|超过|不超|连续|[一-龥]后|近)$/;

function timeOfDay(text: string, start: number, at: number, hour: string): Moment | null {
  if (Number(hour) > 24 || match(/[时点](?:间|以|段|效|限|候|评|位|多|赞|名|\d)/y, text, at)) {
    const withMinutes = match(/时\d{1,2}分/y, text, at);
    if (withMinutes === null) return null;
    return {
      kind: 'time',
      value: timeText(hour, withMinutes.slice(1, -1)),
      start,
      end: at + withMinutes.length,
    };
  }
  return { kind: 'time', value: timeText(hour, '0'), start, end: at + 1 };
}

function englishDate(text: string, start: number): Moment | null {
  // The two are large, and a Chinese text has no place for them.
  const beginning = match(BEGINNING, text, start);
  if (beginning === null) return null;
  const found = groupsAt(/\d/.test(beginning) ? DAY_FIRST : MONTH_FIRST, text, start);
  if (found === null) return null;
  const { day = '', ordinal = '', month = ordinal, year = '' } = found.groups;
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
  return { kind: 'date', value: dateOf(year, String(number), day), start, end: found.end };
}

/** `每季度末`, `每月底`, where no day follows. */
function endOf(text: string, start: number): Moment | null {
  const found = match(
    /(?:季度末|月末|月底|季末)(?!\d)|last day of (?:the|each|every) (?:month|quarter)\b/y,
    text,
    start,
  );
  if (found === null) return null;
  return { kind: 'day', value: 'last', start, end: start + found.length };
}

function dateOf(year: string, month: string, day: string): string {
  const rest = `${month.padStart(2, '0')}-${day === 'last' ? day : day.padStart(2, '0')}`;
  return year === '' ? rest : `${year}-${rest}`;
}

function timeText(hour: string, minute: string): string {
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
