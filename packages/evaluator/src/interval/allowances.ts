import { assertNever } from '../invariant.ts';
import type { Line, Num } from '../ir/rubric.ts';
import type { Question } from '../ir/walk.ts';

/** Whether a fact is beyond an allowance, as a question: from there on a clause tells its values apart. */
export function allowanceQuestions({ effect }: Line): readonly Question[] {
  return effect.kind === 'set' ? [] : questionsIn(effect.amount);
}

function questionsIn(num: Num): readonly Question[] {
  switch (num.kind) {
    case 'constant':
    case 'fact':
      return [];
    case 'times':
      return questionsIn(num.of);
    case 'excess':
      return [...questionAt(num.of, num.over), ...questionsIn(num.of), ...questionsIn(num.over)];
    case 'case':
      return [...questionsIn(num.value), ...questionsIn(num.otherwise)];
    default:
      return assertNever(num);
  }
}

function questionAt(of: Num, over: Num): readonly Question[] {
  return of.kind === 'fact' && over.kind === 'constant'
    ? [{ kind: 'compare', fact: of.fact, op: '>', value: over.value }]
    : [];
}
