import {
  type Assessment,
  evaluateAll,
  FactsError,
  type FactsFile,
  type Language,
  type Rubric,
  renderFactProblem,
} from '@rubrica/evaluator';
import { type ExitCode, type Io, readText } from '../io.ts';
import { type LanguageOption, soundRubric } from '../load.ts';
import { deductionsText } from '../output/deductions.ts';
import { scoreTable } from '../output/score-table.ts';

export interface ScoreOptions extends LanguageOption {
  readonly format: 'table' | 'json';
}

/** `rubrica score`: every entity of a facts file, as a table with each deduction under it, or as JSON. */
export function scoreCommand(
  rubricPath: string,
  factsPath: string,
  options: ScoreOptions,
  io: Io,
): ExitCode {
  const { rubric, lang } = soundRubric(io, rubricPath, options);
  if (rubric === null) return 1;
  const facts = readJson(io, factsPath);
  const assessments = facts && assessed(rubric, facts.json, factsPath, lang, io);
  if (assessments === undefined) return 1;
  io.out(
    options.format === 'json'
      ? `${JSON.stringify(assessments, null, 2)}\n`
      : `${scoreTable(rubric, assessments, lang)}\n${deductionsText(assessments, lang)}`,
  );
  return 0;
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

function assessed(
  rubric: Rubric,
  json: unknown,
  path: string,
  lang: Language,
  io: Io,
): readonly Assessment[] | undefined {
  try {
    // Whatever the file holds, `evaluateAll` checks it as untrusted input.
    return evaluateAll(rubric, json as FactsFile);
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    for (const problem of error.problems)
      io.err(`${path}: ${renderFactProblem(problem, { lang })}\n`);
    return undefined;
  }
}
