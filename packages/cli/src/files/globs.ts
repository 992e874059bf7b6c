/** Whether a path is a pattern. */
export function isGlob(path: string): boolean {
  return /[*?{}[\]!()]/.test(path);
}

/** The folder that everything stands in that a pattern can match. */
export function rootOfGlob(pattern: string): string {
  const parts = pattern.split('/');
  const plain = parts.slice(0, parts.findIndex(isGlob));
  if (plain.length === 0) return '.';
  return plain.join('/') || '/';
}

/** Whether a path is one that any of the patterns means; all of them stand in one folder. */
export async function globMatcher(
  patterns: string | readonly string[],
): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  return picomatch([patterns].flat());
}
