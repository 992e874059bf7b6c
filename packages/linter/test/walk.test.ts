import { readSource } from '@rubrica/parser/tooling';
import { expect, test } from 'vitest';
import type { Place, Visitor } from '../src/visitor.ts';
import { walk } from '../src/walk.ts';
import { withHeader } from './page.ts';

const TEXT = withHeader(`> Fraud.
veto if fraud
group 4 "Credit" {
  item 4.1 "Records" 5 points
    missing -1
    > Each gap.
    per-gap -1
    every quarter {
      per-lapse -1
      > Each error.
      per-error -1
    }
    if rude -1
    >
    if late-again -1
}
item 5 5 points
  missing -5
`);

const { document } = readSource(TEXT);

function seen(visitor: (note: (text: string, place: Place) => void) => Visitor) {
  const notes: string[] = [];
  walk(document, [visitor((text, { citation }) => notes.push(`${text} ${citation?.text ?? '-'}`))]);
  return notes;
}

test('each clause is shown once, with the sentence that governs it', () => {
  expect(seen((note) => ({ clause: ({ kind }, place) => note(kind, place) }))).toEqual([
    'missing -',
    'per Each gap.',
    'per Each gap.',
    'per Each error.',
    'if Each gap.',
    'if -',
    'missing -',
  ]);
});

test('what stands outside the items has the sentence right before it', () => {
  const visitor = seen((note) => ({
    veto: (_, place) => note('veto', place),
    group: (_, place) => note('group', place),
    header: (_, place) => note('header', place),
  }));
  expect(visitor).toEqual(['veto Fraud.', 'group -', 'header -']);
});

test('where a clause stands', () => {
  const places: string[] = [];
  walk(document, [
    {
      per({ fact }, { group, item, parents, isUncited }) {
        const around = parents.map(({ kind }) => kind).join(' ');
        places.push(
          `${fact.name.text} ${group?.id?.text} ${item?.id?.text} ${around} ${isUncited}`,
        );
      },
      if: (_, { isUncited }) => void places.push(`${isUncited}`),
    },
  ]);
  expect(places).toEqual([
    'gap 4 4.1 document group item false',
    'lapse 4 4.1 document group item every false',
    'error 4 4.1 document group item every false',
    'false',
    'true',
  ]);
});

test('all visitors see one walk, and its end', () => {
  const order: string[] = [];
  const visitor = (name: string): Visitor => ({
    item: ({ id }) => void order.push(`${name} ${id?.text}`),
    end: () => void order.push(`${name} end`),
  });
  walk(document, [visitor('a'), visitor('b')]);
  expect(order).toEqual(['a 4.1', 'b 4.1', 'a 5', 'b 5', 'a end', 'b end']);
});
