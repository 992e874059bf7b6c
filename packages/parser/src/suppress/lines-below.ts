/**
 * For each line of a text, both from 1, the next one below it that says something: that is neither blank
 * nor a comment, nor separators alone.
 */
export function linesBelow(text: string): (line: number) => number | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const below: (number | undefined)[] = [];
  let next: number | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    below[index] = next;
    if (/^[\s,;，；、。]*[^\s,;，；、。#＃]/.test(lines[index] ?? '')) next = index + 1;
  }
  return (line) => below[line - 1];
}
