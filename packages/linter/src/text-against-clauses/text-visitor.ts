import type { Comment, Range, ReadSource } from '@rubrica/parser/tooling';
import type { Stretch } from '../official-text/quantity.ts';
import type { Visitor } from '../visitor.ts';
import { citationPlaces } from './citation-places.ts';
import type { Cited } from './cited.ts';
import { collectCited } from './collect-cited.ts';

/** An official sentence that is to be held against its clauses. */
export interface CitedSentence {
  readonly cited: Cited;
  /** The comments from the sentence to the end of the line of a statement under it. */
  readonly comments: (end: number) => readonly Comment[];
  /** The place in the file of a stretch of the sentence. */
  readonly placeOf: (stretch: Stretch) => Range;
}

/** Hands on every official sentence of the text itself with the clauses under it. */
export function textVisitor(
  { text, own, isOwn, textAt }: ReadSource,
  take: (sentence: CitedSentence) => void,
): Visitor {
  return collectCited((all) => {
    for (const cited of all) {
      const { range } = cited.citation;
      if (!isOwn(range)) continue;
      const comments = (end: number) =>
        commentsBetween(own.comments, cited.from, lineEnd(text, end));
      const placeOf = citationPlaces(textAt(range), range.start);
      take({ cited, comments, placeOf });
    }
  });
}

/** What the author says for people; instructions to tools are none of it. */
function commentsBetween(
  comments: readonly Comment[],
  start: number,
  end: number,
): readonly Comment[] {
  return comments.filter(
    ({ range, text }) => range.start >= start && range.start < end && !/^#+\s*rubrica-/.test(text),
  );
}

function lineEnd(text: string, at: number): number {
  return at + text.slice(at).search(/\n|$/);
}
