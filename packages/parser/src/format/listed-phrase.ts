import type { ListedNode } from '../syntax/ast/effects.ts';
import { factPhrase, listComma } from './condition-phrase.ts';
import { choicePhrase, numberText, type Printing } from './literal-phrase.ts';
import { type Phrase, piece, separated, touching } from './phrase.ts';

/** `by level county, city -0.5, -1`, `按 级别 县、市 扣0.5、1分`: Chinese says once what all amounts share. */
export function listedPhrase(node: ListedNode, printing: Printing): Phrase {
  const { word } = printing.voice;
  const values = node.values.map((value) => choicePhrase(value, printing));
  return [
    piece(word('By')),
    ...factPhrase(node.fact, printing),
    ...separated(values, listComma(printing)),
    ...amountsPhrase(node, printing),
  ];
}

function amountsPhrase({ sign, amounts }: ListedNode, { voice }: Printing): Phrase {
  const verb = (own: '-' | '+') => voice.word(own === '-' ? 'Deduct' : 'Add');
  if (voice.vocabulary === 'zh' && amounts.every((amount) => amount.sign === sign)) {
    const numbers = amounts.map(({ value }) => numberText(value)).join('、');
    return [touching(`${verb(sign)}${numbers}${voice.word('Points')}`)];
  }
  const unit = voice.vocabulary === 'zh' ? voice.word('Points') : '';
  const each = amounts.map((amount) => [
    piece(`${verb(amount.sign)}${numberText(amount.value)}${unit}`),
  ]);
  return separated(each, voice.vocabulary === 'zh' ? '、' : ',');
}
