#!/usr/bin/env node
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import packageJson from '../package.json' with { type: 'json' };
import { run } from './run.ts';

process.exitCode = run(
  process.argv.slice(2),
  {
    readFile: (path) => readFileSync(path),
    readInput: () => readFileSync(process.stdin.fd),
    rubricsBeside: (path) => {
      const folder = dirname(path);
      const names = readdirSync(folder).filter((name) => name.endsWith('.rubric'));
      return names.toSorted().map((name) => join(folder, name));
    },
    writeFile: (path, text) => writeFileSync(path, text),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
  packageJson.version,
);
