#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';
import { withoutOptimizing } from './optimizing.ts';

if (module.enableCompileCache === undefined) {
  process.stderr.write(`rubrica needs Node.js 22.18 or later, and this is ${process.version}\n`);
  process.exit(2);
}
withoutOptimizing();
// Before anything else is loaded, so that what was compiled once is read.
module.enableCompileCache();
void import('./program.ts').then(({ runHere }) => runHere());
