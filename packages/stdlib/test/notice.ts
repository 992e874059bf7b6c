import { readText } from './read.ts';

/** One row of the notice's table, its merged cells filled in. */
export interface NoticeRow {
  readonly item: string;
  /** 考核内容 */
  readonly content: string;
  /** 时间节点 */
  readonly timing: string;
  /** 工作标准 */
  readonly standard: string;
  /** 评分办法 */
  readonly method: string;
  /** 分值 */
  readonly points: string;
  readonly scores: readonly string[];
}

/** The ten rows of the table in the notice. A number over several rows makes items `4.1`, `4.2`. */
export function readNotice(url: URL): readonly NoticeRow[] {
  const rows: NoticeRow[] = [];
  let number = '';
  for (const line of readText(url).split('\n')) {
    if (!line.startsWith('|')) continue;
    const [
      first = '',
      content = '',
      timing = '',
      standard = '',
      method = '',
      points = '',
      ...rest
    ] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    if (!/^\d+$/.test(points)) continue;
    number = first || number;
    const above = rows.at(-1);
    rows.push({
      item: number,
      content: content || above?.content || '',
      timing: timing || above?.timing || '',
      standard,
      method,
      points,
      scores: rest,
    });
  }
  return rows.map((row, index) => {
    const same = rows.filter(({ item }) => item === row.item);
    const part = rows.slice(0, index + 1).filter(({ item }) => item === row.item).length;
    return same.length === 1 ? row : { ...row, item: `${row.item}.${part}` };
  });
}

/** What the official text says in one breath: up to a full stop or a semicolon. */
export function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。；]+[。；]/g) ?? [];
}
