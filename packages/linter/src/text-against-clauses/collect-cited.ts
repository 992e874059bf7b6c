import {
  type Citation,
  citedText,
  type Document,
  type ItemStatement,
  type SyntaxNode,
} from '@rubrica/parser/tooling';
import { keyOf } from '../item-key.ts';
import type { Place, Visitor } from '../visitor.ts';
import type { Cited, Governed } from './cited.ts';
import type { Claim } from './claim.ts';
import { headingClaims, pointsOf } from './heading-claims.ts';
import { statementClaims } from './statement-claims.ts';

/** Everything but the rubric itself has a place. */
type Statement = Exclude<SyntaxNode, Document>;

interface Open {
  readonly citation: Citation;
  readonly place: Place;
  readonly from: number;
  readonly governed: Governed[];
}

/** What an item says that a sentence in it may speak of. */
interface OfItem {
  readonly claims: Claim[];
  readonly texts: string[];
  isSubmitted: boolean;
}

/** Collects every official sentence with what stands under it, and hands them on when all was seen. */
export function collectCited(take: (all: readonly Cited[]) => void): Visitor {
  /** By where they begin: what is taken over from an older rubric may hold a sentence twice. */
  const open = new Map<number, Open>();
  const items = new Map<ItemStatement, OfItem>();
  const ofTotal: Claim[] = [];
  let last: { readonly node: Statement; readonly end: number } | null = null;

  function ofItem(item: ItemStatement): OfItem {
    const known = items.get(item) ?? { claims: [], texts: [], isSubmitted: false };
    items.set(item, known);
    return known;
  }

  /** Before the total's own statements a sentence may still stand in the item before them. */
  function sentenceOf(node: Statement, { citation, item }: Place): Citation | null {
    if (citation !== null || item !== null || !OF_TOTAL.includes(node.kind)) return citation;
    return last?.node.kind === 'citation' ? last.node : null;
  }

  function state(node: Statement, place: Place): void {
    const claims = statementClaims(node);
    const citation = sentenceOf(node, place);
    if (citation !== null)
      open.get(citation.range.start)?.governed.push({ range: node.range, claims });
    if (place.item !== null) {
      const known = ofItem(place.item);
      if (SUBMITTED.includes(node.kind)) known.isSubmitted = true;
      if (NEARBY.includes(node.kind)) known.claims.push(...claims);
    }
    pass(node, node.range.end);
  }

  function enter(node: Statement): void {
    pass(node, node.range.start);
  }

  function pass(node: Statement, end: number): void {
    last = { node, end };
  }

  return {
    citation(citation, place) {
      const { start } = citation.range;
      if (citedText(citation) !== null && !open.has(start)) {
        open.set(start, { citation, place, from: last?.end ?? 0, governed: [] });
      }
      pass(citation, citation.range.end);
    },
    clause: state,
    due: state,
    define: state,
    'item-cap': state,
    'each-cap': state,
    'item-floor': state,
    exhausted: state,
    exempt: state,
    'not-applicable': state,
    times: state,
    veto: state,
    'bonus-gate': state,
    grade: state,
    example: (node) => pass(node, node.range.end),
    standard(node, { item }) {
      if (item !== null) ofItem(item).texts.push(node.text.text);
      pass(node, node.range.end);
    },
    timing(node, { item }) {
      if (item !== null) ofItem(item).texts.push(node.text.text);
      pass(node, node.range.end);
    },
    item: enter,
    group: enter,
    total(node) {
      ofTotal.push(...statementClaims(node));
    },
    round(node) {
      ofTotal.push(...statementClaims(node));
    },
    end() {
      take([...open.values()].map((one) => citedOf(one, items, ofTotal)));
    },
  };
}

const OF_TOTAL: readonly SyntaxNode['kind'][] = ['times', 'veto', 'bonus-gate', 'grade'];
const SUBMITTED: readonly SyntaxNode['kind'][] = ['late', 'missing', 'due'];
const NEARBY: readonly SyntaxNode['kind'][] = [
  ...(['late', 'due', 'item-cap', 'each-cap', 'item-floor', 'exhausted'] as const),
];

function citedOf(
  { citation, place: { item, group }, from, governed }: Open,
  items: ReadonlyMap<ItemStatement, OfItem>,
  ofTotal: readonly Claim[],
): Cited {
  const known = item === null ? undefined : items.get(item);
  const bounds = (group?.members ?? []).filter(({ kind }) => kind === 'group-bound');
  return {
    citation,
    governed,
    item: keyOf(item),
    nearby: [
      ...(known?.claims ?? []),
      ...[item, group].flatMap((one) => (one === null ? [] : headingClaims(one))),
      ...bounds.flatMap(statementClaims),
      ...ofTotal,
    ],
    texts: [...(known?.texts ?? []), ...(item?.title ? [item.title.text] : [])],
    points: item === null ? null : pointsOf(item),
    isSubmitted: known?.isSubmitted ?? false,
    from,
  };
}
