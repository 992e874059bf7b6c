import { readFileSync } from 'node:fs';
import { evaluateAll, type FactsFile } from '@rubrica/evaluator';
import { factsFileSchema, parseRubric } from '@rubrica/evaluator/schema';
import { check, format } from '@rubrica/parser';

// Run where code from strings is refused: all that a real rubric goes through.
try {
  new Function('return 1');
} catch (error) {
  if (error instanceof EvalError) console.log('refused');
}

function read(path: string): string {
  return readFileSync(new URL(`../../stdlib/${path}`, import.meta.url), 'utf8');
}

const { rubric } = check(format(read('rubrics/xigang-2021.rubric')));
const stored = parseRubric(JSON.parse(JSON.stringify(rubric)));
const facts = JSON.parse(read('facts/xigang-2021.json')) as FactsFile;
const fits = factsFileSchema(stored).safeParse(facts).success;
const assessments = evaluateAll(stored, facts);
console.log(`${fits ? assessments.length : 0} assessed`);
