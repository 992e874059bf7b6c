import { type Language, type Rubric, runExample } from '@rubrica/evaluator';
import { checkDocument } from './check/check-document.ts';
import { desugarRubric } from './compile/rubric.ts';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import { type Fault, fault } from './diagnostics/fault.ts';
import { type LineIndex, lineIndex } from './diagnostics/line-index.ts';
import { parse } from './syntax/parse.ts';

export interface CompileOptions {
  /** The language of the messages; by default that of the file's own keywords. */
  readonly lang?: Language;
}

export interface Compiled {
  /** `null` where there are errors. */
  readonly rubric: Rubric | null;
  /** Everything wrong with the file, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** The language the messages are in. */
  readonly lang: Language;
}

/** Compiles the text of a rubric. Never throws on any text: what is wrong with it comes as diagnostics. */
export function compile(text: string, options: CompileOptions = {}): Compiled {
  const { rubric, faults, lines, lang } = compiled(text, options);
  return { rubric, diagnostics: inWords(faults, lines, lang), lang };
}

/** Compiles the text of a rubric and runs its examples; one that fails is a diagnostic too. */
export function check(text: string, options: CompileOptions = {}): Compiled {
  const { rubric, faults, lines, lang } = compiled(text, options);
  const failing = rubric === null ? [] : exampleFaults(rubric);
  return { rubric, diagnostics: inWords([...faults, ...failing], lines, lang), lang };
}

function compiled(text: string, options: CompileOptions) {
  const lines = lineIndex(text);
  const { document, faults, vocabulary } = parse(text);
  const textAt = (range: { readonly start: number; readonly end: number }) =>
    text.slice(range.start, range.end);
  const checked = checkDocument(document, textAt, lines);
  const all = [...faults, ...checked.faults];
  const rubric =
    checked.rubric === null || all.length > 0
      ? null
      : desugarRubric(checked.rubric, text, lines.spanOf);
  return { rubric, faults: all, lines, lang: options.lang ?? vocabulary };
}

function exampleFaults(rubric: Rubric): readonly Fault[] {
  return rubric.examples
    .map((example) => runExample(rubric, example))
    .filter(({ holds }) => !holds)
    .map(({ example, actual }) => {
      const { start, end } = example.span;
      return fault('example-fails', { start, end }, { expected: example.expect, actual });
    });
}

function inWords(
  faults: readonly Fault[],
  lines: LineIndex,
  lang: Language,
): readonly Diagnostic[] {
  return faults
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map((one) => diagnostic(one, lines, lang));
}
