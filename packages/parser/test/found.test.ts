import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { BESIDE } from './found/beside.ts';
import { BLOCKS } from './found/blocks.ts';
import { CLAUSES } from './found/clauses.ts';
import { DEFINITIONS } from './found/definitions.ts';
import { EXAMPLES } from './found/examples.ts';
import { FORMULAS } from './found/formulas.ts';
import { INTERVALS } from './found/intervals.ts';
import { ITEMS } from './found/items.ts';
import { NAMES } from './found/names.ts';
import { TOTAL } from './found/total.ts';
import { BASES } from './older.ts';

const bases = () => BASES;

/** What is wrong with a text, and where: the whole message of each code is in `golden`. */
function found(text: string): readonly string[] {
  return check(text, { bases }).diagnostics.map(({ code, span }) => {
    const at = text.slice(span.start, span.end);
    return at === '' ? code : `${code}: ${at}`;
  });
}

describe.each(
  Object.entries({
    BESIDE,
    BLOCKS,
    CLAUSES,
    DEFINITIONS,
    EXAMPLES,
    FORMULAS,
    INTERVALS,
    ITEMS,
    NAMES,
    TOTAL,
  }),
)('%s', (_, texts) => {
  test.each(Object.entries(texts))('%s', (_, [text, ...expected]) => {
    expect(found(text)).toEqual(expected);
  });
});
