import { assertNever } from '../invariant.ts';
import type {
  CasesGiven,
  ExampleStatement,
  GivenNode,
  GivenValue,
} from '../syntax/ast/examples.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import {
  choicePhrase,
  dateText,
  numberText,
  occurrenceText,
  type Printing,
  pointsText,
  timePhrase,
} from './literal-phrase.ts';
import { type Phrase, piece, separated, touching, written } from './phrase.ts';

/** An example: its first words, what it states, and the score that this comes to. */
export interface ExamplePhrases {
  readonly opening: Phrase;
  readonly given: readonly Phrase[];
  readonly gives: Phrase;
}

export function examplePhrases(node: ExampleStatement, printing: Printing): ExamplePhrases {
  const { vocabulary, word } = printing.voice;
  const points = pointsText(node.expect, printing);
  return {
    opening: [piece(word('Example')), ...(node.total ? [piece(word('Total'))] : [])],
    given: node.given.map((given) => givenPhrase(given, printing)),
    gives: [
      piece(`${word('Gives')}${vocabulary === 'en' ? ' ' : ''}${points}`),
      ...(node.grade === null ? [] : choicePhrase(node.grade, printing)),
    ],
  };
}

function givenPhrase({ item, occurrence, states }: GivenNode, printing: Printing): Phrase {
  const named = item === null ? [] : [piece(printing.voice.word('Item')), piece(item.text)];
  const when = occurrence === null ? [] : [piece(occurrenceText(occurrence, printing))];
  return [...named, ...when, ...statesPhrase(states, printing)];
}

function statesPhrase(states: GivenNode['states'], printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  switch (states.kind) {
    case 'submitted': {
      const date = piece(dateText(states.date, printing));
      const time = timePhrase(states.time, printing);
      return vocabulary === 'en'
        ? [piece(word('Submitted')), date, ...time]
        : [date, ...time, touching(word('Submitted'))];
    }
    case 'missing':
      return [piece(word('Missing'))];
    case 'fact':
      return [piece(states.name.text), ...valuePhrase(states.value, printing)];
    default:
      return assertNever(states);
  }
}

function valuePhrase(value: GivenValue, printing: Printing): Phrase {
  if (value === null) return [];
  if (value.kind === 'number') return [piece(numberText(value.number))];
  if (value.kind === 'cases') return casesPhrase(value, printing);
  if (value.kind === 'series') return [piece(`(${numbersText(value.numbers, printing)})`)];
  if (value.kind === 'compared') {
    const others = piece(`(${numbersText(value.others, printing)})`);
    return [piece(numberText(value.number)), piece(printing.voice.word('Against')), others];
  }
  return [piece(printing.voice.word('Is')), ...choicePhrase(value.value, printing)];
}

/** `2 (level county, collective)`, `2 (级别 为 县，集体访)` */
function casesPhrase({ number, attributes }: CasesGiven, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const each = attributes.map(({ name, value }): Phrase => {
    if (value === null) return [piece(name.text)];
    const is = vocabulary === 'en' ? [] : [piece(word('Is'))];
    return [piece(name.text), ...is, ...choicePhrase(value, printing)];
  });
  const inner = written(separated(each, vocabulary === 'en' ? ',' : '，'));
  return [...(number === null ? [] : [piece(numberText(number))]), piece(`(${inner})`)];
}

function numbersText(numbers: readonly NumberNode[], { voice }: Printing): string {
  return numbers.map(numberText).join(voice.vocabulary === 'en' ? ', ' : '、');
}
