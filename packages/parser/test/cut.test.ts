import { type IToken, Lexer } from 'chevrotain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../src/syntax/cut.ts';
import { fold } from '../src/syntax/fold.ts';
import { ALL_TOKENS } from '../src/syntax/tokens.ts';
import { chineseWord, matchWord } from '../src/syntax/word.ts';
import { anyText } from './arbitrary-texts.ts';

// It also refuses patterns that hide others.
const library = new Lexer([...ALL_TOKENS], { positionTracking: 'full', safeMode: true });

function shown({ tokenType, endColumn: _endColumn, isInsertedInRecovery: _, ...rest }: IToken) {
  return { ...rest, type: tokenType.name };
}

function holdsFor(text: string): void {
  const folded = fold(text);
  const { tokens, groups } = library.tokenize(folded);
  const all = cut(folded);
  expect(all.tokens.map(shown)).toEqual(tokens.map(shown));
  expect(all.comments.map(shown)).toEqual(groups['comments']?.map(shown));
}

test('a text is cut as chevrotain cuts it', () => {
  fc.assert(fc.property(anyText, holdsFor), { numRuns: 500 });
});

test.each(['', '\r\n\ra\n', '# a\r\n  > b > c\r', '-all -all2 -alle=>=>=', '😀a😀'])(
  'and so is %j',
  holdsFor,
);

test('a word of ASCII is cut as any other', () => {
  const unit = fc.constantFrom(...'aZ09_-.·,( 每扣分个取自项低于最多至就高5', '\u0301', 'é', '　');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      for (const { index } of text.matchAll(/[A-Za-z]/g)) {
        expect(matchWord(text, index)).toEqual(chineseWord(text, index));
      }
    }),
    { numRuns: 2000 },
  );
});
