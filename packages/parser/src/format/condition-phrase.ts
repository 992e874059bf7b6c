import { assertNever } from '../invariant.ts';
import type { ConditionNode, Operator } from '../syntax/ast/conditions.ts';
import type { FactReference } from '../syntax/ast/literals.ts';
import { OPERATOR_WORDS } from '../syntax/operators.ts';
import { choicePhrase, numberText, type Printing, quotedPhrase } from './literal-phrase.ts';
import { type Phrase, type Piece, piece, separated, touching } from './phrase.ts';

/** A condition, with parentheses where it needs them. */
export function conditionPhrase(node: ConditionNode, printing: Printing): Phrase {
  const { word } = printing.voice;
  switch (node.kind) {
    case 'flag':
      return factPhrase(node.fact, printing);
    case 'compare':
      return [
        ...factPhrase(node.fact, printing),
        comparison(node.op, numberText(node.value), printing),
      ];
    case 'choice': {
      const values = node.values.map((value) => choicePhrase(value, printing));
      const is = piece(word(node.negated ? 'IsNot' : 'Is'));
      return [...factPhrase(node.fact, printing), is, ...separated(values, listComma(printing))];
    }
    case 'not':
      return [piece(word('Not')), ...groupedPhrase(node.of, printing)];
    case 'and':
    case 'or': {
      const joint = piece(word(node.kind === 'and' ? 'And' : 'Or'));
      return node.of.flatMap((part, index) => {
        const phrase = groupedPhrase(part, printing);
        return index === 0 ? phrase : [joint, ...phrase];
      });
    }
    default:
      return assertNever(node);
  }
}

/** A condition of several parts stays together inside another. */
function groupedPhrase(node: ConditionNode, printing: Printing): Phrase {
  const phrase = conditionPhrase(node, printing);
  if (node.kind !== 'and' && node.kind !== 'or') return phrase;
  const last = phrase.length - 1;
  return phrase.map(({ text, touches }, index) => ({
    text: `${index === 0 ? '(' : ''}${text}${index === last ? ')' : ''}`,
    touches: touches && index > 0,
  }));
}

export function factPhrase({ name, label }: FactReference, printing: Printing): Phrase {
  return [piece(name.text), ...(label === null ? [] : quotedPhrase(label, printing))];
}

/** Between the values of a choice. */
export function listComma({ voice }: Printing): ',' | '、' {
  return voice.vocabulary === 'en' ? ',' : '、';
}

/** `at least 80%`, `不低于80%`. */
export function comparison(op: Operator, value: string, { voice }: Printing): Piece {
  const keyword = OPERATOR_WORDS[op];
  if (keyword === null) return piece(`${op} ${value}`);
  const word = voice.word(keyword);
  return voice.vocabulary === 'en' ? piece(`${word} ${value}`) : touching(`${word}${value}`);
}
