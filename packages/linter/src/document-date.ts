import type { Period } from '@rubrica/evaluator';

/** What a document says of when it was issued: a day, or the year of its number. */
export interface DocumentDate {
  /** As written. */
  readonly text: string;
  /** The first and the last day that it may be of, as `2021-06-30`. */
  readonly from: string;
  readonly to: string;
}

/** The year of a number, as in `西政办发〔2020〕11号`, and a day; a year by itself may be what the document is about. */
const YEAR = /[〔[［【(（](\d{4})[〕\]］】)）](?:第)?\d+号/;
const DAY = /(\d{4})(?:年(\d{1,2})月(\d{1,2})日|-(\d{2})-(\d{2}))/;

/** When a document was issued, by its name; `null` where that does not say. */
export function documentDate(name: string): DocumentDate | null {
  const day = DAY.exec(name);
  if (day !== null) {
    const [text, year, ...rest] = day;
    const [month = '', date = ''] = rest.filter((one) => one !== undefined);
    const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return { text, from: iso, to: iso };
  }
  const [text, year] = YEAR.exec(name) ?? [];
  return text === undefined ? null : { text, from: `${year}-01-01`, to: `${year}-12-31` };
}

export function isAfter({ from }: DocumentDate, period: Period): boolean {
  return from > period.to;
}

export function isBefore({ to }: DocumentDate, period: Period): boolean {
  return to < period.from;
}
