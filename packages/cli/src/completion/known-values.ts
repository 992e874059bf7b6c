import type { Candidate } from './completions-of.ts';

/** The values of what the help calls so, where there are too many to list them there. */
export async function knownValues(what: string): Promise<readonly Candidate[]> {
  if (what !== 'rules' && what !== 'code') return [];
  const { RULES } = await import('@rubrica/linter');
  const { MEANINGS } = await import('@rubrica/parser/meanings');
  const rules = RULES.map(({ code, summary }) => ({ value: code, about: summary.en }));
  const messages = Object.entries(MEANINGS).map(([value, { en }]) => ({ value, about: en }));
  if (what === 'code') return [...rules, ...messages];
  const { WARNING_CODES } = await import('@rubrica/parser/tooling');
  const categories = [...new Set(RULES.map(({ category }) => category)), 'language', 'all'];
  return [
    ...categories.map((value) => ({ value, about: '' })),
    ...rules,
    ...messages.filter(({ value }) => WARNING_CODES.includes(value)),
  ];
}
