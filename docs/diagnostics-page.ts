import type { Language } from '@rubrica/evaluator';
import { check, type Diagnostic, decode, LIMITS, renderDiagnostic } from '@rubrica/parser';
import { IGNORABLE } from '../packages/parser/src/diagnostics/catalogue.ts';
import { BANDS } from '../packages/parser/src/diagnostics/wording/bands.ts';
import { BLOCKS } from '../packages/parser/src/diagnostics/wording/blocks.ts';
import { CASES } from '../packages/parser/src/diagnostics/wording/cases.ts';
import { CLAUSES } from '../packages/parser/src/diagnostics/wording/clauses.ts';
import { DEADLINES } from '../packages/parser/src/diagnostics/wording/deadlines.ts';
import { EXAMPLES } from '../packages/parser/src/diagnostics/wording/examples.ts';
import { EXTENDING } from '../packages/parser/src/diagnostics/wording/extending.ts';
import { FACTS } from '../packages/parser/src/diagnostics/wording/facts.ts';
import { FORMULAS } from '../packages/parser/src/diagnostics/wording/formulas.ts';
import { IGNORING } from '../packages/parser/src/diagnostics/wording/ignoring.ts';
import { JUDGEMENTS } from '../packages/parser/src/diagnostics/wording/judgements.ts';
import { LATENESS } from '../packages/parser/src/diagnostics/wording/lateness.ts';
import { LISTS } from '../packages/parser/src/diagnostics/wording/lists.ts';
import { READING } from '../packages/parser/src/diagnostics/wording/reading.ts';
import { REPETITIONS } from '../packages/parser/src/diagnostics/wording/repetitions.ts';
import { RUBRIC } from '../packages/parser/src/diagnostics/wording/rubric.ts';
import { STEPS } from '../packages/parser/src/diagnostics/wording/steps.ts';
import { WARNINGS } from '../packages/parser/src/diagnostics/wording/warnings.ts';
import { FAULTY, HEADER, item } from '../packages/parser/test/faulty.ts';
import { BASES, OLDER } from '../packages/parser/test/older.ts';

const GROUPS: readonly (readonly [heading: string, codes: object])[] = [
  ['Reading the text', READING],
  ['The rubric as a whole', RUBRIC],
  ['Older rubrics', EXTENDING],
  ['Clauses', { ...CLAUSES, ...LISTS, ...CASES, ...JUDGEMENTS }],
  ['Steps', STEPS],
  ['Blocks of clauses', { ...BLOCKS, ...BANDS }],
  ['Deadlines', DEADLINES],
  ['Repetition', REPETITIONS],
  ['Lateness and times of day', LATENESS],
  ['Facts', FACTS],
  ['Formulas', FORMULAS],
  ['Examples', EXAMPLES],
  ['Warnings', WARNINGS],
  ['Comments that ignore warnings', IGNORING],
];

/** A text with one mistake, and how the page shows it. */
interface Faulty {
  readonly shown: string;
  readonly text: string;
  readonly found: (lang: Language) => readonly Diagnostic[];
}

/** The part of `diagnostics.md` that is generated: every code with a text that has it. */
export function diagnosticsPage(): string {
  const texts = faultyTexts();
  const sections = GROUPS.flatMap(([heading, codes]) => [
    `## ${heading}`,
    ...(codes === EXTENDING ? [OLDER_SHOWN] : []),
    ...Object.keys(codes).map((code) => {
      const faulty = texts[code];
      if (faulty === undefined) throw new Error(`no text shows ${code}`);
      return entryOf(code, faulty);
    }),
  ]);
  return `${sections.join('\n\n')}\n`;
}

/** What the texts of its group extend. */
const OLDER_SHOWN = `These texts extend, or would extend, this one:\n\n${fenced('rubric older', OLDER.trimEnd())}`;

function faultyTexts(): Readonly<Record<string, Faulty>> {
  const texts = Object.entries(FAULTY).map(([code, text]) => [code, ofText(text)]);
  return {
    ...Object.fromEntries(texts),
    'not-utf-8': ofBytes([
      0xcf, 0xee, 0x20, 0x31, 0x20, 0x35, 0xb7, 0xd6, 0x20, 0xce, 0xb4, 0xb1, 0xa8, 0xcb, 0xcd,
    ]),
    'too-large': {
      ...ofText(item('  missing -5').padEnd(LIMITS.length + 1)),
      shown: `A rubric and so many blanks behind it that together they are more than ${LIMITS.length.toLocaleString('en')} characters.`,
    },
  };
}

function ofText(text: string): Faulty {
  const lines = text.endsWith(HEADER) ? text.slice(0, -HEADER.length) : text;
  return {
    // Not `rubric` alone, which would be executed as an example of the page once more.
    shown: fenced('rubric faulty', shortened(lines.trimEnd()).replace(HIDDEN, spelt)),
    text,
    found: (lang) => check(text, { lang, bases: () => BASES }).diagnostics,
  };
}

/** A line that comes by a hundred times is read once. */
function shortened(text: string): string {
  return text.replace(/^( *)(.+)\n(?:\1\2(?:\n|$)){99,}/gm, (lines, indent, line) => {
    const count = lines.trimEnd().split('\n').length;
    return `${indent}${line}\n${indent}# and so on, ${count.toLocaleString('en')} lines like this one`;
  });
}

function ofBytes(bytes: readonly number[]): Faulty {
  const octets = Uint8Array.from(bytes);
  const { text } = decode(octets);
  const written = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return {
    shown: `The bytes \`${written}\`, which are \`${text}\` in another encoding.`,
    text,
    found: (lang) => decode(octets, { lang }).diagnostics,
  };
}

function entryOf(code: string, { shown, text, found }: Faulty): string {
  const isError = found('en').some(({ severity }) => severity === 'error');
  const warning = IGNORABLE.includes(code)
    ? 'A warning, which a comment can ignore.'
    : 'A warning, which no comment can ignore.';
  const messages = LANGUAGES.map((lang) => {
    const rendered = found(lang).map((one) =>
      renderDiagnostic(one, { text, path: 'example.rubric', lang }),
    );
    return fenced('text', rendered.join('\n\n'));
  });
  return [`### ${code}`, isError ? 'An error.' : warning, shown, ...messages].join('\n\n');
}

const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** What a reader of the page could not see either. */
const HIDDEN = /(?!\n)\p{Cc}|\p{Cf}/gu;

function spelt(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function fenced(language: string, body: string): string {
  return `\`\`\`${language}\n${body}\n\`\`\``;
}
