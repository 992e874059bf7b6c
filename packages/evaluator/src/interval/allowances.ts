import type { Amount } from '../amount/amount.ts';
import { assertNever } from '../invariant.ts';
import type { Line } from '../ir/item.ts';
import type { Num } from '../ir/num.ts';
import type { Question } from '../ir/walk.ts';

/** Whether a fact is beyond an allowance, or beyond the first of its cases, as a question: there another price begins. */
export function allowanceQuestions({ effect }: Line): readonly Question[] {
  return effect.kind === 'set' ? [] : questionsIn(effect.amount);
}

function questionsIn(num: Num): readonly Question[] {
  switch (num.kind) {
    case 'constant':
    case 'fact':
    case 'lateness':
    case 'each':
    case 'judged':
    // Steps of what is not known are refused.
    case 'steps':
      return [];
    case 'times':
      return questionsIn(num.of);
    case 'excess': {
      const own = num.over.kind === 'constant' ? questionAt(num.of, num.over.value) : [];
      return [...own, ...questionsIn(num.of), ...questionsIn(num.over)];
    }
    case 'first':
      return [...questionAt(num.of, num.most), ...questionsIn(num.of)];
    case 'sum':
      return num.of.flatMap(questionsIn);
    case 'case':
      return [...questionsIn(num.value), ...questionsIn(num.otherwise)];
    default:
      return assertNever(num);
  }
}

function questionAt(of: Num, value: Amount): readonly Question[] {
  return of.kind === 'fact' ? [{ kind: 'compare', fact: of.fact, op: '>', value }] : [];
}
