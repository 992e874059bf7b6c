import type { BandedNode, BlockStatement } from '../syntax/ast/blocks.ts';
import type { BandClause } from '../syntax/ast/clauses.ts';
import { blockKeyword } from '../syntax/blocks.ts';
import { comparison, conditionPhrase, factPhrase, listComma } from './condition-phrase.ts';
import { choicePhrase, numberText, type Printing } from './literal-phrase.ts';
import { type Phrase, piece, separated } from './phrase.ts';
import { repeatedPhrase } from './repeated-phrase.ts';

/** What a block begins with: `highest of`, `bands of rate`. */
export function blockPhrase(node: BlockStatement, printing: Printing): Phrase {
  const keyword = piece(printing.voice.word(blockKeyword(node)));
  if (node.kind === 'every') return [keyword, ...repeatedPhrase(node.over, printing)];
  if (node.kind === 'exempt') return [keyword, ...conditionPhrase(node.condition, printing)];
  return node.kind === 'bands' ? [keyword, ...bandedPhrase(node.of, printing)] : [keyword];
}

function bandedPhrase(node: BandedNode, printing: Printing): Phrase {
  if (node.kind === 'fact') return factPhrase(node.fact, printing);
  return [piece(printing.voice.word(node.unit === 'day' ? 'DaysLate' : 'WorkingDaysLate'))];
}

/** `at least 80% below 90%`, `good, fair`: what its block is of is said there. */
export function bandPhrase({ within }: BandClause, printing: Printing): Phrase {
  if (within.kind === 'bounds') {
    return within.bounds.map(({ op, value }) => comparison(op, numberText(value), printing));
  }
  const values = within.values.map((value) => choicePhrase(value, printing));
  return separated(values, listComma(printing));
}
