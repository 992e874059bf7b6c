import {
  type Amount,
  canonicalAmount,
  type Deadline,
  type Fact,
  type FactId,
  type FactValue,
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

/** Where something changes, and what the examples of a rubric show of it. */
export interface Edges {
  /** The numbers that facts are held against; what is computed, and what is asked of cases, has no value in an example. */
  readonly thresholdsIn: (lines: readonly Line[]) => readonly Threshold[];
  /** The number that is free, where a clause counts beyond one. */
  readonly allowancesIn: (clause: PerClause, lines: readonly Line[]) => readonly Threshold[];
  /** The numbers that examples give a fact. */
  readonly numbersOf: (fact: FactId) => readonly Amount[];
  /** Whether an example gives a fact this very number. */
  readonly isShown: (threshold: Threshold) => boolean;
  /** Whether an example has something submitted on that very day. */
  readonly isDayShown: (due: Due) => boolean;
}

export function edgesOf({ facts, examples }: Rubric): Edges {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const given = new Map<FactId, FactValue[]>(facts.map(({ id }) => [id, []]));
  for (const one of examples) {
    for (const { fact, value } of one.given) given.get(fact)?.push(value);
  }
  const numbersOf = (fact: FactId) =>
    (given.get(fact) ?? []).map(numberIn).filter((one) => one !== null);
  const factsIn = (lines: readonly Line[]) =>
    [...new Set(lines.flatMap(usesOf).map(({ fact }) => fact))].flatMap((id) => byId.get(id) ?? []);
  return {
    thresholdsIn: (lines) =>
      lines.flatMap(usesOf).flatMap((use) => {
        const fact = use.kind === 'compare' ? byId.get(use.fact) : undefined;
        return use.kind === 'compare' && fact !== undefined ? [{ fact, value: use.value }] : [];
      }),
    allowancesIn({ allowance, fact: { name } }, lines) {
      if (allowance?.kind !== 'number') return [];
      const value = canonicalAmount(allowance.number.text);
      const counted = factsIn(lines).filter((fact) => fact.name === name.text);
      return counted.map((fact) => ({ fact, value }));
    },
    numbersOf,
    isShown: ({ fact, value }) => numbersOf(fact.id).includes(value),
    isDayShown: ({ fact, deadline }) => given.get(fact)?.includes(deadline.date) === true,
  };
}

/** Deadlines that are days; the lines of a repetition have one each. */
export function deadlinesIn(lines: readonly Line[]): readonly Due[] {
  return lines.flatMap(usesOf).flatMap((use) => {
    if (use.kind !== 'late' && use.kind !== 'lateness') return [];
    return use.deadline.time === null ? [{ fact: use.fact, deadline: use.deadline }] : [];
  });
}

/** A number as an example writes it. */
export function shown({ fact, value }: Threshold): string {
  return fact.type === 'percentage' ? `${value}%` : value;
}
