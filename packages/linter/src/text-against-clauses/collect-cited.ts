import {
  type Citation,
  citedText,
  type Document,
  type GroupStatement,
  isClause,
  type ItemStatement,
  type SyntaxKind,
  type SyntaxNode,
} from '@rubrica/parser/tooling';
import type { Place, Visitor } from '../visitor.ts';
import type { Cited } from './cited.ts';
import type { Claim } from './claim.ts';
import { headingClaims, pointsOf, totalClaims } from './heading-claims.ts';
import { statementClaims } from './statement-claims.ts';

/** Statements that have numbers of their own, clauses apart. */
const COUNTED = [
  ...['due', 'define', 'item-cap', 'each-cap', 'item-floor', 'exhausted', 'exempt', 'not-applicable'],
  ...['times', 'veto', 'bonus-gate', 'grade'],
] as const satisfies readonly SyntaxKind[];
