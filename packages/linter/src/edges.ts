import {
  type Amount,
  canonicalAmount,
  compareAmounts,
  type Deadline,
  type Fact,
  type FactId,
  type Line,
  type Rubric,
} from '@rubrica/evaluator';
import { usesOf } from '@rubrica/evaluator/core';
import type { PerClause } from '@rubrica/parser/tooling';
import { numberIn } from './given-number.ts';

/** A number at which something changes, and the fact that is held against it. */
export interface Threshold {
  readonly fact: Fact;
  readonly value: Amount;
}

/** A day on which something changes, and what is submitted. */
export interface Due {
  readonly fact: FactId;
  readonly deadline: Deadline;
}

/** The numbers that facts are held against; what is computed, and what is asked of cases, has no value in an example. */
export function thresholdsIn(lines: readonly Line[], { facts }: Rubric): readonly Threshold[] {
  return lines.flatMap(usesOf).flatMap((use) => {
    const fact = facts.find(({ id }) => id === use.fact);
    return use.kind === 'compare' && fact !== undefined ? [{ fact, value: use.value }] : [];
  });
}

/** The number that is free, where a clause counts beyond one. */
export function allowancesIn(
  { allowance, fact: { name } }: PerClause,
  lines: readonly Line[],
  { facts }: Rubric,
): readonly Threshold[] {
  if (allowance?.kind !== 'number') return [];
  const value = canonicalAmount(allowance.number.text);
  const asked = new Set(lines.flatMap(usesOf).map(({ fact }) => fact));
  const counted = facts.filter((fact) => fact.name === name.text && asked.has(fact.id));
  return counted.map((fact) => ({ fact, value }));
}

/** Deadlines that are days; the lines of a repetition have one each. */
export function deadlinesIn(lines: readonly Line[]): readonly Due[] {
  return lines.flatMap(usesOf).flatMap((use) => {
    if (use.kind !== 'late' && use.kind !== 'lateness') return [];
    return use.deadline.time === null ? [{ fact: use.fact, deadline: use.deadline }] : [];
  });
}

/** Whether an example gives a fact this very number. */
export function isShown({ examples }: Rubric, { fact, value }: Threshold): boolean {
  return examples.some(({ given }) =>
    given.some((one) => {
      const number = one.fact === fact.id ? numberIn(one.value) : null;
      return number !== null && compareAmounts(number, value) === 0;
    }),
  );
}

/** Whether an example has something submitted on that very day. */
export function isDayShown({ examples }: Rubric, { fact, deadline }: Due): boolean {
  return examples.some(({ given }) =>
    given.some((one) => one.fact === fact && one.value === deadline.date),
  );
}

/** A number as an example writes it. */
export function shown({ fact, value }: Threshold): string {
  return fact.type === 'percentage' ? `${value}%` : value;
}
