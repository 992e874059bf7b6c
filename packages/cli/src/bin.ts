#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import packageJson from '../package.json' with { type: 'json' };
import { run } from './run.ts';

process.exitCode = run(
  process.argv.slice(2),
  {
    readFile: (path) => readFileSync(path),
    readInput: () => readFileSync(process.stdin.fd),
    writeFile: (path, text) => writeFileSync(path, text),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
  packageJson.version,
);
