/**
 * The text with full-width forms replaced by their ASCII twins, unit for unit, so that offsets hold in
 * both. The lexer reads the folded text; strings and citations are cut from the original.
 */
export function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0\u3001\u3002\u2212\uFEFF]/g, (unit) => {
    const twin = TWINS[unit];
    return twin ?? String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  });
}

const TWINS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00A0': ' ',
  '\uFEFF': ' ',
  '、': ',',
  '。': ';',
  '−': '-',
};
