import type { Fact } from '../ir/fact.ts';

/** Where in the facts: keys and indices from the outside in. */
export type FactPath = readonly (string | number)[];

/** One thing wrong with the facts, as data; `renderFactProblem` says it in words. */
export type FactProblem =
  | { readonly code: 'absent'; readonly path: FactPath; readonly expected: ExpectedFact }
  | {
      readonly code: 'invalid';
      readonly path: FactPath;
      readonly expected: ExpectedFact;
      readonly received: string;
    }
  | { readonly code: 'unknown'; readonly path: FactPath; readonly known: readonly string[] }
  | { readonly code: 'not-an-object'; readonly path: FactPath; readonly received: string }
  | { readonly code: 'not-an-array'; readonly path: FactPath; readonly received: string }
  | { readonly code: 'not-a-text'; readonly path: FactPath; readonly received: string }
  | {
      readonly code: 'wrong-rubric';
      readonly path: FactPath;
      readonly expected: string;
      readonly received: string;
    }
  /** What a correction has to say. */
  | {
      readonly code: 'bad-correction';
      readonly path: FactPath;
      readonly expected: 'points' | 'text' | 'day';
      readonly received: string;
    }
  | {
      readonly code: 'unknown-item';
      readonly path: FactPath;
      readonly received: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'same-entity'; readonly path: FactPath; readonly entity: string }
  /** Facts of one entity where a file of several is read. */
  | {
      readonly code: 'one-entity';
      readonly path: FactPath;
      readonly rubric: string;
      readonly version: string;
    };

/** What a fact should have been. */
export interface ExpectedFact {
  readonly type: Fact['type'];
  readonly label: string | null;
  /** The values of a choice. */
  readonly values: readonly string[];
}

export function expectedFact(fact: Fact): ExpectedFact {
  return {
    type: fact.type,
    label: fact.label,
    values: fact.type === 'choice' ? fact.values : [],
  };
}
