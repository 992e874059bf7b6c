import { assertNever } from '../invariant.ts';
import type { BlockStatement } from '../syntax/ast/blocks.ts';
import type { SubmissionStatement } from '../syntax/ast/body.ts';
import type {
  ChangedStatement,
  ChangeStatement,
  ReplaceClause,
  ReplaceStatement,
} from '../syntax/ast/changes.ts';
import type {
  Braces,
  GroupStatement,
  ItemStatement,
  RubricStatement,
} from '../syntax/ast/rubric.ts';
import type { GradesStatement } from '../syntax/ast/total.ts';
import { isBlock } from '../syntax/blocks.ts';
import { isClause } from '../syntax/clause-kinds.ts';
import type { Range } from '../syntax/range.ts';
import { blockPhrase } from './block-phrase.ts';
import { boundPhrase, clausePhrase, exhaustedPhrase, floorPhrase } from './clause-phrase.ts';
import { factPhrase } from './condition-phrase.ts';
import { type Element, kept } from './element.ts';
import { definePhrase } from './formula-phrase.ts';
import {
  citationElements,
  exampleElement,
  headerElement,
  joiningElement,
  lineElement,
} from './line-elements.ts';
import { type Printing, pointsText, quotedPhrase } from './literal-phrase.ts';
import { notApplicablePhrase } from './not-applicable-phrase.ts';
import {
  changePhrase,
  dropClausePhrase,
  dropPhrase,
  replaceClausePhrase,
  replacePhrase,
} from './older-phrase.ts';
import { type Phrase, piece } from './phrase.ts';
import { hasComments, type Source, wordsOutside } from './source.ts';
import { duePhrase, factStatementPhrase, headingPhrase } from './statement-phrase.ts';
import {
  bonusGatePhrase,
  gradePhrase,
  groupBoundPhrase,
  timesPhrase,
  vetoPhrase,
} from './total-phrase.ts';

/** The elements of the statements of a rubric or a group, in the order of the source. */
export function rubricElements(
  statements: readonly RubricStatement[],
  level: number,
  source: Source,
): readonly Element[] {
  return statements.flatMap((node) => rubricElement(node, level, source));
}

function rubricElement(node: RubricStatement, level: number, source: Source): readonly Element[] {
  switch (node.kind) {
    case 'group':
      return whole(node, level, source, groupElements(node, level, source));
    case 'item':
      return whole(node, level, source, itemElements(node, level, source));
    case 'stray':
      return bodyElements([node.statement], level, source);
    case 'lost':
      return [kept(node.range, level)];
    case 'times':
      return [lineElement(node.range, level, source, (printing) => timesPhrase(node, printing))];
    case 'veto':
      return [lineElement(node.range, level, source, (printing) => vetoPhrase(node, printing))];
    case 'group-bound':
      return [
        lineElement(node.range, level, source, (printing) => groupBoundPhrase(node, printing)),
      ];
    case 'bonus-gate':
      return [
        lineElement(node.range, level, source, (printing) => bonusGatePhrase(node, printing)),
      ];
    case 'grades':
      return whole(node, level, source, gradesElements(node, level, source));
    case 'drop':
      return [lineElement(node.range, level, source, (printing) => dropPhrase(node, printing))];
    case 'replace':
      return whole(node, level, source, replaceElements(node, level, source));
    case 'change':
      return whole(node, level, source, changeElements(node, level, source));
    case 'header':
    case 'extends':
    case 'version':
    case 'period':
    case 'total':
    case 'round':
    case 'cites':
    case 'time-zone':
    case 'days':
      return [headerElement(node, level, source)];
    default:
      return assertNever(node);
  }
}

function bodyElements(
  body: readonly ChangedStatement[],
  level: number,
  source: Source,
): readonly Element[] {
  return body.flatMap((node): readonly Element[] => {
    const line = (print: (printing: Printing) => Phrase) => [
      lineElement(node.range, level, source, print),
    ];
    if (node.kind === 'drop-clause') {
      return line((printing) => dropClausePhrase(node, printing));
    }
    if (node.kind === 'replace-clause') {
      return whole(node, level, source, replacedElements(node, level, source));
    }
    if (isClause(node)) {
      return [
        joiningElement(node.range, level, source, (printing) => clausePhrase(node, printing)),
      ];
    }
    if (isBlock(node)) return whole(node, level, source, innerElements(node, level, source));
    switch (node.kind) {
      case 'citation':
        return citationElements(node.range, level, source);
      case 'lost':
        return [kept(node.range, level)];
      case 'submission':
        return whole(node, level, source, submissionElements(node, level, source));
      case 'example':
        return [exampleElement(node, level, source)];
      case 'standard':
      case 'timing':
        return line((printing) => [
          piece(printing.voice.word(node.kind === 'standard' ? 'Standard' : 'Timing')),
          ...quotedPhrase(node.text, printing),
        ]);
      case 'fact':
        return line((printing) => factStatementPhrase(node, printing));
      case 'define':
        return line((printing) => definePhrase(node, printing));
      case 'not-applicable':
        return line((printing) => notApplicablePhrase(node, printing));
      case 'due':
        return line((printing) => duePhrase(node, printing));
      case 'item-cap':
        return [
          joiningElement(node.range, level, source, (printing) =>
            boundPhrase(printing.voice.word('ItemCap'), pointsText(node.limit, printing), printing),
          ),
        ];
      case 'each-cap':
        return [
          joiningElement(node.range, level, source, (printing) =>
            boundPhrase(printing.voice.word('EachCap'), pointsText(node.limit, printing), printing),
          ),
        ];
      case 'item-floor':
        return [
          joiningElement(node.range, level, source, (printing) => floorPhrase(node, printing)),
        ];
      case 'exhausted':
        return [
          joiningElement(node.range, level, source, (printing) => exhaustedPhrase(node, printing)),
        ];
      default:
        return assertNever(node);
    }
  });
}

