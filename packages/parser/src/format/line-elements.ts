import type { ExampleStatement } from '../syntax/ast/examples.ts';
import { citationText } from '../syntax/literals.ts';
import { type Range, rangeOf } from '../syntax/range.ts';
import { type Element, kept } from './element.ts';
import { examplePhrases } from './example-phrase.ts';
import type { Printing } from './literal-phrase.ts';
import { type Phrase, piece, withComma, written } from './phrase.ts';
import { hasComments, hasFaults, type Source, textAt, tokensIn } from './source.ts';
import { type HeaderNode, headerKeyword, headerPhrase } from './statement-phrase.ts';
import { voiceOf } from './voice.ts';

/** What a file says of the rubric as a whole; the values of such lines align. */
export function headerElement(node: HeaderNode, level: number, source: Source): Element {
  const keyword = headerKeyword(node);
  const isAligned = node.kind !== 'header' && node.kind !== 'round';
  const element = lineElement(node.range, level, source, (printing) => [
    ...(isAligned ? [] : [piece(printing.voice.word(keyword))]),
    ...headerPhrase(node, printing),
  ]);
  if (element.text === null || !isAligned) return element;
  const { voice } = printingOf(node.range, source);
  const cut = { column: 'header', before: [voice.word(keyword)] } as const;
  return { ...element, cut };
}

/** An example; the scores of such lines align. */
export function exampleElement(node: ExampleStatement, level: number, source: Source): Element {
  const printing = printingOf(node.range, source);
  const comma = printing.voice.vocabulary === 'en' ? ',' : '，';
  const { opening, given, gives } = examplePhrases(node, printing);
  const [first = [], ...more] = given.map((phrase, index) =>
    index === given.length - 1 ? phrase : withComma(phrase, comma),
  );
  const before = [[...opening, ...first], ...more].map(written);
  const element = lineElement(node.range, level, source, () => gives);
  if (element.text === null) return element;
  return { ...element, cut: { column: 'example', before } };
}

/** A citation, a line of the source each. */
export function citationElements(range: Range, level: number, source: Source): readonly Element[] {
  const { voice } = printingOf(range, source);
  return tokensIn(source, range).map((token) => ({
    level,
    range: rangeOf(token),
    layout: 'line',
    text: `> ${citationText(token, source.text)}`.trimEnd(),
    cut: null,
    vocabulary: voice.vocabulary,
  }));
}

/** A clause: it shares a line with others where the author put them on one. */
export function joiningElement(
  range: Range,
  level: number,
  source: Source,
  print: (printing: Printing) => Phrase,
): Element {
  const element = lineElement(range, level, source, print);
  return { ...element, layout: 'joins' };
}

/** A statement as the language writes it; with a comment or a mistake amid its words it stays as it is. */
export function lineElement(
  range: Range,
  level: number,
  source: Source,
  print: (printing: Printing) => Phrase | null,
): Element {
  const printing = printingOf(range, source);
  const isRead = !hasComments(source, range) && !hasFaults(source, range);
  const phrase = isRead ? print(printing) : null;
  if (phrase === null) return kept(range, level);
  const { vocabulary } = printing.voice;
  return { level, range, layout: 'line', text: written(phrase), cut: null, vocabulary };
}

function printingOf(range: Range, source: Source): Printing {
  const voice = voiceOf(tokensIn(source, range), source.text, source.keywords);
  return { voice, textAt: (of) => textAt(source, of) };
}
