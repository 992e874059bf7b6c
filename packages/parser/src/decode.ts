import type { Language } from '@rubrica/evaluator';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import { fault } from './diagnostics/fault.ts';
import { lineIndex } from './diagnostics/line-index.ts';
import { BEGINNING, type LimitsOption, limitsOf } from './limits.ts';
import { messageLanguage } from './message-language.ts';
import { KEYWORD_NAMES, spellings } from './syntax/keywords.ts';

export interface DecodeOptions extends LimitsOption {
  /** The language of the messages; by default that of the text. */
  readonly lang?: Language;
}

export interface Decoded {
  /** The text; where the bytes are not UTF-8, as much of it as can be shown, and where they are too many, the beginning. */
  readonly text: string;
  /** That the bytes are not UTF-8, or too many, if they are; then there is nothing to compile. */
  readonly diagnostics: readonly Diagnostic[];
  /** The language the messages are in. */
  readonly lang: Language;
}

/**
 * Decodes the bytes of a rubric file, which are to be UTF-8, with or without a byte order mark. No bytes
 * make it throw: of others it says what they are, and of too many that they are.
 * @throws {RangeError} for a language that there is not.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const { length } = limitsOf(options);
  // A character of UTF-8 has three bytes at most; two that stand for one of four bytes have less.
  if (bytes.length > 3 * length + BYTE_ORDER_MARK) {
    const text = beginning(bytes);
    // That of its first statement.
    const lang = messageLanguage(options.lang, () =>
      /^(?:\s|#.*)*\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    );
    const found = fault('too-large', { start: 0, end: 0 }, { limit: length });
    return { text, diagnostics: [diagnostic(found, lineIndex(text), lang)], lang };
  }
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined)
    return { text, diagnostics: [], lang: messageLanguage(options.lang, () => 'en') };
  const { encoding, shown } = guessed(bytes);
  const lang = messageLanguage(options.lang, () => (/\p{Script=Han}/u.test(shown) ? 'zh' : 'en'));
  const start = encoding === null ? shown.indexOf('\uFFFD') : 0;
  const found = fault('not-utf-8', { start, end: start + 1 }, { encoding });
  return { text: shown, diagnostics: [diagnostic(found, lineIndex(shown), lang)], lang };
}

const BYTE_ORDER_MARK = 3;

/** A character that is cut at its end is left out. */
function beginning(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, BEGINNING)).replace(/\uFFFD$/, '');
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Of the web platform, which every browser and runtime has and ECMAScript does not describe. */
declare const TextDecoder: new (
  encoding?: Encoding,
  options?: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What bytes that are not UTF-8 are, and as much of the text as that shows. */
function guessed(bytes: Uint8Array): {
  readonly encoding: 'GB18030' | 'UTF-16' | null;
  readonly shown: string;
} {
  const utf16 = decodedByMark(bytes);
  if (utf16 !== undefined) return { encoding: 'UTF-16', shown: utf16 };
  const chinese = decoded(bytes, 'gb18030');
  if (chinese !== undefined && speaksChinese(chinese)) {
    return { encoding: 'GB18030', shown: chinese };
  }
  return { encoding: null, shown: new TextDecoder().decode(bytes) };
}

function decodedByMark(bytes: Uint8Array): string | undefined {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return decoded(bytes, 'utf-16le');
  return mark === '254 255' ? decoded(bytes, 'utf-16be') : undefined;
}

/** Almost any bytes are GB18030, few of them are words of the language. */
function speaksChinese(text: string): boolean {
  return WORDS.some((word) => text.includes(word));
}

const WORDS: readonly string[] = KEYWORD_NAMES.flatMap((name) => spellings(name, 'zh')).filter(
  (word) => word.length > 1,
);