/** What a node is made of, unless something of it could not be read: then it stays as it is. */
function whole(
  { range }: { readonly range: Range },
  level: number,
  source: Source,
  elements: readonly Element[] | null,
): readonly Element[] {
  if (elements === null) return [kept(range, level)];
  const ranges = elements.map((element) => element.range);
  return wordsOutside(source, range, ranges).length === 0 ? elements : [kept(range, level)];
}

function groupElements(node: GroupStatement, level: number, source: Source) {
  if (node.braces === null) return null;
  const members = rubricElements(node.members, level + 1, source);
  const { start } = node.headingRange;
  return braced(start, node.braces, members, level, source, (printing) =>
    headingPhrase('Group', node, printing),
  );
}

/** `start` is where the first word stands, which is that of the item itself unless it replaces another. */
function itemElements(
  node: ItemStatement,
  level: number,
  source: Source,
  start = node.headingRange.start,
  headed = itemPhrase,
) {
  const { body, braces } = node;
  const heading = (printing: Printing) => headed(node, printing);
  if (braces !== null) {
    const inner = bodyElements(body, level + 1, source);
    return braced(start, braces, inner, level, source, heading);
  }
  const range = { start, end: node.headingRange.end };
  const opening = lineElement(range, level, source, heading);
  const own = body.findLastIndex((statement) => !isAboutTotal(statement)) + 1;
  return [
    { ...opening, layout: 'opens' as const },
    ...bodyElements(body.slice(0, own), level + 1, source),
    ...bodyElements(body.slice(own), level, source),
  ];
}

function itemPhrase(node: ItemStatement, printing: Printing): Phrase | null {
  return headingPhrase('Item', node, printing);
}

function replaceElements({ item, range }: ReplaceStatement, level: number, source: Source) {
  return itemElements(item, level, source, range.start, replacePhrase);
}

function changeElements(node: ChangeStatement, level: number, source: Source) {
  const body = bodyElements(node.body, level + 1, source);
  return braced(node.range.start, node.braces, body, level, source, (printing) =>
    changePhrase(node, printing),
  );
}

function replacedElements(node: ReplaceClause, level: number, source: Source) {
  const body = bodyElements(node.body, level + 1, source);
  return braced(node.range.start, node.braces, body, level, source, (printing) =>
    replaceClausePhrase(node, printing),
  );
}

/** Behind the last item, where it has no braces, the examples of the total stand as part of it. */
function isAboutTotal(statement: ChangedStatement): boolean {
  return statement.kind === 'example' && statement.total;
}

function innerElements(node: BlockStatement, level: number, source: Source) {
  const body = bodyElements(node.body, level + 1, source);
  return braced(node.range.start, node.braces, body, level, source, (printing) =>
    blockPhrase(node, printing),
  );
}

function gradesElements(node: GradesStatement, level: number, source: Source) {
  const rows = node.rows.map((row) =>
    row.kind === 'lost'
      ? kept(row.range, level + 1)
      : lineElement(row.range, level + 1, source, (printing) => gradePhrase(row, printing)),
  );
  return braced(node.range.start, node.braces, rows, level, source, ({ voice }) => [
    piece(voice.word('Grades')),
  ]);
}

function submissionElements(node: SubmissionStatement, level: number, source: Source) {
  const body = bodyElements(node.body, level + 1, source);
  return braced(node.range.start, node.braces, body, level, source, (printing) => [
    piece(printing.voice.word('SubmissionOf')),
    ...factPhrase(node, printing),
  ]);
}

/** A block with its braces; one that holds nothing stays on its line. */
function braced(
  start: number,
  { open, close }: Braces,
  inner: readonly Element[],
  level: number,
  source: Source,
  heading: (printing: Printing) => Phrase | null,
): readonly Element[] | null {
  if (close === null) return null;
  const isEmpty = inner.length === 0 && !hasComments(source, { start: open.end, end: close.end });
  const brace = piece(isEmpty ? '{}' : '{');
  const end = isEmpty ? close.end : open.end;
  const opening = lineElement({ start, end }, level, source, (printing) => {
    const phrase = heading(printing);
    return phrase && [...phrase, brace];
  });
  if (isEmpty) return [opening];
  const closing: Element = { ...opening, range: close, layout: 'closes', text: '}', cut: null };
  return [{ ...opening, layout: 'opens' }, ...inner, closing];
}
