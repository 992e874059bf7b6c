import { check } from '../commands/check.ts';
import { compile } from '../commands/compile.ts';
import { fmt } from '../commands/fmt.ts';
import { lint } from '../commands/lint.ts';
import { score } from '../commands/score.ts';
import { test } from '../commands/test.ts';
import { types } from '../commands/types.ts';
import type { AnyCommand } from './command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly AnyCommand[] = [check, lint, test, fmt, score, compile, types];
