import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

function manifest(path: string): Manifest {
  return JSON.parse(read(path)) as Manifest;
}

const workspace = read('pnpm-workspace.yaml');
const manifests = ['package.json', ...globSync('packages/*/package.json', { cwd: root })].map(
  manifest,
);

/** The names in the catalogue. */
function catalogue(): readonly string[] {
  const [, listed = ''] = /^catalog:\n((?: .*\n)+)/m.exec(workspace) ?? [];
  return [...listed.matchAll(/^ {2}"?([^\s":#]+)"?:/gm)].flatMap(([, name]) => name ?? []);
}

/** The rows of the tables, by name. */
const justified = new Map(
  [...read('docs/decisions/0016-dependencies.md').matchAll(/^\| `([^`]+)` \| ([^|]*) \|/gm)].map(
    ([, name = '', second = '']) => [name, second],
  ),
);

test('every dependency has its line in the decision, and no line is of another', () => {
  expect(catalogue().length).toBeGreaterThan(20);
  expect([...justified.keys()].toSorted()).toEqual(catalogue().toSorted());
});

test('what the sources import says where it is shipped', () => {
  const shipped = new Map<string, Set<string>>();
  for (const path of globSync('packages/*/src/**/*.ts', { cwd: root })) {
    const [, name = ''] = path.split('/');
    if (path.endsWith('.test.ts')) continue;
    for (const [, from] of read(path).matchAll(/^(?:import .*|\} )from '([^'.][^']*)';$/gm)) {
      const imported = /^(?:@[^/]+\/)?[^/]+/.exec(from ?? '')?.[0] ?? '';
      if (/^(?:node:|@rubrica$|@rubrica\/)/.test(imported)) continue;
      shipped.set(imported, (shipped.get(imported) ?? new Set()).add(name));
    }
  }
  expect(shipped.size).toBeGreaterThan(5);
  for (const [name, packages] of shipped) {
    expect(justified.get(name)?.split(', ').toSorted(), name).toEqual([...packages].toSorted());
  }
});

test('versions stand in the catalogue alone', () => {
  const versions = manifests.flatMap(({ dependencies, devDependencies }) =>
    Object.values({ ...dependencies, ...devDependencies }),
  );
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter((one) => !/^(?:catalog:|workspace:\^)$/.test(one))).toEqual([]);
});

test('nothing younger than a day is installed, and one install script runs', () => {
  expect(Number(/^minimumReleaseAge: (\d+)$/m.exec(workspace)?.[1])).toBeGreaterThanOrEqual(1440);
  expect(/^allowBuilds:\n((?: .*\n)+)/m.exec(workspace)?.[1]).toBe('  esbuild: true\n');
  const store = join(root, 'node_modules/.pnpm');
  const installed = readdirSync(store).flatMap((folder) => {
    const paths = globSync('{*,@*/*}/package.json', { cwd: join(store, folder, 'node_modules') });
    return paths.map((path) => join('node_modules/.pnpm', folder, 'node_modules', path));
  });
  expect(installed.length).toBeGreaterThan(100);
  const withScript = installed
    .filter((path) => existsSync(join(root, path)))
    .map(manifest)
    .filter(({ scripts = {} }) =>
      ['preinstall', 'install', 'postinstall'].some((script) => script in scripts),
    );
  expect([...new Set(withScript.map(({ name }) => name))]).toEqual(['esbuild']);
});
