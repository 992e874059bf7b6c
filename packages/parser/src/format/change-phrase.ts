import type { Change } from '../syntax/ast/literals.ts';
import { dateText, type Printing } from './literal-phrase.ts';
import { type Phrase, piece, separated, touching } from './phrase.ts';

/** What holds first, and from later days on: `-1, from 2021-04-01 -2`, `扣1分，自2021-04-01起扣2分`. */
export function withChanges<Value>(
  first: Phrase,
  changes: readonly Change<Value>[],
  phraseOf: (value: Value) => Phrase,
  printing: Printing,
): Phrase {
  const { vocabulary, word } = printing.voice;
  const inEnglish = vocabulary === 'en';
  const later = changes.map(({ date, value }): Phrase => {
    const day = dateText(date, printing);
    const from = inEnglish
      ? [piece(word('From')), piece(day)]
      : [piece(word('From')), touching(day), touching('起')];
    return [...from, ...phraseOf(value)];
  });
  return separated([first, ...later], inEnglish ? ',' : '，');
}
