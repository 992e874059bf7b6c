import type { NotApplicableStatement } from '../syntax/ast/body.ts';
import { conditionPhrase } from './condition-phrase.ts';
import type { Printing } from './literal-phrase.ts';
import { type Phrase, piece, separated } from './phrase.ts';

/** `not applicable if offline, full points`. */
export function notApplicablePhrase(node: NotApplicableStatement, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const when = [piece(word('NotApplicable')), ...conditionPhrase(node.condition, printing)];
  return separated([when, [piece(word(POLICIES[node.policy]))]], vocabulary === 'en' ? ',' : '，');
}

const POLICIES = {
  full: 'FullPoints',
  zero: 'NoPoints',
  rescale: 'PointsRescaled',
  spread: 'PointsSpread',
} as const;
