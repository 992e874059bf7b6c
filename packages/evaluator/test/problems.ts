import { readFacts } from '../src/facts/read-facts.ts';
import { renderFactProblem } from '../src/facts/wording.ts';
import type { Fact } from '../src/ir/fact.ts';
import type { Rubric } from '../src/ir/rubric.ts';
import { rubric } from './rubrics.ts';

/** All that is wrong with the facts of one entity, in English. */
export function problems(of: Rubric, input: unknown): readonly string[] {
  return readFacts(of, input).problems.map((problem) => renderFactProblem(problem, { lang: 'en' }));
}

/** What is wrong with the one fact of a rubric that asks for no other. */
export function wrong(fact: Fact, value: unknown): readonly string[] {
  return problems(rubric({ facts: [fact] }), { facts: { [fact.name]: value } });
}
