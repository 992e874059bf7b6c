import type { Box, Extra } from '@rubrica/evaluator';
import type { CheckedPart } from '../check/checked.ts';
import { assertNever } from '../invariant.ts';
import { desugarClause, desugarExtra } from './clause.ts';
import { clauseInForce } from './in-force.ts';
import { inPoints } from './share.ts';
import type { Place } from './surroundings.ts';

/** What an item's clauses and blocks are in the core. */
export function desugarParts(parts: readonly CheckedPart[], place: Place): Box['of'] {
  return parts.flatMap((part) => desugarPart(part, place));
}

function desugarPart(part: CheckedPart, place: Place): Box['of'] {
  switch (part.kind) {
    case 'clause':
      return desugarClause(
        inPoints(clauseInForce(part, place.occurrence, place.period), place.points),
        place,
      );
    case 'block': {
      const of = desugarParts(part.parts, place);
      return [{ ...UNBOUNDED, scope: 'clause', take: part.take, of, cite: part.cite }];
    }
    case 'repetition':
      return part.occurrences.map(({ id }) => ({
        ...UNBOUNDED,
        scope: 'occurrence',
        cap: part.cap?.limit ?? null,
        cite: part.cap?.cite ?? null,
        of: desugarParts(part.parts, { ...place, occurrence: id }),
      }));
    default:
      return assertNever(part);
  }
}

/** What the total loses beside the points of clauses, wherever in the item they stand. */
export function desugarExtras(parts: readonly CheckedPart[], place: Place): readonly Extra[] {
  return parts.flatMap((part): readonly Extra[] => {
    switch (part.kind) {
      case 'clause':
        return desugarExtra(part, place);
      case 'block':
        return desugarExtras(part.parts, place);
      case 'repetition':
        return part.occurrences.flatMap(({ id }) =>
          desugarExtras(part.parts, { ...place, occurrence: id }),
        );
      default:
        return assertNever(part);
    }
  });
}

const UNBOUNDED = { kind: 'box', take: 'all', cap: null, upTo: null, cite: null } as const;
