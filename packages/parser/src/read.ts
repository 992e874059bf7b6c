import {
  type Example,
  type ExampleOutcome,
  NoScoreError,
  type NoScoreProblem,
  type Rubric,
  runExample,
} from '@rubrica/evaluator';
import { type Checked, checkDocument } from './check/check-document.ts';
import { soundPart } from './check/sound-part.ts';
import { desugarRubric } from './compile/rubric.ts';
import { type BaseName, type Fault, fault } from './diagnostics/fault.ts';
import { type LineIndex, lineIndex } from './diagnostics/line-index.ts';
import {
  type BaseReader,
  type Extended,
  extended,
  type ReadBase,
  warningKey,
} from './extend/extended.ts';
import { linesIn, rangeIn, textIn } from './extend/files.ts';
import { libraryOf } from './extend/find-base.ts';
import { oldDates } from './extend/old-dates.ts';
import { aboutItems, placer } from './extend/placed.ts';
import { unusedInBase, withoutNames } from './extend/unused-facts.ts';
import type { Limits } from './limits.ts';
import type { Document, RubricStatement } from './syntax/ast/rubric.ts';
import type { Vocabulary } from './syntax/keywords.ts';
import { parse } from './syntax/parse.ts';
import type { Range } from './syntax/range.ts';
import { warningsOf } from './warn/warnings.ts';

/** A text that was compiled, before its faults are put into words and comments ignore any of them. */
export interface Read {
  readonly text: string;
  /** The text alone, without what it takes over. */
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly lines: LineIndex;
  readonly rubric: Rubric | null;
  readonly sound: Rubric | null;
  /** With what it takes over; `null` where that cannot be had. */
  readonly extended: Extended | null;
  /** Their places are in all files. */
  readonly errors: readonly Fault[];
  /** All warnings, taken over as they may be; their places are in all files. */
  readonly warnings: readonly Fault[];
  /** What is to be said of the text itself, with places in it. */
  readonly own: { readonly errors: readonly Fault[]; readonly warnings: readonly Fault[] };
}

/** Reads a text, checks it and compiles what of it is sound. `bases` is asked only where it extends a rubric. */
export function read(text: string, bases: () => readonly string[], limits: Limits): Read {
  const library = libraryOf(bases, limits);
  const done = new Map<string, ReadBase>();

  function readBase(base: string, chain: readonly BaseName[]): ReadBase {
    const before = done.get(base);
    if (before !== undefined) return before;
    const one = readBy(base, { library, chain, read: readBase }, limits);
    done.set(base, one);
    return one;
  }

  return readBy(text, { library, chain: [], read: readBase }, limits);
}

function readBy(text: string, reader: BaseReader, limits: Limits): Read {
  const { document, faults: unread, vocabulary } = parse(text, limits);
  const taken = extended(text, document, reader);
  const source = { text, document, vocabulary, lines: lineIndex(text) };
  if (!('files' in taken)) {
    const errors = [...unread, ...taken.faults];
    const none = { rubric: null, sound: null, extended: null, warnings: [] };
    return { ...source, ...none, errors, own: { errors, warnings: [] } };
  }
  const { files } = taken;
  const { checked, statements } = checkedWhole(taken, limits);
  const errors = [...unread, ...taken.faults, ...checked.faults];
  const isSound = errors.length === 0;
  const period = checked.rubric?.header.period ?? null;
  const stale = period === null || !isSound ? [] : oldDates(statements, files, period);
  const warnings = warningsOf(statements, unread);
  const own = warnings.filter((one) => !taken.inherited.has(warningKey(one)));
  const place = placer(taken);
  const part = isSound ? checked.rubric : soundPart(checked, aboutItems(errors, taken));
  const sound = part && desugarRubric(part, text, linesIn(files).spanOf, taken);
  return {
    ...source,
    rubric: isSound ? sound : null,
    sound,
    extended: { ...taken, document: { ...taken.document, statements } },
    errors,
    warnings,
    own: { errors: errors.map(place), warnings: [...own, ...stale].map(place) },
  };
}

/** Checks a rubric with what it takes over; what nothing of it uses any more is left out. */
function checkedWhole(
  { document, files }: Extended,
  limits: Limits,
): {
  readonly checked: Checked;
  readonly statements: readonly RubricStatement[];
} {
  const lines = linesIn(files);
  const gone = new Set<number>();
  let { statements } = document;
  for (;;) {
    const checked = checkDocument({ ...document, statements }, textIn(files), { lines, limits });
    const unused = unusedInBase(checked.faults, files).filter(({ start }) => !gone.has(start));
    if (unused.length === 0) return { checked, statements };
    // What a computed number was made of may be used no more once that is gone.
    statements = withoutNames(statements, unused);
    for (const { start } of unused) gone.add(start);
  }
}

/** An example that was run. */
export interface RanExample {
  readonly item: string | null;
  /** As it is written. */
  readonly text: string;
  /** Why it does not hold, with a place in the text itself; `null` where it holds. */
  readonly fault: Fault | null;
}

/** Runs the examples of what is sound. */
export function ranExamples({ sound, extended }: Read): readonly RanExample[] {
  if (sound === null || extended === null) return [];
  const place = placer(extended);
  const textAt = textIn(extended.files);
  return sound.examples.map((example) => {
    const range = rangeIn(extended.files, example.span);
    const found = exampleFault(sound, example, range);
    const failed = found === null ? null : place(found);
    return { item: example.item, text: textAt(range), fault: failed };
  });
}

/** The examples of what is sound that do not hold, with places in the text itself. */
export function failingExamples(one: Read): readonly Fault[] {
  return ranExamples(one).flatMap(({ fault: failed }) => failed ?? []);
}

function exampleFault(rubric: Rubric, example: Example, range: Range): Fault | null {
  const ran = outcomeOf(rubric, example);
  if ('code' in ran) return fault('example-without-score', range, { problem: ran });
  const { holds, actual, actualGrade } = ran;
  if (holds) return null;
  const grade = example.grade === null ? null : { expected: example.grade, actual: actualGrade };
  return fault('example-fails', range, { expected: example.expect, actual, grade });
}

function outcomeOf(rubric: Rubric, example: Example): ExampleOutcome | NoScoreProblem {
  try {
    return runExample(rubric, example);
  } catch (error) {
    if (error instanceof NoScoreError) return error.problem;
    throw error;
  }
}
