import { assertNever } from '../invariant.ts';
import type { Condition } from '../ir/condition.ts';
import type { Question } from '../ir/walk.ts';
import { type Domains, narrowed } from './domain.ts';
import type { Search } from './search.ts';

/** Yes, no, or the questions that it depends on, at least one. */
export type Decision = boolean | readonly [Question, ...Question[]];

/** Whether a condition holds, as far as the domains decide it. Where each question is decided, so is it. */
export function decide(condition: Condition, domains: Domains, search: Search): Decision {
  switch (condition.kind) {
    case 'all':
      return together(condition.of, false, domains, search);
    case 'any':
      return together(condition.of, true, domains, search);
    case 'not': {
      const decision = decide(condition.of, domains, search);
      return typeof decision === 'boolean' ? !decision : decision;
    }
    case 'flag':
    case 'never':
    case 'late':
    case 'compare':
    case 'choice': {
      const { yes, no } = search.split(condition, domains);
      if (yes.length === 0) return false;
      return no.length === 0 ? true : [condition];
    }
    default:
      return assertNever(condition);
  }
}

/** One part with the decisive answer decides for all of them. */
function together(
  parts: readonly Condition[],
  decisive: boolean,
  domains: Domains,
  search: Search,
): Decision {
  search.spend(1);
  const open: Question[] = [];
  for (const part of parts) {
    const decision = decide(part, domains, search);
    if (decision === decisive) return decisive;
    if (typeof decision !== 'boolean') open.push(...decision);
  }
  const [first, ...rest] = open;
  return first === undefined ? !decisive : [first, ...rest];
}

/** The domains on either side of an open question. */
export function sides(
  question: Question,
  domains: Domains,
  search: Search,
): readonly [Domains, Domains] {
  search.spend(1);
  const { yes, no } = search.split(question, domains);
  return [narrowed(domains, question.fact, yes), narrowed(domains, question.fact, no)];
}

/** Which answers a condition can have. */
export function answersOf(
  condition: Condition,
  domains: Domains,
  search: Search,
): ReadonlySet<boolean> {
  const decision = decide(condition, domains, search);
  if (typeof decision === 'boolean') return new Set([decision]);
  const [yes, no] = sides(decision[0], domains, search);
  const found = answersOf(condition, yes, search);
  return found.size > 1 ? found : new Set([...found, ...answersOf(condition, no, search)]);
}
