import type { Fact } from '../ir/fact.ts';
import type { Rubric } from '../ir/rubric.ts';

/** The facts a rubric asks for, nested as a facts file nests them. */
export type Expected = Fact | Branch;
export type Branch = Map<string, Expected>;

/** The tree of facts that a rubric asks for: `items` → item → (occurrence →) name. */
export function expectedFacts(rubric: Rubric): Branch {
  const root: Branch = new Map();
  const items = within(root, 'items');
  for (const item of rubric.items) within(items, item.id);
  for (const fact of rubric.facts) {
    const owner = fact.item === null ? within(root, 'facts') : within(items, fact.item);
    const branch = fact.occurrence === null ? owner : within(owner, fact.occurrence);
    branch.set(fact.name, fact);
  }
  return root;
}

export function isBranch(expected: Expected | undefined): expected is Branch {
  return expected instanceof Map;
}

function within(branch: Branch, key: string): Branch {
  const found = branch.get(key);
  if (isBranch(found)) return found;
  const made: Branch = new Map();
  branch.set(key, made);
  return made;
}
