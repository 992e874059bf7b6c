import type { Language } from '@rubrica/evaluator';
import { nearest } from '@rubrica/parser/tooling';
import type { Call } from '../command-line/command.ts';
import type { TextLanguageOption } from '../command-line/options.ts';
import pages from '../generated/pages.json' with { type: 'json' };
import { type ExitCode, UsageError } from '../io.ts';

/** `rubrica explain`: the page of a code, as it stands in the documentation, or the rules of a category. */
export async function explainCode({
  args,
  options,
  io,
}: Call<TextLanguageOption>): Promise<ExitCode> {
  const code = (args[0] ?? '').replace(/^.*\[(.*)\].*$/, '$1');
  const all: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
    Object.entries(pages),
  );
  const page = all.get(code);
  if (page === undefined) {
    const { rulesIn } = await import('./list-rules.ts');
    const rules = rulesIn(code, options.lang);
    if (rules !== undefined) {
      io.out(rules);
      return 0;
    }
    const suggestion = nearest(code, [...all.keys()]);
    const hint = suggestion === null ? '' : `; did you mean ${suggestion}?`;
    throw new UsageError(`there is no message ${code}${hint}`);
  }
  io.out(page[options.lang]);
  return 0;
}
