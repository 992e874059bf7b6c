import { factsFileSchema, factsSchema } from '@rubrica/evaluator/schema';
import { z } from 'zod';
import type { Call } from '../command-line/command.ts';
import type { SchemaOptions } from '../commands/schema.ts';
import type { ExitCode } from '../io.ts';
import { soundRubric } from './sound-rubric.ts';

/** `rubrica schema`: the JSON Schema of a facts file, or of the facts of one entity. */
export function factSchema({ args, options, io }: Call<SchemaOptions>): ExitCode {
  const { rubric } = soundRubric(io, args[0] ?? '-', options);
  if (rubric === null) return 1;
  const schema = options.entity ? factsSchema(rubric) : factsFileSchema(rubric);
  io.out(`${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
  return 0;
}
