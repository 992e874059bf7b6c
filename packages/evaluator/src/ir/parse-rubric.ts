import { z } from 'zod';
import { meaningOf } from './meaning.ts';
import { IR_VERSION, type Rubric } from './rubric.ts';
import { rubricSchema } from './schema.ts';

/** Thrown where a value is not a rubric this version can run; the message says why. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
}

/**
 * Reads a compiled rubric from parsed JSON of any origin. Checks its version, its shape and that its
 * meaning hash is that of its content, so a rubric that was edited by hand does not pass.
 *
 * @throws {RubricError}
 */
export function parseRubric<R extends Rubric = Rubric>(json: unknown): R {
  const version = versionOf(json);
  if (version !== undefined && version !== IR_VERSION) {
    throw new RubricError(
      `the rubric was compiled for version ${String(version)} of the representation; this evaluator runs version ${IR_VERSION}: compile it again`,
    );
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
  // The type parameters speak of the rubric's own text; the meaning hash ties the two together.
  return parsed.data as Rubric as R;
}

function versionOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'irVersion')
    ? (json as { readonly irVersion: unknown }).irVersion
    : undefined;
}
