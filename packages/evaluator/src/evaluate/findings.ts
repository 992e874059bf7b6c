import { amount, type Rational, rational } from '../amount/amount.ts';
import type { Standing } from '../facts/known-fact.ts';
import { assertNever } from '../invariant.ts';
import type { Condition } from '../ir/condition.ts';
import type { Deadline, FactId } from '../ir/fact.ts';
import type { Effect } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import { type Question, questionsOf, usesOfNum } from '../ir/walk.ts';
import type { Allowance, Finding } from '../ledger/assessment.ts';
import { dueOf } from './as-of.ts';
import { holds } from './condition.ts';
import { type FactSource, factName } from './fact-source.ts';
import { formulaFindings } from './formula-findings.ts';
import { knownAs } from './known.ts';
import { numValue, pricedCases } from './num.ts';

/** What the facts say about everything that a clause looks at. */
export function effectFindings(effect: Effect, source: FactSource): readonly Finding[] {
  if (effect.kind === 'set') return conditionFindings(effect.when, source);
  const uses = usesOfNum(effect.amount).map(({ fact }) => fact);
  return [...numFindings(effect.amount, rational('1'), source), ...formulaFindings(uses, source)];
}

export function conditionFindings(condition: Condition, source: FactSource): readonly Finding[] {
  const questions = questionsOf(condition);
  return [
    ...questions.map((question) => findingOf(question, source)),
    ...formulaFindings(
      questions.map(({ fact }) => fact),
      source,
    ),
  ];
}

function findingOf(question: Question, source: FactSource): Finding {
  const fact = factName(question.fact, source);
  const { known } = source;
  switch (question.kind) {
    case 'flag':
      return { kind: 'flag', fact, holds: holds(question, known) };
    case 'never':
    case 'late': {
      const { date, stated, standing } = knownAs(known, question.fact, 'submission');
      const deadline = deadlineOf(question, standing, source);
      return { kind: 'submission', fact, date, stated, standing, deadline };
    }
    case 'compare': {
      const value = knownAs(known, question.fact, 'count', 'number', 'percentage');
      return {
        kind: 'comparison',
        fact,
        value: amount(value.number),
        unit: value.type === 'percentage' ? 'percent' : null,
        op: question.op,
        to: question.value,
        holds: holds(question, known),
        evidence: value.type === 'count' ? value.evidence : null,
      };
    }
    case 'choice': {
      const { value } = knownAs(known, question.fact, 'choice');
      return {
        kind: 'choice',
        fact,
        value,
        values: question.values,
        holds: holds(question, known),
      };
    }
    default:
      return assertNever(question);
  }
}

/** What the day was compared with: that of the submission, or that on which all is looked back from. */
function deadlineOf(
  question: Extract<Question, { readonly kind: 'never' | 'late' }>,
  standing: Standing,
  { declared, period }: FactSource,
): Deadline | null {
  const fact = declared.get(question.fact);
  if ((standing === 'overdue' || standing === 'not-yet-due') && fact?.type === 'submission') {
    return dueOf(fact, period);
  }
  return question.kind === 'late' ? question.deadline : null;
}

/** `each` is the factor that reaches the fact: `0.2` of `unrecorded`. */
function numFindings(num: Num, each: Rational, source: FactSource): readonly Finding[] {
  switch (num.kind) {
    case 'constant':
      return [];
    case 'fact':
      // What is computed is not counted; its formula says what it is.
      return source.derived.has(num.fact) ? [] : [countFinding(num.fact, null, each, source)];
    case 'times':
      return numFindings(num.of, each.mul(rational(num.factor)), source);
    case 'steps':
      return stepFindings(num, each, source);
    case 'lateness':
      return [latenessFinding(num, each, source)];
    case 'each': {
      const cases = pricedCases(num, source.known).map(({ record, amount: points, counts }) => ({
        record,
        amount: amount(points.mul(each)),
        counts,
      }));
      return [{ kind: 'cases', fact: factName(num.fact, source), cases, best: num.best }];
    }
    case 'judged': {
      const { number: points, reason } = knownAs(source.known, num.fact, 'judgement');
      const fact = factName(num.fact, source);
      return [{ kind: 'judgement', fact, points: amount(points), reason }];
    }
    case 'excess': {
      const allowed = numFindings(num.over, each, source);
      // What is allowed is said with what is counted.
      const rest = allowed.filter(({ kind }) => kind !== 'count');
      if (num.of.kind !== 'fact') {
        return [...pricedBy(num, numFindings(num.of, each, source), source), ...allowed];
      }
      const over: Allowance = {
        amount: amount(numValue(num.over, source.known)),
        fact: num.over.kind === 'fact' ? factName(num.over.fact, source) : null,
      };
      return [countFinding(num.of.fact, over, each, source), ...rest];
    }
    case 'first': {
      const found = numFindings(num.of, each, source);
      return isCounted(num.of)
        ? found.map((one) => (one.kind === 'count' ? { ...one, first: num.most } : one))
        : pricedBy(num, found, source);
    }
    case 'sum':
      return num.of.flatMap((part) => numFindings(part, each, source));
    case 'case':
      return [
        ...questionsOf(num.when).map((question) => findingOf(question, source)),
        ...numFindings(holds(num.when, source.known) ? num.value : num.otherwise, each, source),
      ];
    default:
      return assertNever(num);
  }
}

function stepFindings(
  { of, size, parts }: Extract<Num, { readonly kind: 'steps' }>,
  each: Rational,
  source: FactSource,
): readonly Finding[] {
  const [use] = usesOfNum(of);
  if (use === undefined) return [];
  const value = source.known.get(use.fact);
  const steps = amount(numValue({ kind: 'steps', of, size, parts }, source.known));
  return [
    ...(of.kind === 'lateness' ? [latenessFinding(of, null, source)] : []),
    {
      kind: 'steps',
      fact: factName(use.fact, source),
      value: value !== undefined && 'number' in value ? amount(value.number) : null,
      unit: value?.type === 'percentage' ? 'percent' : null,
      parts,
      size,
      distance: amount(numValue(of, source.known)),
      steps,
      priced: steps,
      each: amount(each),
    },
  ];
}

function latenessFinding(
  num: Extract<Num, { readonly kind: 'lateness' }>,
  each: Rational | null,
  source: FactSource,
): Finding {
  const late = amount(numValue(num, source.known));
  return {
    kind: 'lateness',
    fact: factName(num.fact, source),
    stated: knownAs(source.known, num.fact, 'submission').stated,
    deadline: num.deadline,
    unit: num.unit.kind,
    late,
    priced: late,
    each: each && amount(each),
  };
}

/** Of all steps or days, so many as the number comes to have its price. */
function pricedBy(num: Num, found: readonly Finding[], source: FactSource): readonly Finding[] {
  const priced = amount(numValue(num, source.known));
  return found.map((one) =>
    (one.kind === 'steps' || one.kind === 'lateness') && one.each !== null
      ? { ...one, priced }
      : one,
  );
}

/** Whether a number is the cases of one fact, or those beyond an allowance. */
function isCounted(num: Num): boolean {
  return num.kind === 'fact' || (num.kind === 'excess' && num.of.kind === 'fact');
}

function countFinding(
  fact: FactId,
  over: Allowance | null,
  each: Rational,
  source: FactSource,
): Finding {
  const value = knownAs(source.known, fact, 'count', 'number', 'percentage');
  return {
    kind: 'count',
    fact: factName(fact, source),
    count: amount(value.number),
    over,
    first: null,
    each: amount(each),
    evidence: value.type === 'count' ? value.evidence : null,
  };
}
