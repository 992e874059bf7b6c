/** The date that `2021.6.21` or `6.21` stands for; `null` for any other number. */
export function dottedDate(image: string): string | null {
  const [, year, month = '', day = ''] = /^(?:(\d{4})\.)?(\d{1,2})\.(\d{1,2})$/.exec(image) ?? [];
  if (!isWithin(month, 12) || !isWithin(day, 31)) return null;
  if (year === undefined) return `${Number(month)}月${Number(day)}日`;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isWithin(digits: string, last: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= last;
}
