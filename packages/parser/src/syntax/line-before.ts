// A megabyte on one line must not be searched anew for each of its faults.
const FARTHEST = 100;

/** What stands on the line of a place before it. */
export function lineBefore(offset: number, text: string): string {
  return /[^\n\r]*$/.exec(text.slice(Math.max(0, offset - FARTHEST), offset))?.[0] ?? '';
}
