import type { Language, Rubric } from '@rubrica/evaluator';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import type { Fault } from './diagnostics/fault.ts';
import { type LimitsOption, limitsOf } from './limits.ts';
import { messageLanguage } from './message-language.ts';
import { type Read, ranExamples, read } from './read.ts';
import { OWN_CODES } from './suppress/known-codes.ts';
import { suppress } from './suppress/suppress.ts';

export interface CompileOptions extends LimitsOption {
  /** The language of the messages; by default that of the file's own keywords. */
  readonly lang?: Language;
  /**
   * The texts of rubrics that it may extend; asked for only where it extends one. Which of them it means is said by
   * their own `rubric` and `version`.
   */
  readonly bases?: () => readonly string[];
}

export interface Compiled {
  /** `null` where there are errors; warnings leave it as it is. */
  readonly rubric: Rubric | null;
  /**
   * What of the rubric is free of errors: without errors the rubric, else its sound items with their examples,
   * for tools that help its author. Never score by it. `null` where not even the period is known, or what it
   * extends.
   */
  readonly sound: Rubric | null;
  /** Everything wrong with the file, and what probably is, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  /** The warnings that a comment in the file ignores. */
  readonly suppressed: readonly Suppressed[];
  /** The language the messages are in. */
  readonly lang: Language;
}

/** A rubric whose examples were run. */
export interface Checked extends Compiled {
  /** Those of what is sound, in the order of the rubric, with those that it takes over. */
  readonly examples: readonly CheckedExample[];
}

export interface CheckedExample {
  /** The item it tests; `null` for the total. */
  readonly item: string | null;
  /** As it is written. */
  readonly text: string;
  /** Why it does not hold, which is among the diagnostics too; `null` where it holds. */
  readonly failure: Diagnostic | null;
}

export interface Suppressed {
  readonly diagnostic: Diagnostic;
  /** Why the author ignores it, as written. */
  readonly reason: string;
}

/**
 * Compiles the text of a rubric. Never throws on any text: what is wrong with it comes as diagnostics.
 * @throws {RangeError} where `lang` is no language of messages.
 */
export function compile(text: string, options: CompileOptions = {}): Compiled {
  return inWords(read(text, options.bases ?? NO_BASES, limitsOf(options)), [], options);
}

/**
 * Compiles the text of a rubric and runs the examples of what is sound; one that fails is a diagnostic too.
 * @throws {RangeError} where `lang` is no language of messages.
 */
export function check(text: string, options: CompileOptions = {}): Checked {
  const one = read(text, options.bases ?? NO_BASES, limitsOf(options));
  const ran = ranExamples(one);
  const compiled = inWords(
    one,
    ran.flatMap(({ fault }) => fault ?? []),
    options,
  );
  return {
    ...compiled,
    examples: ran.map(({ item, text: written, fault }) => ({
      item,
      text: written,
      failure: fault && diagnostic(fault, one.lines, compiled.lang),
    })),
  };
}

const NO_BASES = () => [];

function inWords(one: Read, failing: readonly Fault[], options: CompileOptions): Compiled {
  const { rubric, sound, lines, own, document } = one;
  const lang = messageLanguage(options.lang, () => one.vocabulary);
  const { left, suppressed, about } = suppress(own.warnings, document, one, {
    ...OWN_CODES,
    // Behind an error some may not have been looked for.
    isLookedFor: () => own.errors.length === 0,
  });
  const faults = [...own.errors, ...failing, ...left, ...about];
  return {
    rubric,
    sound,
    diagnostics: faults.toSorted(inFile).map((fault) => diagnostic(fault, lines, lang)),
    suppressed: suppressed
      .toSorted((a, b) => inFile(a.of, b.of))
      .map(({ of, reason }) => ({ diagnostic: diagnostic(of, lines, lang), reason })),
    lang,
  };
}

/** In the order of the file. */
function inFile(a: Fault, b: Fault): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
