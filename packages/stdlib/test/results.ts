import { readText } from './read.ts';

/** One row of the published results. */
export interface ResultRow {
  readonly item: string;
  readonly content: string;
  readonly points: string;
  /** By the name of who was scored. */
  readonly scores: Readonly<Record<string, string>>;
}

/** The published results; no cell of them has a quote or a comma in it. */
export function readResults(url: URL): readonly ResultRow[] {
  const [[, , , ...entities] = [], ...rows] = readText(url)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map(([item = '', content = '', points = '', ...scores]) => ({
    item,
    content,
    points,
    scores: Object.fromEntries(entities.map((entity, index) => [entity, scores[index] ?? ''])),
  }));
}
