import type { Language, Rubric, Span } from '@rubrica/evaluator';
import type { CompileOptions } from './compile.ts';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import type { Fault } from './diagnostics/fault.ts';
import { fileAt, linesIn, ownFile, rangeIn, textIn } from './extend/files.ts';
import { limitsOf } from './limits.ts';
import { messageLanguage } from './message-language.ts';
import { failingExamples, read } from './read.ts';
import type { Document } from './syntax/ast/rubric.ts';
import type { Range } from './syntax/range.ts';

/** A text that was read once, with what tools look at. */
export interface ReadSource {
  readonly text: string;
  /** The language of the messages: what was asked for, or that of the file's own keywords. */
  readonly lang: Language;
  /** The text alone: places in it are offsets into the text. */
  readonly own: Document;
  /**
   * With all that it takes over; its places are offsets into all files, the own one first. Where that cannot be
   * had it is the text alone.
   */
  readonly document: Document;
  /** Whether it has no error: what is not in the tree was not said. */
  readonly isWhole: boolean;
  readonly rubric: Rubric | null;
  /** What of the rubric is free of errors; see `Compiled.sound`. */
  readonly sound: Rubric | null;
  /** The errors, with the examples that fail, in the order of the file. */
  readonly errors: readonly Diagnostic[];
  /** The warnings, those that comments ignore among them, in the order of the file. */
  readonly warnings: readonly Diagnostic[];
  /** Whether a place is in the text itself, and not in what it takes over. */
  readonly isOwn: (range: Range) => boolean;
  /** What stands in a place of the tree, in whichever file. */
  readonly textAt: (range: Range) => string;
  /** Line and column, in the file that the place is in. */
  readonly spanOf: (range: Range) => Span;
  /** The place in the tree of a span, as the compiled rubric has it. */
  readonly rangeOf: (span: Span) => Range;
}

/**
 * Reads a text for a tool. Never throws on any text.
 * @throws {RangeError} where `lang` is no language of messages.
 */
export function readSource(text: string, options: CompileOptions = {}): ReadSource {
  const one = read(text, options.bases ?? (() => []), limitsOf(options));
  const lang = messageLanguage(options.lang, () => one.vocabulary);
  const files = one.extended?.files ?? [ownFile(text)];
  const inWords = (faults: readonly Fault[]) =>
    faults
      .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
      .map((fault) => diagnostic(fault, one.lines, lang));
  return {
    text,
    lang,
    own: one.document,
    document: one.extended?.document ?? one.document,
    isWhole: one.errors.length === 0,
    rubric: one.rubric,
    sound: one.sound,
    errors: inWords([...one.own.errors, ...failingExamples(one)]),
    warnings: inWords(one.own.warnings),
    isOwn: ({ start }) => fileAt(files, start).base === null,
    textAt: textIn(files),
    spanOf: linesIn(files).spanOf,
    rangeOf: (span) => rangeIn(files, span),
  };
}
