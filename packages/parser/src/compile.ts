import { type Language, type Rubric, runExample } from '@rubrica/evaluator';
import { type Checked, checkDocument } from './check/check-document.ts';
import { soundPart } from './check/sound-part.ts';
import { desugarRubric } from './compile/rubric.ts';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import { type BaseName, type Fault, fault } from './diagnostics/fault.ts';
import { type LineIndex, lineIndex } from './diagnostics/line-index.ts';
import {
  type BaseReader,
  type Extended,
  extended,
  type ReadBase,
  warningKey,
} from './extend/extended.ts';
import { type Files, linesIn, rangeIn, textIn } from './extend/files.ts';
import { libraryOf } from './extend/find-base.ts';
import { oldDates } from './extend/old-dates.ts';
import { aboutItems, placer } from './extend/placed.ts';
import { unusedInBase, withoutNames } from './extend/unused-facts.ts';
import { type SuppressedFault, suppress } from './suppress/suppress.ts';
import type { RubricStatement } from './syntax/ast/rubric.ts';
import type { Vocabulary } from './syntax/keywords.ts';
import { parse } from './syntax/parse.ts';
import { warningsOf } from './warn/warnings.ts';

export interface CompileOptions {
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

export interface Suppressed {
  readonly diagnostic: Diagnostic;
  /** Why the author ignores it, as written. */
  readonly reason: string;
}

/** Compiles the text of a rubric. Never throws on any text: what is wrong with it comes as diagnostics. */
export function compile(text: string, options: CompileOptions = {}): Compiled {
  return inWords(readAlone(text, options), options);
}

/** Compiles the text of a rubric and runs the examples of what is sound; one that fails is a diagnostic too. */
export function check(text: string, options: CompileOptions = {}): Compiled {
  const one = readAlone(text, options);
  const { sound, extended } = one;
  const failing =
    sound === null || extended === null
      ? []
      : exampleFaults(sound, extended.files).map(placer(extended));
  return inWords({ ...one, faults: [...one.faults, ...failing] }, options);
}

/** A text that was compiled, before its faults are put into words. */
interface Read {
  readonly rubric: Rubric | null;
  readonly sound: Rubric | null;
  /** With what it takes over; `null` where that cannot be had. */
  readonly extended: Extended | null;
  readonly errors: readonly Fault[];
  /** All warnings, ignored or taken over as they may be; their places are in all files. */
  readonly warnings: readonly Fault[];
  readonly faults: readonly Fault[];
  readonly suppressed: readonly SuppressedFault[];
  readonly lines: LineIndex;
  readonly vocabulary: Vocabulary;
}

function readAlone(text: string, { bases = () => [] }: CompileOptions): Read {
  const library = libraryOf(bases);
  const done = new Map<string, ReadBase>();

  function readBase(base: string, chain: readonly BaseName[]): ReadBase {
    const before = done.get(base);
    if (before !== undefined) return before;
    const one = read(base, { library, chain, read: readBase });
    const meaning = one.rubric?.meaning ?? null;
    const now = { ...one, meaning };
    done.set(base, now);
    return now;
  }

  return read(text, { library, chain: [], read: readBase });
}

function read(text: string, reader: BaseReader): Read {
  const { document, faults: unread, vocabulary } = parse(text);
  const taken = extended(text, document, reader);
  const lines = lineIndex(text);
  if (!('files' in taken)) {
    const errors = [...unread, ...taken.faults];
    const none = { rubric: null, sound: null, extended: null, suppressed: [], warnings: [] };
    return { ...none, errors, faults: errors, lines, vocabulary };
  }
  const { files } = taken;
  const { checked, statements } = checkedWhole(taken);
  const errors = [...unread, ...taken.faults, ...checked.faults];
  const isSound = errors.length === 0;
  const period = checked.rubric?.header.period ?? null;
  const stale = period === null || !isSound ? [] : oldDates(statements, files, period);
  const warnings = warningsOf(statements, unread);
  const own = warnings.filter((one) => !taken.inherited.has(warningKey(one)));
  const place = placer(taken);
  const found = { text, lines, sound: isSound };
  const { shown, suppressed } = suppress([...own, ...stale].map(place), document, found);
  const part = isSound ? checked.rubric : soundPart(checked, aboutItems(errors, taken));
  const sound = part && desugarRubric(part, text, linesIn(files).spanOf, taken);
  return {
    rubric: isSound ? sound : null,
    sound,
    extended: { ...taken, document: { ...taken.document, statements } },
    errors: errors.map(place),
    warnings,
    faults: [...errors.map(place), ...shown],
    suppressed,
    lines,
    vocabulary,
  };
}

/** Checks a rubric with what it takes over; what nothing of it uses any more is left out. */
function checkedWhole({ document, files }: Extended): {
  readonly checked: Checked;
  readonly statements: readonly RubricStatement[];
} {
  const lines = linesIn(files);
  const gone = new Set<number>();
  let { statements } = document;
  for (;;) {
    const checked = checkDocument({ ...document, statements }, textIn(files), lines);
    const unused = unusedInBase(checked.faults, files).filter(({ start }) => !gone.has(start));
    if (unused.length === 0) return { checked, statements };
    // What a computed number was made of may be used no more once that is gone.
    statements = withoutNames(statements, unused);
    for (const { start } of unused) gone.add(start);
  }
}

function exampleFaults(rubric: Rubric, files: Files): readonly Fault[] {
  return rubric.examples
    .map((example) => runExample(rubric, example))
    .filter(({ holds }) => !holds)
    .map(({ example, actual, actualGrade }) => {
      const grade =
        example.grade === null ? null : { expected: example.grade, actual: actualGrade };
      const params = { expected: example.expect, actual, grade };
      return fault('example-fails', rangeIn(files, example.span), params);
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
