import { rmSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import {
  type CodeSplittingGroup,
  type OutputChunk,
  type OutputOptions,
  type RolldownOutput,
  rolldown,
} from 'rolldown';
import { build } from 'tsup';
import { thirdPartyLicences } from './third-party.ts';

// How `rubrica` is bundled, and why so: docs/decisions/0017-start.md.

const isReadable = process.argv.includes('--readable');
const PROGRAMS = 'node:child_process';
const NONE = '\0none';

/** Where each step towards the findings of a file begins. */
const STEPS = {
  // Before the cache of compiled code is there nothing else is to come along.
  start: ['bin.ts'],
  program: ['program.ts', 'commands/check.ts', 'commands/lint.ts'],
  files: ['init/begin.ts'],
  language: ['lint/check-files.ts', 'lint/inspect-file.ts', 'lint/check-text.ts'],
  rules: ['lint/lint-files.ts', 'lint/lint-text.ts'],
};

const bundle = await rolldown({
  input: ['src/bin.ts', 'src/index.ts', 'src/worker.ts'],
  platform: 'node',
  tsconfig: 'tsconfig.json',
  plugins: [
    // commander can run programs that stand beside it; there are none, and what runs programs takes long to load.
    { name: 'no-programs', resolveId: (id) => (id === PROGRAMS ? NONE : null), load: nothing },
    {
      name: 'plain-imports',
      transform: { filter: { id: /node_modules/ }, handler: withPlainImports },
    },
    { name: 'ascii', renderChunk: (code, { isEntry }) => ascii(isEntry ? code : asFunction(code)) },
  ],
});
const options: OutputOptions = {
  dir: 'dist',
  format: 'cjs',
  minify: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
};

const groups = loadedTogether(await bundle.generate(options));
rmSync('dist', { recursive: true, force: true });
const { output } = await bundle.write({ ...options, codeSplitting: { groups } });
writeFileSync('dist/index.js', "export { nodeIo, run } from './index.cjs';\n");
const inputs = output.flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', thirdPartyLicences(inputs));

if (!process.argv.includes('--no-dts')) {
  await build({ entry: ['src/index.ts'], format: 'esm', dts: { only: true }, config: false });
}

/**
 * What linting a file loads, in few chunks, because a file is read in the time of much code: that of any command, that
 * of those which name files, that of those which read rubrics, and the rules.
 */
function loadedTogether({ output: all }: RolldownOutput): CodeSplittingGroup[] {
  const chunks = all.filter((one) => one.type === 'chunk');
  const linting = modulesOf(Object.values(STEPS).flat(), chunks);
  return Object.entries(STEPS).map(([name, starts], index) => {
    const loaded = modulesOf(starts, chunks);
    const test = (id: string) => linting.has(id) && loaded.has(id) && !id.endsWith('/bin.ts');
    return { name, test, priority: 10 - index };
  });
}

/** The modules with which these come. */
function modulesOf(starts: readonly string[], chunks: readonly OutputChunk[]): ReadonlySet<string> {
  const reached = new Set<OutputChunk>();
  function reach(chunk: OutputChunk): void {
    if (reached.has(chunk)) return;
    reached.add(chunk);
    for (const one of chunks) if (chunk.imports.includes(one.fileName)) reach(one);
  }
  for (const start of starts) {
    const found = chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(`/src/${start}`)),
    );
    if (found === undefined) throw new Error(`no chunk has ${start}`);
    reach(found);
  }
  return new Set([...reached].flatMap(({ moduleIds }) => moduleIds));
}

function nothing(id: string): string | null {
  return id === NONE ? 'export default {};' : null;
}

/**
 * A module that is loaded as any other, and run by itself is the function that loading it would call. So `kept-code.ts`
 * need not write one around it, which takes as long as to read it.
 */
function asFunction(code: string): string {
  const given = 'exports, require, module, __filename, __dirname';
  return `(load => typeof module === 'object' ? load(${given}) : load)((${given}) => {\n${code}\n})`;
}

/** A default import of a module of Node.js copies all that this has, getter by getter. */
function withPlainImports(code: string): string {
  return code.replace(/^import (\w+) from '(node:\w+)';$/gm, "const $1 = require('$2');");
}

/**
 * Text that is not ASCII doubles the time to read a chunk, and `kept-code.ts` reads none; esbuild leaves that of regular
 * expressions.
 */
async function ascii(chunk: string): Promise<string> {
  const { code } = await transform(chunk, {
    minify: !isReadable,
    charset: 'ascii',
    format: 'cjs',
    target: 'node22',
  });
  return code.replace(
    /[^\0-\x7f]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
