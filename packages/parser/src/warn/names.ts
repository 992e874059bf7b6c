import { usesOf } from '../check/uses.ts';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { spellings } from '../syntax/keywords.ts';
import type { KnownItem } from './known-items.ts';

const COMPARISONS = (['AtLeast', 'AtMost', 'Below', 'Above'] as const)
  .flatMap((name) => spellings(name, 'zh'))
  .toSorted((a, b) => b.length - a.length);

/**
 * `每案件超过区要求`: without blanks a comparison between two names is one name. A label, or a statement of its
 * own, says that it is meant.
 */
export function nameWarnings({ clauses, declared }: KnownItem): readonly Fault[] {
  const meant = new Set<string>();
  const seen = new Set<string>();
  return clauses.flatMap(usesOf).flatMap(({ fact: { name, label } }) => {
    if (label !== null) meant.add(name.text);
    if (meant.has(name.text) || seen.has(name.text) || declared(name.text)) return [];
    seen.add(name.text);
    const word = COMPARISONS.find((one) => isAmid(one, name.text));
    if (word === undefined) return [];
    const apart = name.text.replace(word, ` ${word} `);
    return [fault('comparison-in-name', name.range, { name: name.text, word, apart })];
  });
}

function isAmid(word: string, name: string): boolean {
  const at = name.indexOf(word);
  return at > 0 && at + word.length < name.length;
}
