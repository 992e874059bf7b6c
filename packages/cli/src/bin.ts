#!/usr/bin/env node
import { createRequire, enableCompileCache } from 'node:module';
import { argv, exit, stderr, version } from 'node:process';
import { expectLittle } from './start/effort.ts';
import { withKeptCode } from './start/kept-code.ts';

if (enableCompileCache === undefined) {
  stderr.write(`rubrica needs Node.js 22.18 or later, and this is ${version}\n`);
  exit(2);
}
enableCompileCache();
// After that which still loads modules of Node.js, whose own compiled code is of use with its own flags alone.
expectLittle();
const keepCode = withKeptCode(createRequire(import.meta.url), argv[2]);
void import('./program.ts').then(async ({ runHere, leave }) => {
  const code = await runHere();
  if (code !== 2) keepCode();
  leave(code);
});
