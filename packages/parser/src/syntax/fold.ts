/**
 * The text with full-width forms replaced by their ASCII twins, unit for unit, so that offsets hold in
 * both. The lexer reads the folded text; texts and citations are cut from the original.
 */
export function fold(text: string): string {
  return text.replace(
    /[\uFF01-\uFF5E\u3000\u3002\u2212]/g,
    (unit) => TWINS.get(unit) ?? String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  );
}

const TWINS: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['。', ';'],
  ['−', '-'],
]);
