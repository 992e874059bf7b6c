import type { Language, Rubric } from '@rubrica/evaluator';
import { type Compiled, compile, type Diagnostic, decode, renderDiagnostic } from '@rubrica/parser';
import { readBytes, textsBeside } from '../files/read.ts';
import type { Io } from '../io.ts';

export interface LanguageOption {
  readonly lang?: Language;
}

/** Reads and compiles a file. */
export function readRubric(
  io: Io,
  path: string,
  { lang }: LanguageOption,
): Compiled & { readonly text: string } {
  const language = lang === undefined ? {} : { lang };
  const { text, ...unread } = decode(readBytes(io, path), language);
  if (unread.diagnostics.length > 0) {
    return { rubric: null, sound: null, suppressed: [], ...unread, text };
  }
  return { ...compile(text, { ...language, bases: () => textsBeside(io, path) }), text };
}

/** A rubric that other output is made of: what is wrong with it goes to standard error. */
export function soundRubric(
  io: Io,
  path: string,
  options: LanguageOption,
): { readonly rubric: Rubric | null; readonly lang: Language } {
  const { rubric, diagnostics, lang, text } = readRubric(io, path, options);
  for (const diagnostic of diagnostics) io.err(rendered(diagnostic, text, path, lang));
  return { rubric, lang };
}

export function rendered(
  diagnostic: Diagnostic,
  text: string,
  path: string,
  lang: Language,
): string {
  return `${renderDiagnostic(diagnostic, { text, path, lang })}\n\n`;
}
