import { assertNever } from '../invariant.ts';
import type { Condition } from './condition.ts';
import type { FactId } from './fact.ts';
import type { Box, Item, Line, Points } from './item.ts';
import type { Num } from './num.ts';
import type { Grades, Stage } from './stage.ts';

/** A condition that looks at one fact, which the others are made of. */
export type Question = Exclude<Condition, { readonly kind: 'all' | 'any' | 'not' }>;

/** A place where a clause looks at a fact. */
export type Use =
  | Question
  | Extract<Num, { readonly kind: 'fact' | 'lateness' | 'each' | 'judged' }>;

/** Whether a place where a clause looks at a fact is a question of it, and not of its size. */
export function isQuestion(use: Use): use is Question {
  switch (use.kind) {
    case 'fact':
    case 'lateness':
    case 'each':
    case 'judged':
      return false;
    case 'flag':
    case 'never':
    case 'late':
    case 'compare':
    case 'choice':
      return true;
    default:
      return assertNever(use);
  }
}

/** The clauses of a box in the order of the file. */
export function linesOf(box: Box): readonly Line[] {
  return box.of.flatMap((part) => (part.kind === 'line' ? [part] : linesOf(part)));
}

/** Every place where an item looks at a fact. */
export function usesOfItem(item: Item): readonly Use[] {
  const { body, extras, points, start, ceiling, notApplicable } = item;
  const applies = notApplicable === null ? [] : questionsOf(notApplicable.when);
  const asked = extras.flatMap(({ when }) => (when === null ? [] : questionsOf(when)));
  const sized = sizesOf({ points, start, ceiling }).flatMap(choiceIn);
  return [...applies, ...sized, ...linesOf(body).flatMap(usesOf), ...asked];
}

/** The points of an item, where it starts and where it ends. */
export function sizesOf({
  points,
  start,
  ceiling,
}: Pick<Item, 'points' | 'start' | 'ceiling'>): readonly Points[] {
  return [points, start, ...(ceiling === null ? [] : [ceiling])];
}

/** The question that points depend on, where they do. */
export function choiceIn(points: Points): readonly Question[] {
  if (typeof points === 'string') return [];
  return [{ kind: 'choice', fact: points.fact, values: points.of.map(({ value }) => value) }];
}

/** The questions a condition is made of, in the order of the file. */
export function questionsOf(condition: Condition): readonly Question[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsOf);
    case 'not':
      return questionsOf(condition.of);
    case 'flag':
    case 'never':
    case 'late':
    case 'compare':
    case 'choice':
      return [condition];
    default:
      return assertNever(condition);
  }
}

/** The questions that a stage of the total asks. */
export function questionsOfStage(stage: Stage): readonly Question[] {
  switch (stage.kind) {
    case 'times':
      return questionsOf(stage.when);
    case 'vetoes':
      return stage.of.flatMap(({ when }) => questionsOf(when));
    case 'collect':
    case 'spread':
    case 'weight':
    case 'bound':
    case 'extras':
    case 'rescale':
    case 'bonus':
    case 'clamp':
    case 'round':
      return [];
    default:
      return assertNever(stage);
  }
}

/** The questions that the grades ask. */
export function questionsOfGrades(grades: Grades | null): readonly Question[] {
  if (grades === null) return [];
  return [...grades.bands, ...grades.limits].flatMap(({ when }) =>
    when === null ? [] : questionsOf(when),
  );
}

/** Every place where a clause or its exemption looks at a fact. */
export function usesOf({ effect, waived }: Line): readonly Use[] {
  return [
    ...(effect.kind === 'set' ? questionsOf(effect.when) : usesOfNum(effect.amount)),
    ...(waived === null ? [] : questionsOf(waived)),
  ];
}

/** A fact whose size a number takes, and which way the number goes where there is more of it. */
export interface Measured {
  readonly fact: FactId;
  readonly way: 'rises' | 'falls';
}

/** The facts whose size a number takes, whichever of its cases holds. */
export function measuredBy(num: Num): readonly Measured[] {
  switch (num.kind) {
    case 'constant':
    case 'lateness':
    case 'each':
    case 'judged':
      return [];
    case 'fact':
      return [{ fact: num.fact, way: 'rises' }];
    case 'times':
    case 'first':
    case 'steps':
      return measuredBy(num.of);
    case 'sum':
      return num.of.flatMap(measuredBy);
    case 'excess':
      return [...measuredBy(num.of), ...measuredBy(num.over).map(turned)];
    case 'case':
      return [...measuredBy(num.value), ...measuredBy(num.otherwise)];
    default:
      return assertNever(num);
  }
}

function turned({ fact, way }: Measured): Measured {
  return { fact, way: way === 'rises' ? 'falls' : 'rises' };
}

/** Every place where a number looks at a fact. */
export function usesOfNum(num: Num): readonly Use[] {
  switch (num.kind) {
    case 'constant':
      return [];
    case 'fact':
    case 'lateness':
    case 'judged':
    // The amount of a case asks its attributes alone.
    case 'each':
      return [num];
    case 'times':
    case 'first':
    case 'steps':
      return usesOfNum(num.of);
    case 'sum':
      return num.of.flatMap(usesOfNum);
    case 'excess':
      return [...usesOfNum(num.of), ...usesOfNum(num.over)];
    case 'case':
      return [...questionsOf(num.when), ...usesOfNum(num.value), ...usesOfNum(num.otherwise)];
    default:
      return assertNever(num);
  }
}
