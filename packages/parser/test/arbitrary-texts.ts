import fc from 'fast-check';
import { KEYWORD_NAMES, spellings } from '../src/syntax/keywords.ts';
import { lex } from '../src/syntax/lexer.ts';
import { rangeOf } from '../src/syntax/range.ts';
import { newer } from './older.ts';
import { slip } from './slips.ts';
import { VALID } from './valid-texts.ts';

/** Statements that change an older rubric. */
export const CHANGES = newer(`> 一
change item 1 {
  replace per-error { > 二
    per-error -2, if no-ledger -1 }
  drop late
  item cap 4
  example error 1 => 3
}
drop item 2.1
replace item 2.2 "Drills" 4 points
  missing -4
  > 三
类 2 "Plans" 6分 { 项 2.3 2分 { 未报送扣2分 } }
更改 项 2.1 { 删去 "plan/missing" }
example total item 1 no-ledger => 11
`);

const texts = fc.constantFrom(...VALID, CHANGES, CHANGES);

export const characters = fc.string({ unit: 'binary', maxLength: 200 });

const WORDS = [
  ...KEYWORD_NAMES.flatMap((name) => [...spellings(name, 'en'), ...spellings(name, 'zh')]),
  ...[
    '{',
    '}',
    '(',
    ')',
    ',',
    '\n',
    '>',
    '"',
    '“',
    '5',
    '0.2',
    '%',
    '6月21日',
    'a',
    'Q1',
    '-',
    '#',
    '\n# rubrica-ignore-next-line cap-above-points: x\n',
    '# rubrica-ignore-',
    'round up 0 decimals',
    'cap 9',
  ],
  ...[
    '6月21日前报送',
    '第一季度未报送',
    '每',
    'per-a',
    '2021-02-30',
    '3月',
    '1.2.3',
    '\\',
    '\u0000',
  ],
];

/** Words of the language in any order. */
export const wordsInAnyOrder = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', '\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

const KINDS = ['drop', 'insert', 'swap', 'drop line', 'double line', 'swap lines'] as const;

/** A text with characters and lines put in, taken out and swapped. */
export function slipped(
  text: fc.Arbitrary<string>,
  put: readonly string[],
  most: number,
): fc.Arbitrary<string> {
  const one = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom(...KINDS),
    text: fc.constantFrom(...put),
  });
  return fc
    .tuple(text, fc.array(one, { minLength: 1, maxLength: most }))
    .map(([of, all]) => all.reduce(slip, of));
}

const CHARACTERS = ['{', '}', '"', '(', ',', '-', '5', '扣', 'x', '\n', '\r', '%', '>', '\u0000'];

export const withSlips = slipped(texts, CHARACTERS, 4);

const PUT = [
  ...KEYWORD_NAMES.flatMap((name) => [spellings(name, 'en'), spellings(name, 'zh')]).flat(),
  ...'{ } ( ) , - + * / = => 5 5% x "t" 6月21日 Q1'.split(' '),
  '\n> c\n',
];

/** A valid text with a word put in, taken out or put in the place of another. */
export const withAnotherWord = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.nat(),
    fc.constantFrom(...PUT),
    fc.constantFrom('put in', 'take out', 'replace'),
  )
  .map(([text, at, word, kind]) => {
    const { tokens } = lex(text);
    const token = tokens[at % tokens.length];
    if (token === undefined) return text;
    const { start, end } = rangeOf(token);
    const rest = text.slice(kind === 'put in' ? start : end);
    return text.slice(0, start) + (kind === 'take out' ? '' : `${word} `) + rest;
  });

/** A text with a piece taken out, doubled or put elsewhere. */
export const withMovedPiece = fc
  .tuple(texts, fc.nat(), fc.nat(80), fc.nat(), fc.constantFrom('cut', 'double', 'move'))
  .map(([text, at, length, to, kind]) => {
    const start = at % text.length;
    const piece = text.slice(start, start + length);
    const without = text.slice(0, start) + text.slice(start + length);
    const there = to % (without.length + 1);
    if (kind === 'cut') return without;
    if (kind === 'double') return text.slice(0, start) + piece + text.slice(start);
    return without.slice(0, there) + piece + without.slice(there);
  });

/** Any text that is nearly one of the language, or far from it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  characters,
  wordsInAnyOrder,
  { arbitrary: withSlips, weight: 3 },
  { arbitrary: withAnotherWord, weight: 3 },
  { arbitrary: withMovedPiece, weight: 2 },
);

/** The bytes of a text of which some are others, and bytes of nothing. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(texts, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }))
    .map(([text, all]) => {
      const bytes = new TextEncoder().encode(text);
      for (const [at, byte] of all) bytes[at % bytes.length] = byte;
      return bytes;
    }),
);
