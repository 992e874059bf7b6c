import { fold } from '@rubrica/parser/tooling';
import type { Finding } from './finding.ts';

/** What is known of a file and let be, by what it is about: lines may move and nothing changes. */
export type Baseline = readonly BaselineEntry[];

export interface BaselineEntry {
  readonly code: string;
  /** What the finding says that it is about, as an item's id. */
  readonly key: string;
  /** The source of its place, blanks and full-width forms apart. */
  readonly text: string;
  /** How many there are that are alike in all this. */
  readonly count: number;
}

/** The findings of a file as they are to be let be; errors of the language are not. */
export function createBaseline(text: string, findings: readonly Finding[]): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings.filter(canBeKnown)) {
    const one = entryOf(text, finding);
    const id = idOf(one);
    entries.set(id, { ...one, count: (entries.get(id)?.count ?? 0) + 1 });
  }
  return [...entries.values()].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

export interface Compared {
  /** Findings that the baseline does not know. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** What the baseline knows and there is no more; `count` says how many. */
  readonly gone: Baseline;
}

/** Holds findings against a baseline of the same file. Of several that are alike the first are known. */
export function applyBaseline(
  text: string,
  findings: readonly Finding[],
  baseline: Baseline,
): Compared {
  const left = new Map(baseline.map((entry) => [idOf(entry), entry]));
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const id = idOf(entryOf(text, finding));
    const entry = canBeKnown(finding) ? left.get(id) : undefined;
    if (entry === undefined || entry.count === 0) {
      fresh.push(finding);
      continue;
    }
    left.set(id, { ...entry, count: entry.count - 1 });
    known.push(finding);
  }
  return { fresh, known, gone: [...left.values()].filter(({ count }) => count > 0) };
}

/** A rule may be set to `error`; what the language calls one makes that there is no rubric. */
function canBeKnown({ category, severity }: Finding): boolean {
  return category !== 'language' || severity !== 'error';
}

function entryOf(text: string, { code, key, span }: Finding): Omit<BaselineEntry, 'count'> {
  const source = text.slice(span.start, span.end);
  return { code, key, text: fold(source).replace(/\s+/g, ' ').trim() };
}

function idOf({ code, key, text }: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([code, key, text]);
}
