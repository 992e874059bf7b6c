import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLookaheadPaths, type ILookaheadStrategy, LLkLookaheadStrategy } from 'chevrotain';
import { expect, test } from 'vitest';
import { Grammar } from '../src/syntax/grammar.ts';
import { writtenPaths } from '../src/syntax/lookahead.ts';
import { MAX_LOOKAHEAD } from '../src/syntax/recovering-parser.ts';

const path = join(import.meta.dirname, '../src/syntax/generated/lookahead.ts');

/** The decisions of the grammar, by production, as chevrotain finds them. */
function decisions(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const found: Record<string, Record<string, string>> = {};
  type Asked = Omit<Parameters<typeof getLookaheadPaths>[0], 'occurrence'> & {
    readonly prodOccurrence: number;
  };
  function note({ rule, prodOccurrence: occurrence, prodType, maxLookahead }: Asked): void {
    const paths = getLookaheadPaths({ occurrence, rule, prodType, maxLookahead });
    // Of what may be left out the second is what follows it.
    const kept = prodType === 'Alternation' ? paths : paths.slice(0, 1);
    found[rule.name] = {
      ...found[rule.name],
      [`${prodType} ${occurrence}`]: writtenPaths(kept),
    };
  }
  const noting: ILookaheadStrategy = {
    validate: () => [],
    buildLookaheadForAlternation(options) {
      note({ ...options, prodType: 'Alternation' });
      return () => undefined;
    },
    buildLookaheadForOptional(options) {
      note(options);
      return () => false;
    },
  };
  new Grammar({ analysedBy: noting });
  return found;
}

test('the table has every decision of the grammar', () => {
  const written = [
    '// Written by `pnpm generate` from the grammar: what the words are by which it decides.',
    'export const LOOKAHEAD: Readonly<Record<string, Readonly<Record<string, string>>>> =',
    `${JSON.stringify(decisions(), null, 2)};\n`,
  ].join('\n');
  if (process.env['UPDATE_DOCS']) writeFileSync(path, written);
  expect(readFileSync(path, 'utf8'), 'the table is stale: `pnpm generate`').toBe(written);
});

test('the grammar is unambiguous, which is not looked at each time it is built', () => {
  const analysedBy = new LLkLookaheadStrategy({ maxLookahead: MAX_LOOKAHEAD });
  expect(() => new Grammar({ analysedBy })).not.toThrow();
});
