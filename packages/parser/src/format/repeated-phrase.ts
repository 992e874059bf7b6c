import type { Repeated } from '../syntax/ast/blocks.ts';
import { listComma } from './condition-phrase.ts';
import type { Printing } from './literal-phrase.ts';
import { type Phrase, piece, separated } from './phrase.ts';

/** Behind its keyword: `site one of north, south`; a quarter or a month says no more. */
export function repeatedPhrase(over: Repeated, printing: Printing): Phrase {
  if (over.kind !== 'list') return [];
  const names = over.names.map(({ text }) => [piece(text)]);
  return [
    piece(over.name.text),
    piece(printing.voice.word('OneOf')),
    ...separated(names, listComma(printing)),
  ];
}
