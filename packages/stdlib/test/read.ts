import { readFileSync } from 'node:fs';
import type { FactsFile, Rubric } from '@rubrica/evaluator';
import { check, renderDiagnostic } from '@rubrica/parser';

export function readText(url: URL): string {
  return readFileSync(url, 'utf8');
}

/** The compiled rubric; everything the checks say of it stands in the error. */
export function readRubric(url: URL): Rubric {
  const text = readText(url);
  const { rubric, diagnostics } = check(text);
  if (rubric !== null && diagnostics.length === 0) return rubric;
  const shown = diagnostics.map((one) =>
    renderDiagnostic(one, { text, path: url.pathname, lang: 'en' }),
  );
  throw new Error(shown.join('\n\n'));
}

/** The warnings that the file ignores, each with its reason. */
export function readIgnored(url: URL): readonly string[] {
  const { suppressed } = check(readText(url));
  return suppressed.map(({ diagnostic, reason }) => `${diagnostic.code}: ${reason}`);
}

export function readFacts(url: URL): FactsFile {
  return JSON.parse(readText(url));
}

/** The official text over the clauses of each item, in the order of the file. */
export function readCitations(url: URL): ReadonlyMap<string, readonly string[]> {
  const items = new Map<string, readonly string[]>();
  let item = '';
  for (const line of readText(url).split('\n')) {
    item = /^ *(?:item|项) (\S+)/.exec(line)?.[1] ?? item;
    const citation = /^ *> (.+)$/.exec(line)?.[1];
    if (citation !== undefined) items.set(item, [...(items.get(item) ?? []), citation]);
  }
  return items;
}
