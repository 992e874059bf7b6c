import type { Fact, FactId } from '../ir/fact.ts';
import type { Rubric } from '../ir/rubric.ts';
import { type KnownCorrection, readCorrections } from './corrections.ts';
import { type Branch, expectedFacts, isBranch } from './expected-facts.ts';
import { type KnownFact, readFact } from './known-fact.ts';
import { expectedFact, type FactPath, type FactProblem } from './problem.ts';
import { received } from './received.ts';

/** What is known of one entity, fact by fact. */
export type KnownFacts = ReadonlyMap<FactId, KnownFact>;

export interface ReadFacts {
  readonly known: KnownFacts;
  readonly corrections: readonly KnownCorrection[];
  readonly problems: readonly FactProblem[];
}

/**
 * Reads one entity's facts against a rubric. Finds everything wrong with them: what is absent, what
 * the rubric does not ask for, what is of another type. Input is untrusted: only own keys count.
 */
export function readFacts(
  rubric: Rubric,
  input: unknown,
  options: { readonly path?: FactPath; readonly beside?: readonly string[] } = {},
): ReadFacts {
  const known = new Map<FactId, KnownFact>();
  const problems: FactProblem[] = [];

  function readBranch(branch: Branch, value: unknown, path: FactPath, beside: readonly string[]) {
    if (!isRecord(value)) {
      problems.push({ code: 'not-an-object', path, received: received(value) });
      return;
    }
    for (const [key, expected] of branch) {
      const at = [...path, key];
      const inner = own(value, key);
      if (!isBranch(expected)) readLeaf(expected, inner, at);
      else readBranch(expected, inner === undefined ? {} : inner, at, []);
    }
    const asked = [...beside, ...branch.keys()];
    const known = new Set(asked);
    for (const key of Object.keys(value)) {
      if (!known.has(key)) problems.push({ code: 'unknown', path: [...path, key], known: asked });
    }
  }

  function readLeaf(fact: Fact, value: unknown, path: FactPath) {
    if (value === undefined) {
      problems.push({ code: 'absent', path, expected: expectedFact(fact) });
      return;
    }
    const read = readFact(fact, value, rubric.timeZone);
    if (read === undefined) {
      const expected = expectedFact(fact);
      problems.push({ code: 'invalid', path, expected, received: received(value) });
    } else {
      known.set(fact.id, read);
    }
  }

  const path = options.path ?? [];
  readBranch(expectedFacts(rubric), input, path, [...(options.beside ?? []), CORRECTIONS]);
  const decided = isRecord(input) ? own(input, CORRECTIONS) : undefined;
  const read = readCorrections(rubric, decided, [...path, CORRECTIONS]);
  return { known, corrections: read.corrections, problems: [...problems, ...read.problems] };
}

const CORRECTIONS = 'corrections';

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
