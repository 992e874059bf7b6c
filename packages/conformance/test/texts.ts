import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../rubrics/', import.meta.url);

/** The text of each rubric, by the name of its file. */
export const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
);

/** A rubric may extend any other in the folder; where it extends none, only itself can be extended by what a test adds. */
export function basesFor(text: string): () => readonly string[] {
  return () => (/^(?:extends|沿用) /m.test(text) ? [...texts.values()] : [text]);
}
