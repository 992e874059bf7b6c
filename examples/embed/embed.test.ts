import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A call in src/main.ts that names an item, and the same call with a slip in the item's id. */
const CALL = {
  right: "itemOf(assessment, '4.1')",
  wrong: "itemOf(assessment, '4.l')",
  slip: '4.l',
};

const work = mkdtempSync(join(tmpdir(), 'rubrica-embed-'));
const tarballs = join(work, 'tarballs');
const app = join(work, 'app');

// npm must not see the settings that the pnpm around this test hands down, but for where packages come from.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^p?npm_/i.test(name) || /^npm_config_registry$/i.test(name),
  ),
);

function run(cwd: string, command: string, ...args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, output: stdout + stderr };
}

const tsc = (...args: string[]) => run(app, join(app, 'node_modules/.bin/tsc'), ...args);

beforeAll(() => {
  const must = (...command: Parameters<typeof run>) => {
    const { status, output } = run(...command);
    if (status !== 0) throw new Error(`${command.join(' ')}\n${output}`);
  };
  mkdirSync(app);
  must(import.meta.dirname, 'pnpm', '--recursive', 'pack', '--pack-destination', tarballs);
  must(app, 'tar', '-xzf', join(tarballs, 'embed-example-0.0.0.tgz'), '--strip-components=1');
  const packages = readdirSync(tarballs)
    .filter((name) => name.startsWith('rubrica-'))
    .map((name) => join(tarballs, name));
  must(app, 'npm', 'install', '--no-audit', '--no-fund', ...packages);
});

afterAll(() => rmSync(work, { recursive: true }));

test('compiles and runs under Node.js', async () => {
  expect(tsc('--project', 'tsconfig.nodenext.json')).toEqual({ status: 0, output: '' });
  const runs = ['main', 'editor'].map((program) => run(app, 'node', `dist/${program}.js`));
  expect(runs).toMatchObject([{ status: 0 }, { status: 0 }]);
  const outputs = runs.map(({ output }) => output);
  await expect(outputs.join('\n')).toMatchFileSnapshot('output.txt');
});

test('compiles for a bundler', () => {
  expect(tsc('--project', 'tsconfig.bundler.json')).toEqual({ status: 0, output: '' });
});

test('does not compile with an item id that the rubric lacks', () => {
  const main = readFileSync(join(app, 'src/main.ts'), 'utf8');
  expect(main).toContain(CALL.right);
  writeFileSync(join(app, 'src/slip.ts'), main.replace(CALL.right, CALL.wrong));

  const { status, output } = tsc('--project', 'tsconfig.nodenext.json', '--noEmit');

  expect(status).not.toBe(0);
  expect(output).toMatch(/^src\/slip\.ts\(.*error TS/);
  expect(output).toContain(CALL.slip);
});
