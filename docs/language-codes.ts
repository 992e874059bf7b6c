import type { Language } from '@rubrica/evaluator';
import {
  type Code,
  check,
  type Diagnostic,
  decode,
  LIMITS,
  renderDiagnostic,
} from '@rubrica/parser';
import { MEANINGS, type Meaning } from '@rubrica/parser/meanings';
import { IGNORABLE } from '../packages/parser/src/diagnostics/catalogue.ts';
import { FAULTY, HEADER, item } from '../packages/parser/test/faulty.ts';
import { BASES, OLDER } from '../packages/parser/test/older.ts';
import { REPAIRS, type Repairs, repaired } from '../packages/parser/test/repairs.ts';

export type Level = 'error' | 'warning' | 'lasting-warning';

/** What the pages say of a code of the language. */
export interface LanguageCode {
  readonly code: Code;
  /** A lasting warning is one that no comment can ignore. */
  readonly level: Level;
  readonly meaning: Meaning;
  /** A text that has it. */
  readonly faulty: Readonly<Record<Language, string>>;
  /** The messages about that text. */
  readonly messages: Readonly<Record<Language, string>>;
  /** The text put right; `null` where no words in the place of others do that. */
  readonly instead: string | null;
}

interface Words {
  readonly levels: Readonly<Record<Level, string>>;
  readonly instead: string;
  readonly extended: string;
}

/** What a page says between these. */
export const CODE_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    levels: {
      error: 'An error.',
      warning: 'A warning, which a comment can ignore.',
      'lasting-warning': 'A warning, which no comment can ignore.',
    },
    instead: 'Instead:',
    extended: 'These texts extend, or would extend, this one:',
  },
  zh: {
    levels: {
      error: '错误。',
      warning: '警告，可用注释忽略。',
      'lasting-warning': '警告，不能用注释忽略。',
    },
    instead: '应写作：',
    extended: '以上文本沿用的，或想要沿用的，是这一份：',
  },
};

export function languageCode(code: Code): LanguageCode {
  const { text, found, shown } = faultyText(code);
  const isError = found('en').some(({ severity }) => severity === 'error');
  const inWords = (lang: Language) =>
    found(lang)
      .map((one) => renderDiagnostic(one, { text, path: 'example.rubric', lang }))
      .join('\n\n');
  const repairs: Readonly<Partial<Record<Code, Repairs>>> = REPAIRS;
  const [repair] = repairs[code] ?? [];
  return {
    code,
    level: isError ? 'error' : IGNORABLE.includes(code) ? 'warning' : 'lasting-warning',
    meaning: MEANINGS[code],
    faulty: shown,
    messages: { en: inWords('en'), zh: inWords('zh') },
    instead:
      repair === undefined ? null : fenced('rubric instead', excerpt(repaired(text, repair))),
  };
}

const MOST = LIMITS.length.toLocaleString('en');

interface FaultyText {
  readonly text: string;
  /** As a page shows it. */
  readonly shown: Readonly<Record<Language, string>>;
  readonly found: (lang: Language) => readonly Diagnostic[];
}

function faultyText(code: Code): FaultyText {
  switch (code) {
    case 'not-utf-8':
      return ofBytes([
        0xcf, 0xee, 0x20, 0x31, 0x20, 0x35, 0xb7, 0xd6, 0x20, 0xce, 0xb4, 0xb1, 0xa8, 0xcb, 0xcd,
      ]);
    case 'too-large':
      return {
        ...ofText(item('  missing -5').padEnd(LIMITS.length + 1)),
        shown: {
          en: `A rubric and so many blanks behind it that together they are more than ${MOST} characters.`,
          zh: `一份考核，其后的空格多到合计超过 ${MOST} 个字符。`,
        },
      };
    default:
      return ofText(FAULTY[code]);
  }
}

function ofText(text: string): FaultyText {
  // Not `rubric` alone, which would be executed as an example of the page once more.
  const shown = fenced('rubric faulty', excerpt(text));
  return {
    text,
    shown: { en: shown, zh: shown },
    found: (lang) => check(text, { lang, bases: () => BASES }).diagnostics,
  };
}

function ofBytes(bytes: readonly number[]): FaultyText {
  const octets = Uint8Array.from(bytes);
  const { text } = decode(octets);
  const written = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return {
    shown: {
      en: `The bytes \`${written}\`, which are \`${text}\` in another encoding.`,
      zh: `字节 \`${written}\`，即另一种编码的 \`${text}\`。`,
    },
    text,
    found: (lang) => decode(octets, { lang }).diagnostics,
  };
}

/** Without the header that all such texts have, and with what a reader could not see spelt. */
function excerpt(text: string): string {
  const lines = text.endsWith(HEADER) ? text.slice(0, -HEADER.length) : text;
  return shortened(lines.trimEnd()).replace(HIDDEN, spelt);
}

/** A line that comes by a hundred times is read once. */
function shortened(text: string): string {
  return text.replace(/^( *)(.+)\n(?:\1\2(?:\n|$)){99,}/gm, (lines, indent, line) => {
    const count = lines.trimEnd().split('\n').length;
    return `${indent}${line}\n${indent}# and so on, ${count.toLocaleString('en')} lines like this one`;
  });
}

const HIDDEN = /(?!\n)\p{Cc}|\p{Cf}/gu;

function spelt(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** The rubric that the texts about older rubrics extend, or would extend. */
export function olderShown(): string {
  return fenced('rubric older', OLDER.trimEnd());
}

export function fenced(language: string, body: string): string {
  return `\`\`\`${language}\n${body}\n\`\`\``;
}
