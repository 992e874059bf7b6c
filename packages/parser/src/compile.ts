import { type Language, type Rubric, runExample } from '@rubrica/evaluator';
import { checkDocument } from './check/check-document.ts';
import { soundPart } from './check/sound-part.ts';
import { desugarRubric } from './compile/rubric.ts';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import { type Fault, fault } from './diagnostics/fault.ts';
import { type LineIndex, lineIndex } from './diagnostics/line-index.ts';
import { type SuppressedFault, suppress } from './suppress/suppress.ts';
import type { Vocabulary } from './syntax/keywords.ts';
import { parse } from './syntax/parse.ts';
import type { Range } from './syntax/range.ts';
import { warningsOf } from './warn/warnings.ts';

export interface CompileOptions {
  /** The language of the messages; by default that of the file's own keywords. */
  readonly lang?: Language;
}

export interface Compiled {
  /** `null` where there are errors; warnings leave it as it is. */
  readonly rubric: Rubric | null;
  /**
   * What of the rubric is free of errors: without errors the rubric, else its sound items with their examples,
   * for tools that help its author. Never score by it. `null` where not even the period is known.
   */
  readonly sound: Rubric | null;
  /** Everything wrong with the file, and what probably is, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** The warnings that a comment in the file ignores. */
  readonly suppressed: readonly Suppressed[];
  /** The language the messages are in. */
  readonly lang: Language;
}

export interface Suppressed {
  readonly diagnostic: Diagnostic;
  /** Why the author ignores it, as written. */
  readonly reason: string;
}

/** Compiles the text of a rubric. Never throws on any text: what is wrong with it comes as diagnostics. */
export function compile(text: string, options: CompileOptions = {}): Compiled {
  return inWords(read(text), options);
}

/** Compiles the text of a rubric and runs the examples of what is sound; one that fails is a diagnostic too. */
export function check(text: string, options: CompileOptions = {}): Compiled {
  const one = read(text);
  const failing = one.sound === null ? [] : exampleFaults(one.sound);
  return inWords({ ...one, faults: [...one.faults, ...failing] }, options);
}

/** A text that was compiled, before its faults are put into words. */
interface Read {
  readonly rubric: Rubric | null;
  readonly sound: Rubric | null;
  readonly faults: readonly Fault[];
  readonly suppressed: readonly SuppressedFault[];
  readonly lines: LineIndex;
  readonly vocabulary: Vocabulary;
}

function read(text: string): Read {
  const lines = lineIndex(text);
  const { document, faults: unread, vocabulary } = parse(text);
  const textAt = (range: Range) => text.slice(range.start, range.end);
  const checked = checkDocument(document, textAt, lines);
  const errors = [...unread, ...checked.faults];
  const isSound = errors.length === 0;
  const warnings = warningsOf(document.statements, unread);
  const { shown, suppressed } = suppress(warnings, document, { text, lines, sound: isSound });
  const part = isSound ? checked.rubric : soundPart(checked, errors);
  const sound = part && desugarRubric(part, text, lines.spanOf);
  const rubric = isSound ? sound : null;
  return { rubric, sound, faults: [...errors, ...shown], suppressed, lines, vocabulary };
}

function exampleFaults(rubric: Rubric): readonly Fault[] {
  return rubric.examples
    .map((example) => runExample(rubric, example))
    .filter(({ holds }) => !holds)
    .map(({ example, actual, actualGrade }) => {
      const { start, end } = example.span;
      const grade =
        example.grade === null ? null : { expected: example.grade, actual: actualGrade };
      return fault('example-fails', { start, end }, { expected: example.expect, actual, grade });
    });
}

function inWords(
  { rubric, sound, faults, suppressed, lines, vocabulary }: Read,
  options: CompileOptions,
): Compiled {
  const lang = options.lang ?? vocabulary;
  return {
    rubric,
    sound,
    diagnostics: faults.toSorted(inFile).map((one) => diagnostic(one, lines, lang)),
    suppressed: suppressed
      .toSorted((a, b) => inFile(a.fault, b.fault))
      .map((one) => ({ diagnostic: diagnostic(one.fault, lines, lang), reason: one.reason })),
    lang,
  };
}

/** In the order of the file. */
function inFile(a: Fault, b: Fault): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
