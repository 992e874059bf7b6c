import type { Language } from '@rubrica/evaluator';
import { present } from '../../invariant.ts';

const LONGEST = 60;
const MOST = 8;

/** The author's words between backticks: on one line, with what is invisible spelt out, and not too long. */
export function quote(text: string): string {
  const shown = text.replace(/\s+/gu, ' ').replace(INVISIBLE, codePoint);
  const letters = [...shown];
  return letters.length <= LONGEST ? `\`${shown}\`` : `\`${letters.slice(0, LONGEST).join('')}…\``;
}

export function listed(names: readonly string[], lang: Language = 'en'): string {
  const comma = lang === 'zh' ? '、' : ', ';
  const shown = names.slice(0, MOST).map(quote).join(comma);
  if (names.length <= MOST) return shown;
  return lang === 'zh' ? `${shown} 等` : `${shown}, …`;
}

const INVISIBLE = /\p{C}/gu;

function codePoint(character: string): string {
  const hexadecimal = present(character.codePointAt(0), 'it is one character')
    .toString(16)
    .toUpperCase();
  return `U+${hexadecimal.padStart(4, '0')}`;
}
