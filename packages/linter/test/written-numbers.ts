import {
  citedText,
  type Document,
  datesIn,
  numbersIn,
  type Range,
  type SyntaxNode,
} from '@rubrica/parser/tooling';
import type { Place } from '../src/visitor.ts';
import { walk } from '../src/walk.ts';

/** A number of a clause, a deadline or a cap that has an official sentence over it. */
export interface WrittenNumber {
  /** Its digits, without a unit or a percent sign. */
  readonly range: Range;
  readonly text: string;
  /** Of a date or a time of day: what it may become is bounded. */
  readonly isOfMoment: boolean;
  /** The sentence over it. */
  readonly sentence: string;
}

type Statement = Exclude<SyntaxNode, Document>;

/** Every number under an official sentence, found in the tree without what the rules make of it. */
export function writtenNumbers(document: Document, text: string): readonly WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  let before: Statement | null = null;
  const pass = (node: Statement) => {
    before = node;
  };
  const see = (node: Statement, { citation, item }: Place) => {
    // The sentence of a statement about the total may stand at the end of the item before it.
    const trailing = item === null && before?.kind === 'citation' ? before : null;
    const over = citation ?? trailing;
    pass(node);
    if (over === null || citedText(over) === null) return;
    for (const { range, isOfMoment } of placesIn(node)) {
      for (const match of text.slice(range.start, range.end).matchAll(/\d+(?:\.\d+)?/g)) {
        const start = range.start + match.index;
        const own = { start, end: start + match[0].length };
        numbers.push({ range: own, text: match[0], isOfMoment, sentence: over.text });
      }
    }
  };
  walk(document, [
    {
      ...{ citation: pass, example: pass, item: pass, group: pass, clause: see, due: see },
      ...{ define: see, 'item-cap': see, 'each-cap': see, 'item-floor': see, exhausted: see },
      ...{ exempt: see, times: see, veto: see, 'bonus-gate': see },
    },
  ]);
  return numbers;
}

interface Written {
  readonly range: Range;
  readonly isOfMoment: boolean;
}

function placesIn(node: Statement): readonly Written[] {
  // The statements of a block are seen by themselves.
  const own = node.kind === 'exempt' ? node.condition : node;
  const moments = [...datesIn(own), ...momentsIn(node)];
  return [
    ...[...numbersIn(own), ...durationsIn(node)].map(({ range }) => ({ range, isOfMoment: false })),
    ...moments.map(({ range }) => ({ range, isOfMoment: true })),
  ];
}

function durationsIn(node: Statement): readonly { readonly range: Range }[] {
  return node.kind === 'late' ? [node.unit, node.beyond].filter((one) => one !== null) : [];
}

function momentsIn(node: Statement): readonly { readonly range: Range }[] {
  if (node.kind === 'late') return node.deadline?.time ? [node.deadline.time] : [];
  if (node.kind !== 'due') return [];
  return [...('month' in node.day ? [] : [node.day]), ...(node.time === null ? [] : [node.time])];
}
