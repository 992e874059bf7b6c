import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { FAULTLESS, hygiene } from './hygiene.ts';

/** An entry point as a web page would load it: one script, no platform behind it. */
async function bundled(entry: string) {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'evaluator',
    platform: 'neutral',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return { packages: new Set(packages), code: outputFiles[0]?.text ?? '' };
}

test('the main entry carries neither a schema library nor a parser', async () => {
  const { packages } = await bundled('index.ts');
  expect([...packages].toSorted()).toEqual([
    '@date-fns/tz',
    '@date-fns/utc',
    '@noble/hashes',
    'canonicalize',
    'date-fns',
    'fraction.js',
  ]);
  expect([...(await bundled('schema.ts')).packages]).toContain('zod');
});

test('it needs nothing but ECMAScript, and no code from strings', async () => {
  const { code } = await bundled('index.ts');
  const context = vm.createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  const run = (script: string): unknown => vm.runInContext(script, context);
  run(code);

  expect(run('typeof process + typeof require + typeof TextEncoder')).toBe('undefined'.repeat(3));
  expect(() => run('eval("1")')).toThrow('Code generation from strings disallowed');
  const items = {
    ...FAULTLESS.items,
    '2': { ...FAULTLESS.items['2'], Q1: { submitted: '2021-03-20T16:00:00Z' } },
    '4.1': { submitted: null, unrecorded: 5 },
  };
  const facts = { ...FAULTLESS, items };
  const input = JSON.stringify([hygiene, facts]);
  expect(run(`JSON.stringify(evaluator.evaluate(...JSON.parse(${JSON.stringify(input)})))`)).toBe(
    JSON.stringify(evaluate(hygiene, facts)),
  );
  expect(
    run(
      `evaluator.runExample(...JSON.parse(${JSON.stringify(
        JSON.stringify([hygiene, hygiene.examples[1]]),
      )})).holds`,
    ),
  ).toBe(true);
});
