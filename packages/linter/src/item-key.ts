import type { Heading } from '@rubrica/parser/tooling';

/** What a baseline knows the findings of an item or a group by; empty for what stands in none. */
export function keyOf(node: Heading | null): string {
  return node?.id?.text ?? '';
}
