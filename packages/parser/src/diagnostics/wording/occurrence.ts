/** What a Chinese author calls an occurrence: `第一季度` for `Q1`, `2021年3月` for `2021-M3`. */
export function occurrenceInChinese(id: string): string {
  const [, year, unit, number] = /^(?:(\d{4})-)?([QM])(\d{1,2})$/.exec(id) ?? [];
  if (unit === undefined) return id;
  const name = unit === 'Q' ? `第${'一二三四'.charAt(Number(number) - 1)}季度` : `${number}月`;
  return `${year === undefined ? '' : `${year}年`}${name}`;
}
