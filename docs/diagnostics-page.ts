import { isCode } from '../packages/parser/src/diagnostics/catalogue.ts';
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
import {
  CODE_WORDS,
  fenced,
  type LanguageCode,
  languageCode,
  olderShown,
} from './language-codes.ts';

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

/** The part of `diagnostics.md` that is generated: every code with a text that has it. */
export function diagnosticsPage(): string {
  const sections = GROUPS.flatMap(([heading, codes]) => [
    `## ${heading}`,
    ...(codes === EXTENDING ? [OLDER_SHOWN] : []),
    ...Object.keys(codes)
      .filter(isCode)
      .map((code) => entryOf(languageCode(code))),
  ]);
  return `${sections.join('\n\n')}\n`;
}

/** What the texts of its group extend. */
const OLDER_SHOWN = `${CODE_WORDS.en.extended}\n\n${olderShown()}`;

function entryOf({ code, level, meaning, faulty, messages, instead }: LanguageCode): string {
  return [
    `### ${code}`,
    `${CODE_WORDS.en.levels[level]} ${meaning.en}`,
    meaning.zh,
    faulty.en,
    fenced('text', messages.en),
    fenced('text', messages.zh),
    ...(instead === null ? [] : [CODE_WORDS.en.instead, instead]),
  ].join('\n\n');
}
