import { type Deadline, dayAfter, dayBefore, type Num } from '@rubrica/evaluator';
import {
  amount,
  assertNever,
  holds,
  type KnownFact,
  type KnownFacts,
  numValue,
  present,
  type Question,
  type Rational,
  rational,
} from '@rubrica/evaluator/core';

/** The answer to a question, and how near to the other answer the fact is. */
export function answered(question: Question, known: KnownFacts): string {
  const fact = present(known.get(question.fact), 'an example gives every fact');
  return `${holds(question, known)} ${nearness(question, fact)}`;
}

function nearness(question: Question, fact: KnownFact): string {
  switch (question.kind) {
    case 'flag':
    case 'never':
      return '';
    case 'late':
      return fact.type === 'submission' ? besideDeadline(fact, question.deadline) : '';
    case 'compare':
      return 'number' in fact ? beside(fact.number, rational(question.value)) : '';
    case 'choice':
      return fact.type === 'choice' ? fact.value : '';
    default:
      return assertNever(question);
  }
}

/** Just there, one beside it, or farther away. */
function beside(number: Rational, mark: Rational): string {
  const away = number.sub(mark);
  return away.abs().compare(1) <= 0 ? amount(away) : String(Math.sign(away.compare(0)));
}

function besideDeadline(
  { date, stated }: Extract<KnownFact, { readonly type: 'submission' }>,
  { date: due, time }: Deadline,
): string {
  // Where a time of day counts, each one is of its own.
  if (date === null || time !== null) return stated ?? '';
  if (date === due) return 'that day';
  if (date === dayBefore(due)) return 'the day before';
  return date === dayAfter(due) ? 'the day after' : date < due ? 'before' : 'after';
}

/**
 * How large a number is, as far as it makes a difference of kind: none, one, two or more of what is counted, how it
 * lies to an allowance. `whole`: what is measured matters exactly, and not only by the steps that it comes to.
 */
export function sized(num: Num, known: KnownFacts, whole = true): readonly string[] {
  switch (num.kind) {
    case 'constant':
      return [];
    case 'fact': {
      if (known.get(num.fact)?.type === 'count') return [few(numValue(num, known))];
      return whole ? [amount(numValue(num, known))] : [];
    }
    case 'lateness': {
      const fact = known.get(num.fact);
      // Of what a calendar says, each day may be another case.
      const day = num.unit.kind === 'day' || fact?.type !== 'submission' ? '' : (fact.stated ?? '');
      return [few(numValue(num, known)), day];
    }
    case 'each': {
      const fact = known.get(num.fact);
      const records = fact?.type === 'count' ? (fact.evidence ?? []) : [];
      return [records.map((record) => JSON.stringify(record)).join()];
    }
    case 'judged':
      return [amount(numValue(num, known))];
    case 'times':
      return sized(num.of, known, whole);
    case 'first':
      return [beside(numValue(num.of, known), rational(num.most)), ...sized(num.of, known, whole)];
    case 'sum':
      return num.of.flatMap((part) => sized(part, known, whole));
    case 'steps': {
      const exact = num.parts === 'exact' && whole;
      return [
        inSteps(numValue(num.of, known).div(rational(num.size))),
        ...sized(num.of, known, exact),
      ];
    }
    case 'excess': {
      const [of, over] = [numValue(num.of, known), numValue(num.over, known)];
      const parts = [num.of, num.over].flatMap((part) => sized(part, known, whole));
      return [beside(of, over), ...parts];
    }
    case 'case':
      return [...sized(num.value, known, whole), ...sized(num.otherwise, known, whole)];
    default:
      return assertNever(num);
  }
}

function few(number: Rational): string {
  return number.compare(2) <= 0 ? amount(number) : number.d === 1n ? 'several' : 'broken';
}

/** Whole steps or a part of one, and how many. */
function inSteps(number: Rational): string {
  return `${few(number.floor())} ${number.d === 1n ? 'whole' : 'and a part'}`;
}
