import { assertNever } from '../invariant.ts';
import type {
  ArgumentNode,
  ComputedNode,
  DefineStatement,
  FormulaNode,
  OptionNode,
} from '../syntax/ast/formulas.ts';
import { functionWord } from '../syntax/function-words.ts';
import { withChanges } from './change-phrase.ts';
import { factPhrase } from './condition-phrase.ts';
import { numberText, type Printing } from './literal-phrase.ts';
import { type Phrase, piece, separated } from './phrase.ts';
import { ROUNDING } from './statement-phrase.ts';

/** `define average = mean(rating)`. */
export function definePhrase(node: DefineStatement, printing: Printing): Phrase {
  const { name, label, range } = node;
  return [
    piece(printing.voice.word('Define')),
    ...factPhrase({ name, label, range }, printing),
    piece('='),
    ...computedPhrase(node.value, printing),
  ];
}

/** A formula with what it is otherwise and how it is rounded. */
export function computedPhrase(
  { formula, changes, otherwise, round }: ComputedNode,
  printing: Printing,
): Phrase {
  const { vocabulary, word, unit } = printing.voice;
  const phraseOf = (node: FormulaNode) => [piece(formulaText(node, printing))];
  const parts: Phrase[] = [withChanges(phraseOf(formula), changes, phraseOf, printing)];
  if (otherwise !== null) parts.push([piece(word('Else')), piece(numberText(otherwise))]);
  if (round !== null) {
    const { text } = round.decimals;
    const decimals = `${text}${vocabulary === 'en' ? ' ' : ''}${unit('Decimals', text === '1')}`;
    parts.push([piece(word(ROUNDING[round.mode])), piece(decimals)]);
  }
  return separated(parts, vocabulary === 'en' ? ',' : '，');
}

function formulaText(node: FormulaNode, printing: Printing): string {
  const { vocabulary, word } = printing.voice;
  switch (node.kind) {
    case 'number': {
      const number = numberText(node.number);
      if (!node.points) return number;
      return vocabulary === 'en' ? `${number} ${word('Points')}` : `${number}${word('Points')}`;
    }
    case 'points':
      return word('ItemPoints');
    case 'name':
      return node.name.text;
    case 'sum':
    case 'product':
      return node.parts
        .map(({ sign, of }, index) => {
          const text = formulaText(of, printing);
          const part = isGrouped(node.kind, of, index) ? `(${text})` : text;
          return index === 0 ? part : `${sign} ${part}`;
        })
        .join(' ');
    case 'call': {
      const { word: name, arguments: given } = node;
      const written = functionWord(name.text, vocabulary, printing.voice.keeps);
      const inner = given.map((one) => argumentText(one, printing));
      return `${written}(${inner.join(vocabulary === 'en' ? ', ' : '，')})`;
    }
    default:
      return assertNever(node);
  }
}

function argumentText(node: ArgumentNode, printing: Printing): string {
  if (node.kind === 'all') return `${printing.voice.word('AllOf')} ${node.name.text}`;
  if (node.kind === 'option') return optionText(node, printing);
  return formulaText(node, printing);
}

function optionText({ option, count }: OptionNode, { voice }: Printing): string {
  const word = voice.word(option);
  return count === null ? word : `${word} ${numberText(count)}`;
}

/** What stands behind a sign is grouped as the author grouped it: `a - (b + c)`, `a / (b * c)`. */
function isGrouped(outer: 'sum' | 'product', of: FormulaNode, index: number): boolean {
  if (of.kind === 'sum') return outer === 'product' || index > 0;
  return of.kind === 'product' && outer === 'product' && index > 0;
}
