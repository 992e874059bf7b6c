import type {
  ChangeStatement,
  DropClause,
  DropStatement,
  ReplaceClause,
} from '../syntax/ast/changes.ts';
import type { ItemStatement } from '../syntax/ast/rubric.ts';
import { keyPhrase, type Printing } from './literal-phrase.ts';
import { type Phrase, piece } from './phrase.ts';
import { headingPhrase } from './statement-phrase.ts';

/** `drop item 3`, `删去 项 3`. */
export function dropPhrase({ id }: DropStatement, { voice }: Printing): Phrase {
  return [piece(voice.word('Drop')), piece(voice.word('Item')), piece(id.text)];
}

/** `change item 4.1`, `更改 项 4.1`. */
export function changePhrase({ id }: ChangeStatement, { voice }: Printing): Phrase {
  return [piece(voice.word('Change')), piece(voice.word('Item')), piece(id.text)];
}

/** `replace item 1 "Plan" 5 points`; `null` where it could not be read to its end. */
export function replacePhrase(item: ItemStatement, printing: Printing): Phrase | null {
  const heading = headingPhrase('Item', item, printing);
  return heading && [piece(printing.voice.word('Replace')), ...heading];
}

/** `drop per-unrecorded`. */
export function dropClausePhrase({ key }: DropClause, printing: Printing): Phrase {
  return [piece(printing.voice.word('Drop')), ...keyPhrase(key, printing)];
}

/** `replace per-unrecorded`, before its block. */
export function replaceClausePhrase({ key }: ReplaceClause, printing: Printing): Phrase {
  return [piece(printing.voice.word('Replace')), ...keyPhrase(key, printing)];
}
