export { factsFileSchema, factsSchema } from './facts/schema.ts';
export {
  type ParseRubricOptions,
  parseRubric,
  RUBRIC_LIMITS,
  RubricError,
  type RubricLimits,
} from './ir/parse-rubric.ts';
export { rubricSchema } from './ir/schema.ts';
