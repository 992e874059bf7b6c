import { z } from 'zod';
import { received } from '../facts/received.ts';
import { meaningOf } from './meaning.ts';
import { referenceProblems } from './references.ts';
import { IR_VERSION, type Rubric } from './rubric.ts';
import { rubricSchema } from './schema.ts';
import { linesOf } from './walk.ts';

/** Thrown where a value is not a rubric this version can run; the message says why. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
}

/** What a compiled rubric may come to. */
export interface RubricLimits {
  /** Levels of arrays and objects: far more than a file needs. Ten times as many may exhaust the stack. */
  readonly depth: number;
  /** Clauses of all items together, each as often as it is repeated; an assessment weighs each against all. */
  readonly clauses: number;
}

/** The limits unless others are asked for. */
export const RUBRIC_LIMITS: RubricLimits = { depth: 500, clauses: 10_000 };

export interface ParseRubricOptions {
  /** Where other limits hold than `RUBRIC_LIMITS`. */
  readonly limits?: Partial<RubricLimits>;
}

/**
 * Reads a compiled rubric from parsed JSON of any origin. Checks its version, its shape, that its
 * meaning hash is that of its content (a rubric that was edited by hand does not pass) and that all it
 * refers to is there. What it returns can be evaluated: only facts can still be wrong.
 *
 * @throws {RubricError}
 */
export function parseRubric<R extends Rubric = Rubric>(
  json: unknown,
  options: ParseRubricOptions = {},
): R {
  const { depth, clauses } = { ...RUBRIC_LIMITS, ...options.limits };
  const version = versionOf(json);
  if (version !== undefined && version !== IR_VERSION) {
    throw new RubricError(
      `the rubric was compiled for version ${received(version)} of the representation; this evaluator runs version ${IR_VERSION}: compile it again`,
    );
  }
  if (isDeeperThan(depth, json)) {
    throw new RubricError(`this is not a compiled rubric: it nests over ${depth} levels`);
  }
  const parsed = rubricSchema.safeParse(json);
  if (!parsed.success) {
    throw new RubricError(`this is not a compiled rubric:\n${z.prettifyError(parsed.error)}`);
  }
  const count = parsed.data.items.reduce((sum, { body }) => sum + linesOf(body).length, 0);
  if (count > clauses) {
    throw new RubricError(`the rubric has ${count} clauses, and at most ${clauses} are run`);
  }
  if (meaningOf(parsed.data) !== parsed.data.meaning) {
    throw new RubricError(
      'the rubric was changed after it was compiled: its content does not have its meaning hash',
    );
  }
  const problems = referenceProblems(parsed.data);
  if (problems.length > 0) {
    throw new RubricError(`the rubric does not hold together:\n  ${problems.join('\n  ')}`);
  }
  // The type parameters speak of the rubric's own text; the meaning hash ties the two together.
  return parsed.data as Rubric as R;
}

function versionOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'irVersion')
    ? (json as { readonly irVersion: unknown }).irVersion
    : undefined;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
