import { z } from 'zod';
import { received } from '../facts/problem.ts';
import { meaningOf } from './meaning.ts';
import { referenceProblems } from './references.ts';
import { IR_VERSION, type Rubric } from './rubric.ts';
import { rubricSchema } from './schema.ts';

/** Thrown where a value is not a rubric this version can run; the message says why. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
}

/**
 * Reads a compiled rubric from parsed JSON of any origin. Checks its version, its shape, that its
 * meaning hash is that of its content (a rubric that was edited by hand does not pass) and that all it
 * refers to is there. What it returns can be evaluated: only facts can still be wrong.
 *
 * @throws {RubricError}
 */
export function parseRubric<R extends Rubric = Rubric>(json: unknown): R {
  const version = versionOf(json);
  if (version !== undefined && version !== IR_VERSION) {
    throw new RubricError(
      `the rubric was compiled for version ${received(version)} of the representation; this evaluator runs version ${IR_VERSION}: compile it again`,
    );
  }
  if (isDeeperThan(MAX_DEPTH, json)) {
    throw new RubricError(`this is not a compiled rubric: it nests over ${MAX_DEPTH} levels`);
  }
  const parsed = rubricSchema.safeParse(json);
  if (!parsed.success) {
    throw new RubricError(`this is not a compiled rubric:\n${z.prettifyError(parsed.error)}`);
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

/** Levels of arrays and objects: far more than a file needs, far fewer than overflow the stack. */
const MAX_DEPTH = 500;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
