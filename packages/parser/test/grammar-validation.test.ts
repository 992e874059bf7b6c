import { expect, test } from 'vitest';
import { Grammar } from '../src/syntax/grammar.ts';

test('the grammar is unambiguous, which is not looked at each time it is built', () => {
  expect(() => new Grammar({ validated: true })).not.toThrow();
});
