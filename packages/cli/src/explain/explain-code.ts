import type { Language } from '@rubrica/evaluator';
import { nearest } from '@rubrica/parser/tooling';
import type { Call } from '../command-line/command.ts';
import type { TextLanguageOption } from '../command-line/options.ts';
import pages from '../generated/pages.json' with { type: 'json' };
import { type ExitCode, UsageError } from '../io.ts';

/** `rubrica explain`: the page of a code, as it stands in the documentation. */
export function explainCode({ args, options, io }: Call<TextLanguageOption>): ExitCode {
  const code = (args[0] ?? '').replace(/^.*\[(.*)\].*$/, '$1');
  const all: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
    Object.entries(pages),
  );
  const page = all.get(code);
  if (page === undefined) {
    const suggestion = nearest(code, [...all.keys()]);
    const hint = suggestion === null ? '' : `; did you mean ${suggestion}?`;
    throw new UsageError(`there is no message ${code}${hint}`);
  }
  io.out(page[options.lang]);
  return 0;
}
