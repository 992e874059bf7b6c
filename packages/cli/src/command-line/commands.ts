import { check } from '../commands/check.ts';
import { compile } from '../commands/compile.ts';
import { complete, completion } from '../commands/completion.ts';
import { explain } from '../commands/explain.ts';
import { fmt } from '../commands/fmt.ts';
import { init } from '../commands/init.ts';
import { lint } from '../commands/lint.ts';
import { rules } from '../commands/rules.ts';
import { schema } from '../commands/schema.ts';
import { score } from '../commands/score.ts';
import { test } from '../commands/test.ts';
import { types } from '../commands/types.ts';
import type { AnyCommand } from './command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly AnyCommand[] = [
  check,
  lint,
  test,
  fmt,
  explain,
  rules,
  score,
  compile,
  types,
  schema,
  init,
  completion,
  complete,
];
