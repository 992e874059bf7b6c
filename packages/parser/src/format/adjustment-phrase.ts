import type { Adjustment, AdjustmentNode } from '../syntax/ast/effects.ts';
import type { Word } from '../syntax/ast/literals.ts';
import type { KeywordName } from '../syntax/keywords.ts';
import { conditionPhrase } from './condition-phrase.ts';
import type { Printing } from './literal-phrase.ts';
import { type Phrase, piece, touching } from './phrase.ts';

/** `doubled if leader`; Chinese says so behind what is so: `集体访加倍`. */
export function adjustmentPhrase({ by, condition }: AdjustmentNode, printing: Printing): Phrase {
  const { vocabulary, keeps, word, order, hasOrder } = printing.voice;
  const [before, behind] = WORDS[by];
  const phrase = conditionPhrase(condition, printing);
  const isBehind = vocabulary === 'zh' && condition.kind === 'flag' && (!keeps || hasOrder(behind));
  return isBehind ? [...phrase, touching(order(behind))] : [piece(word(before)), ...phrase];
}

/** `highest per project`, `同一项目就高` */
export function highestPhrase({ text }: Word, { voice }: Printing): Phrase {
  const per = piece(voice.word('HighestPer'));
  if (voice.vocabulary === 'en') return [per, piece(text)];
  return [per, touching(text), touching(voice.order('Highest'))];
}

const WORDS: Readonly<Record<Adjustment, readonly [KeywordName, 'Doubled' | 'Halved' | 'Waived']>> =
  {
    doubled: ['DoubledIf', 'Doubled'],
    halved: ['HalvedIf', 'Halved'],
    waived: ['WaivedIf', 'Waived'],
  };
