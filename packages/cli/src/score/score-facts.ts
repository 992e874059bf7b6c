import {
  type EntityFacts,
  evaluateAll,
  FactsError,
  type FactsFile,
  isCivilDate,
  type Language,
  NoScoreError,
  type PartialFactsFile,
  type Rubric,
  renderChanges,
  renderFactProblem,
  renderInterval,
  renderNoScore,
} from '@rubrica/evaluator';
import type { Call } from '../command-line/command.ts';
import type { ScoreOptions } from '../commands/score.ts';
import { readText, STANDARD_INPUT } from '../files/read.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { soundRubric } from '../products/sound-rubric.ts';
import { deductionsText } from './deductions.ts';
import { scoreTable } from './score-table.ts';

/** `rubrica score`: every entity of a facts file, as a table with each deduction under it, or as JSON. */
export function scoreFacts({ args, options, io }: Call<ScoreOptions>): ExitCode {
  const [rubricPath = STANDARD_INPUT, factsPath = STANDARD_INPUT] = args;
  const { asOf } = options;
  if (asOf !== undefined && !isCivilDate(asOf)) {
    throw new UsageError(`--as-of ${asOf}: there is no such day`);
  }
  if (rubricPath === STANDARD_INPUT && factsPath === STANDARD_INPUT) {
    throw new UsageError('the rubric and the facts cannot both be standard input');
  }
  const { rubric, lang } = soundRubric(io, rubricPath, options);
  if (rubric === null) return 1;
  io.expectMuch();
  const facts = readJson(io, factsPath);
  if (facts === undefined) return 1;
  const assessments = assessed(() => shown(rubric, facts.json, options, lang), factsPath, lang, io);
  if (assessments === undefined) return 1;
  io.out(assessments);
  return 0;
}

/** Whatever the file holds, `evaluateAll` checks it as untrusted input. */
function shown(
  rubric: Rubric,
  json: unknown,
  { format, asOf, unknown }: ScoreOptions,
  lang: Language,
): string {
  const day = asOf === undefined ? {} : { asOf };
  if (unknown === undefined) {
    const assessments = evaluateAll(rubric, json as FactsFile, day);
    return format === 'json'
      ? jsonText(assessments)
      : [
          scoreTable(rubric, assessments, lang),
          deductionsText(assessments, lang),
          ...changesText(rubric, lang),
        ].join('\n');
  }
  const intervals = evaluateAll(rubric, json as PartialFactsFile<EntityFacts>, { ...day, unknown });
  return format === 'json'
    ? jsonText(intervals)
    : intervals.map((one) => renderInterval(one, { lang })).join('\n');
}

/** What changed since the older rubric is the same for all. */
function changesText({ source, changes }: Rubric, lang: Language): readonly string[] {
  const lines = renderChanges({ bases: source.bases, changes }, { lang });
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n`];
}

function jsonText(assessments: unknown): string {
  return `${JSON.stringify(assessments, null, 2)}\n`;
}

function readJson(io: Io, path: string): { readonly json: unknown } | undefined {
  const text = readText(io, path);
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    io.err(`${path} is not JSON: ${error.message}\n`);
    return undefined;
  }
}

function assessed(score: () => string, path: string, lang: Language, io: Io): string | undefined {
  try {
    return score();
  } catch (error) {
    if (error instanceof FactsError) {
      const problems = error.problems.map(
        (one) => `${path}: ${renderFactProblem(one, { lang })}\n`,
      );
      io.err(problems.join(''));
      return undefined;
    }
    if (error instanceof NoScoreError) {
      io.err(`${path}: ${renderNoScore(error.problem, { lang })}\n`);
      return undefined;
    }
    throw error;
  }
}
