import { canonicalAmount, divideAmounts, multiplyAmounts, sumAmounts } from '@rubrica/evaluator';
import type {
  AllowanceNode,
  BandedNode,
  BandNode,
  Clause,
  LinearClause,
} from '@rubrica/parser/tooling';
import { assertNever } from '../invariant.ts';
import { type Claim, measureClaim, wordClaim, wordsOf } from './claim.ts';
import { conditionClaims } from './condition-claims.ts';
import { latenessClaims } from './deadline-claims.ts';
import { effectClaims } from './effect-claims.ts';

/** The numbers of a clause, in the order of the text as far as its parts keep it. */
export function clauseClaims(clause: Clause): readonly Claim[] {
  const words = wordsIn(clause);
  const share = clause.kind === 'linear' ? shareClaims(clause) : [];
  return [...triggerClaims(clause, words), ...effectClaims(clause.effect, words), ...share];
}

/** 40 points between 0 and 100 are what a text may call 40%. */
function shareClaims({ from, to, effect: { amount } }: LinearClause): readonly Claim[] {
  if (amount.kind !== 'points' || amount.value.percent || from.percent) return [];
  const span = sumAmounts([canonicalAmount(to.text), multiplyAmounts(from.text, '-1')]);
  if (span === '0') return [];
  const share = divideAmounts(canonicalAmount(amount.value.text), span);
  return [wordClaim('percent', 'factor', multiplyAmounts(share, '100').replace(/^-/, ''))];
}

/** What has to be so for a clause to apply, and how often. */
function triggerClaims(clause: Clause, words: string): readonly Claim[] {
  switch (clause.kind) {
    case 'late':
      return latenessClaims(clause);
    case 'per':
      return [
        ...(clause.most === null ? [] : [measureClaim(clause.most, 'bound', words)]),
        ...(clause.allowance === null ? [] : boundClaims(clause.allowance, words)),
      ];
    case 'steps':
      return [measureClaim(clause.size, 'step', words), ...boundClaims(clause.target, words)];
    case 'linear':
      return [clause.from, clause.to].map((one) => measureClaim(one, 'bound', words));
    case 'if':
      return conditionClaims(clause.condition);
    case 'band':
      return bandClaims(clause.within, words);
    case 'missing':
    case 'by':
    case 'judged':
    case 'earn':
      return [];
    default:
      return assertNever(clause);
  }
}

function boundClaims(node: AllowanceNode, words: string): readonly Claim[] {
  return node.kind === 'fact' ? [] : [measureClaim(node.number, 'bound', words)];
}

function bandClaims(band: BandNode, words: string): readonly Claim[] {
  if (band.kind === 'values') return [];
  return band.bounds.map(({ value }) => measureClaim(value, 'bound', words));
}

function wordsIn(clause: Clause): string {
  switch (clause.kind) {
    case 'per':
    case 'steps':
    case 'linear':
    case 'judged':
      return wordsOf(clause.fact);
    case 'band':
      return bandedWords(clause.of);
    case 'late':
    case 'missing':
    case 'if':
    case 'by':
    case 'earn':
      return '';
    default:
      return assertNever(clause);
  }
}

function bandedWords(of: BandedNode): string {
  return of.kind === 'fact' ? wordsOf(of.fact) : 'days 天';
}
