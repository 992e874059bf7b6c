import { expect, test } from 'vitest';
import { Grammar } from '../src/syntax/grammar.ts';
import { createLexer } from '../src/syntax/lexer.ts';

test('no pattern of the lexer hides another, which is not looked at each time it is built', () => {
  expect(() => createLexer({ validated: true })).not.toThrow();
});

test('the grammar is unambiguous, which is not looked at each time it is built', () => {
  expect(() => new Grammar({ validated: true })).not.toThrow();
});
