import { canonicalAmount } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type {
  AllowanceNode,
  BandClause,
  Clause,
  LateClause,
  LateUnitNode,
} from '../syntax/ast/clauses.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';

/**
 * What tells a clause apart in its item: `late`, `per-unrecorded`, `if-rate<95%`. It is made of what the
 * clause says, so that it survives reformatting, and it is the same in both vocabularies.
 */
export function clauseKey(clause: Clause): string {
  switch (clause.kind) {
    case 'late':
      return lateKey(clause);
    case 'missing':
      return 'missing';
    case 'per': {
      const { fact, allowance } = clause;
      return `per-${fact.name.text}${allowance === null ? '' : `>${allowanceKey(allowance)}`}`;
    }
    case 'by':
      return `by-${clause.effect.amount.fact.name.text}`;
    case 'band':
      return `band-${bandKey(clause)}`;
    case 'earn':
      return 'earn';
    case 'judged':
      return `judged-${clause.fact.name.text}`;
    case 'steps': {
      const { size, fact, side, target } = clause;
      return `per-${numberKey(size)}-${fact.name.text}${SIDES[side]}${allowanceKey(target)}`;
    }
    case 'linear': {
      const { fact, from, to } = clause;
      return `linear-${fact.name.text}-${numberKey(from)}..${numberKey(to)}`;
    }
    case 'if':
      return `if-${conditionKey(clause.condition)}`;
    default:
      return assertNever(clause);
  }
}

const SIDES = { below: '<', above: '>', away: '!=' } as const;
/** `rate>=80%<90%`, `level=good|fair`, `days-late>5`. */
function bandKey({ of, within }: BandClause): string {
  const name = of.kind === 'fact' ? of.fact.name.text : `${of.unit}s-late`;
  if (within.kind === 'values') {
    return `${name}=${within.values.map(({ text }) => valueKey(text)).join('|')}`;
  }
  return `${name}${within.bounds.map(({ op, value }) => `${op}${numberKey(value)}`).join('')}`;
}

/** `late-per-24-hours`, `late>4-days`. */
function lateKey({ unit, beyond }: LateClause): string {
  if (unit !== null) return `late-per-${unit.size === '1' ? unit.unit : unitKey(unit)}`;
  return beyond === null ? 'late' : `late>${unitKey(beyond)}`;
}

function unitKey({ unit, size }: LateUnitNode): string {
  return `${size}-${unit}${size === '1' ? '' : 's'}`;
}

function allowanceKey(node: AllowanceNode): string {
  return node.kind === 'number' ? numberKey(node.number) : node.fact.name.text;
}

function conditionKey(node: ConditionNode): string {
  switch (node.kind) {
    case 'flag':
      return node.fact.name.text;
    case 'compare':
      return `${node.fact.name.text}${node.op}${numberKey(node.value)}`;
    case 'choice': {
      const values = node.values.map(({ text }) => valueKey(text)).join('|');
      return `${node.fact.name.text}${node.negated ? '!=' : '='}${values}`;
    }
    case 'not':
      return `not-${grouped(node.of)}`;
    case 'and':
    case 'or':
      return node.of.map(grouped).join(`-${node.kind}-`);
    default:
      return assertNever(node);
  }
}

function grouped(node: ConditionNode): string {
  const key = conditionKey(node);
  return node.kind === 'and' || node.kind === 'or' ? `(${key})` : key;
}

/** Between quotes where it would not be one name. */
function valueKey(value: string): string {
  return /^[\p{L}\p{N}_.·-]+$/u.test(value) ? value : JSON.stringify(value);
}

function numberKey({ text, percent }: NumberNode): string {
  return `${canonicalAmount(text)}${percent ? '%' : ''}`;
}
