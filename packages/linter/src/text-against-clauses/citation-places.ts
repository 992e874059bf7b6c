import { fold, type Range } from '@rubrica/parser/tooling';
import type { Stretch } from '../official-text/quantity.ts';

/** Before each line of a citation stands `>`, and mostly a blank. */
const MARK = /^[ \t]*> ?/;

/** Finds the places in the file of stretches of a citation's text; `written` is what stands in the file. */
export function citationPlaces(written: string, start: number): (stretch: Stretch) => Range {
  const lines: { readonly text: number; readonly file: number }[] = [];
  let [inText, inFile] = [0, start];
  for (const line of written.split('\n')) {
    const mark = MARK.exec(fold(line))?.[0].length;
    // Between its lines there may be comments.
    if (mark !== undefined) {
      lines.push({ text: inText, file: inFile + mark });
      inText += line.slice(mark).trimEnd().length + 1;
    }
    inFile += line.length + 1;
  }
  const placeOf = (offset: number) =>
    lines.reduce((at, { text, file }) => (text <= offset ? file + offset - text : at), start);
  return (stretch) => ({ start: placeOf(stretch.start), end: placeOf(stretch.end) });
}
