import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hygiene } from '../../test/hygiene.ts';
import { deduct, example, item, points, rubric, span } from '../../test/rubrics.ts';
import { hashText, meaningOf } from './meaning.ts';

test('the hash of a text is SHA-256 of its UTF-8 bytes', () => {
  expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashText('扣2分')).toBe(createHash('sha256').update('扣2分', 'utf8').digest('hex'));
});

test('the meaning is the hash of the sorted JSON without places, source and meaning', () => {
  // Empty lists that came later are left out.
  const { source: _source, meaning, changes: _changes, derived: _derived, ...content } = hygiene;
  const examples = content.examples.map(({ peers: _peers, ...example }) => example);
  const rest = { ...content, examples };
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== 'span');
    return Object.fromEntries(
      entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  const text = JSON.stringify(sorted(rest));
  expect(meaning).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

test('the order of keys does not matter', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, inner]) => [key, turned(inner)]),
    );
  };
  expect(meaningOf(turned(hygiene) as typeof hygiene)).toBe(hygiene.meaning);
});

test('neither do places, the text and the hash that is there', () => {
  const clause = deduct('1/a', points('1'));
  const plain = rubric({ items: [item('1', '5', [clause])] });
  const moved = {
    ...rubric({ items: [item('1', '5', [{ ...clause, span: span(80) }], { span: span(79) })] }),
    source: { hash: 'of another text', bases: [{ id: 'old', version: '0', hash: 'of its text' }] },
    meaning: 'another',
  };
  expect(meaningOf(moved)).toBe(plain.meaning);
});

test('anything else does, to the last constant, value, title and example', () => {
  const seen = new Set([hygiene.meaning]);
  const changes = changesOf(hygiene);
  for (const changed of changes) seen.add(meaningOf(changed as typeof hygiene));
  expect(changes.length).toBeGreaterThan(250);
  expect(seen.size).toBe(changes.length + 1);
});

test('a key `span` in the evidence of an example is no place', () => {
  const withSpan = (metres: number) =>
    rubric({ examples: [example(null, { bridges: [{ span: metres }] }, '0')] }).meaning;
  expect(withSpan(1)).not.toBe(withSpan(2));
});

test('half a surrogate pair has no meaning', () => {
  expect(() => rubric({ title: '\ud83d' })).toThrow(Error);
});

/** Every copy of a value in which one string, number, boolean or null outside of a place is another. */
function changesOf(value: unknown, key = ''): readonly unknown[] {
  if (key === 'span' || key === 'source' || key === 'meaning') return [];
  if (typeof value === 'string') return [`${value}?`];
  if (typeof value === 'number') return [value + 0.5];
  if (value === null || typeof value === 'boolean') return ['changed'];
  if (Array.isArray(value)) {
    const inner = value.flatMap((one, index) =>
      changesOf(one).map((changed) => value.with(index, changed)),
    );
    return [...inner, [...value, 'more']];
  }
  return Object.entries(value as object).flatMap(([name, one]) =>
    changesOf(one, name).map((changed) => ({ ...(value as object), [name]: changed })),
  );
}

test('what is changed is part of the meaning, and that nothing is changed is not', () => {
  const plain = rubric({ items: [item('1', '5', [])] });
  const changed = rubric({
    items: [item('1', '5', [])],
    changes: [{ kind: 'add', item: '1', clause: null, cite: null }],
  });
  expect(changed.meaning).not.toBe(plain.meaning);
  const { changes: _changes, derived: _derived, ...older } = plain;
  expect(meaningOf(older as typeof plain)).toBe(plain.meaning);
});
