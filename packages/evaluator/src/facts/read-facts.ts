import { type Fact, type FactId, type Rubric } from '../ir/rubric.ts';
import { type KnownFact, readFact } from './known-fact.ts';
import { expectedFact, type FactPath, type FactProblem, received } from './problem.ts';

/** What is known of one entity, fact by fact. */
export type KnownFacts = ReadonlyMap<FactId, KnownFact>;

export interface ReadFacts {
  readonly known: KnownFacts;
  readonly problems: readonly FactProblem[];
}

/** The facts a rubric asks for, nested as a facts file nests them. */
type Expected = Fact | Branch;
type Branch = ReadonlyMap<string, Expected>;

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
      if (!isBranch(expected)) readLeaf(expected, own(value, key), at);
      else if (Object.hasOwn(value, key)) readBranch(expected, own(value, key), at, []);
      else readBranch(expected, {}, at, []);
    }
    for (const key of Object.keys(value)) {
      if (branch.has(key) || beside.includes(key)) continue;
      problems.push({ code: 'unknown', path: [...path, key], known: [...branch.keys()] });
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

  readBranch(expectedFacts(rubric), input, options.path ?? [], options.beside ?? []);
  return { known, problems };
}

/** The tree of facts that a rubric asks for: `items` → item → (occurrence →) name. */
export function expectedFacts(rubric: Rubric): Branch {
  const items = new Map<string, Map<string, Expected>>();
  const shared = new Map<string, Expected>();
  for (const item of rubric.items) items.set(item.id, new Map());
  for (const fact of rubric.facts) {
    const branch = fact.item === null ? shared : mapIn(items, fact.item);
    if (fact.occurrence === null) branch.set(fact.name, fact);
    else mapIn(branch as Map<string, Map<string, Expected>>, fact.occurrence).set(fact.name, fact);
  }
  const root = new Map<string, Expected>([['items', items]]);
  if (shared.size > 0) root.set('facts', shared);
  return root;
}

function mapIn<Value>(of: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = of.get(key) ?? new Map<string, Value>();
  of.set(key, found);
  return found;
}

export function isBranch(expected: Expected): expected is Branch {
  return expected instanceof Map;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
