import type { FactProblem } from './problem.ts';
import { renderFactProblem } from './wording.ts';

/** Thrown where facts do not fit the rubric; `problems` holds everything wrong with them, not the first. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  readonly problems: readonly FactProblem[];

  constructor(problems: readonly FactProblem[]) {
    const shown = problems
      .slice(0, 20)
      .map((problem) => renderFactProblem(problem, { lang: 'en' }));
    const more =
      problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
    super(
      `the facts do not fit the rubric:\n${[...shown, ...more].map((line) => `  ${line}`).join('\n')}`,
    );
    this.problems = problems;
  }
}
