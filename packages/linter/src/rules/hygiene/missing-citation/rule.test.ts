import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

const code = 'missing-citation';
const CITES = 'cites "No. 11"\n';
const BARE = 'this clause has no official sentence over it';

test('an item without any sentence is reported once, at its heading', () => {
  expect(foundBy(code, `${CITES}item 2 5 points\n  missing -5, per-fault -1\n`)).toEqual([
    '2:1 no clause of item `2` has the official sentence over it',
  ]);
});

test('of an item with a sentence the clauses before it are', () => {
  const item = 'item 2 5 points {\n  missing -5\n  > Each fault 1.\n  per-fault -1\n}\n';
  expect(foundBy(code, CITES + item)).toEqual([`3:3 ${BARE}`]);
});

test('a sentence governs the blocks behind it, and not what stands behind its own block', () => {
  const within = `item 2 5 points {
  every quarter {
    > Each fault 1.
    per-fault -1
  }
  per-lack -1
}
`;
  expect(foundBy(code, CITES + within)).toEqual([`7:3 ${BARE}`]);
  const above = `item 2 5 points {
  > Each quarter.
  every quarter {
    per-fault -1
  }
  per-lack -1
}
`;
  expect(foundBy(code, CITES + above)).toEqual([]);
});

test('an empty sentence says that there is none', () => {
  expect(foundBy(code, `${CITES}item 2 5 points\n  >\n  missing -5\n`)).toEqual([]);
});

test('a rubric that cites no document is left alone, unless asked for', () => {
  const item = 'item 2 5 points\n  missing -5\n';
  expect(foundBy(code, item)).toEqual([]);
  expect(foundBy(code, item, { options: { always: true } })).toHaveLength(1);
});
