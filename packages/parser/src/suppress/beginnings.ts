import { firstIndex } from '../first-index.ts';
import type { ChangedStatement } from '../syntax/ast/changes.ts';
import type { Document, RubricStatement } from '../syntax/ast/rubric.ts';
import type { Range } from '../syntax/range.ts';

/**
 * Where the statement that an offset stands in begins; `undefined` outside any. Of what has a block it is the
 * heading alone.
 */
export function beginnings({ statements }: Document): (offset: number) => number | undefined {
  const all = statements.flatMap(ownRanges);
  return (offset) => {
    const start = all[firstIndex(all, ({ end }) => end > offset)]?.start;
    return start !== undefined && start <= offset ? start : undefined;
  };
}

/** In the order of the text, and none within another. */
function ownRanges(node: RubricStatement | ChangedStatement): readonly Range[] {
  const { start } = node.range;
  switch (node.kind) {
    case 'group':
      return [{ start, end: node.headingRange.end }, ...node.members.flatMap(ownRanges)];
    case 'item':
      return [{ start, end: node.headingRange.end }, ...node.body.flatMap(ownRanges)];
    case 'replace': {
      const [heading, ...inner] = ownRanges(node.item);
      return [{ start, end: heading?.end ?? node.range.end }, ...inner];
    }
    case 'change':
    case 'replace-clause':
    case 'every':
    case 'submission':
    case 'choice':
    case 'tiers':
      return [{ start, end: node.braces.open.end }, ...node.body.flatMap(ownRanges)];
    case 'stray':
      return ownRanges(node.statement);
    default:
      return [node.range];
  }
}
