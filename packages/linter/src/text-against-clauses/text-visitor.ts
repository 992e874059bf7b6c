import type { Comment, Range, ReadSource } from '@rubrica/parser/tooling';
import type { Stretch } from '../official-text/quantity.ts';
import type { Visitor } from '../visitor.ts';
import { citationPlaces } from './citation-places.ts';
import type { Cited } from './cited.ts';
import { collectCited } from './collect-cited.ts';
import { type Compared, compareText } from './compare-text.ts';

/** An official sentence that was held against its clauses. */
export interface ComparedSentence extends Compared {
  readonly cited: Cited;
  /** The place in the file of a stretch of the sentence. */
  readonly placeOf: (stretch: Stretch) => Range;
}

/** Holds every official sentence of the text itself against the clauses under it. */
export function textVisitor(
  { text, own, isOwn, textAt }: ReadSource,
  take: (compared: ComparedSentence) => void,
): Visitor {
  return collectCited((all) => {
    for (const cited of all) {
      const { range } = cited.citation;
      if (!isOwn(range)) continue;
      const comments = (end: number) =>
        commentsBetween(own.comments, cited.from, lineEnd(text, end));
      const placeOf = citationPlaces(textAt(range), range.start);
      take({ ...compareText(cited, comments), cited, placeOf });
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
