/**
 * Whether a day of a text is that of a clause. A day without a month or a year may be any of that day; `6月底` is the
 * 30th.
 */
export function isSameDay(said: string, claimed: string): boolean {
  return lastDays(said).some((one) => {
    const [short, long] = one.length <= claimed.length ? [one, claimed] : [claimed, one];
    return short === long || long.endsWith(`-${short.padStart(2, '0')}`);
  });
}

/** The days that the last one of a month may be; any other day is itself. */
function lastDays(day: string): readonly string[] {
  const month = /(\d\d)-last$/.exec(day)?.[1];
  if (month === undefined) return [day];
  const last = month === '02' ? ['28', '29'] : [SHORT.includes(month) ? '30' : '31'];
  return [day, ...last.map((one) => day.replace('last', one))];
}

const SHORT: readonly string[] = ['04', '06', '09', '11'];
