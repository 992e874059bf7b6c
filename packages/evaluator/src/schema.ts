export { factsFileSchema, factsSchema } from './facts/schema.ts';
export { parseRubric, RubricError } from './ir/parse-rubric.ts';
export { rubricSchema } from './ir/schema.ts';
