import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { getuid, pid } from 'node:process';
import { Script } from 'node:vm';
import { expectLittle } from './effort.ts';

/** A module that was compiled in this process, and where its code is to be kept. */
type Compiled = { readonly script: Script; readonly file: string };

/**
 * Loads the modules of this command from code that an earlier run has compiled, and gives a function that keeps what
 * this run had to compile. The cache of Node.js itself keeps what is compiled before a module runs, which is none of
 * the functions that the module then calls.
 *
 * @param loader - The `require` whose `.cjs` modules are meant.
 * @param command - What the run is for, for each calls other functions of the same module.
 */
export function withKeptCode(loader: NodeJS.Require, command = ''): () => void {
  // Of this version of Node.js, its flags and this user; there is none where the reader wants nothing to be kept.
  const folder = getCompileCacheDir();
  if (folder === undefined) return () => {};
  const use = /^[a-z]+$/.test(command) ? command : 'any';
  const compiled: Compiled[] = [];
  loader.extensions['.cjs'] = (module, filename) => {
    // The name of a module says what is in it: rolldown makes it so.
    const name = filename.slice(
      Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1,
    );
    const file = `${folder}/rubrica-${use}-${name}.code`;
    // All of it is ASCII, see `build.ts`.
    const source = `(function (exports, require, module) {${readFileSync(filename, 'latin1')}\n})`;
    const cachedData = keptCode(file);
    const script = new Script(source, { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) compiled.push({ script, file });
    script.runInThisContext()(module.exports, (id: string) => module.require(id), module);
  };
  return () => {
    // Code is of use where the flags are what they were when it was kept.
    expectLittle();
    for (const one of compiled) keep(one);
  };
}

function keptCode(file: string): Buffer | undefined {
  let kept: Buffer;
  try {
    const opened = openSync(file, 'r');
    try {
      if (!isOwn(fstatSync(opened))) return undefined;
      kept = readFileSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // The first run, or one that may not read it: then the module is compiled.
    return undefined;
  }
  const code = kept.subarray(SUM);
  return kept.length > SUM && sumOf(code) === kept.readInt32LE(0) ? code : undefined;
}

/** The folder may lie where others can write, and what they compiled is not for us to run. */
function isOwn({ uid, mode }: Stats): boolean {
  return getuid === undefined || (uid === getuid() && (mode & 0o022) === 0);
}

function keep({ script, file }: Compiled): void {
  const code = script.createCachedData();
  const sum = Buffer.alloc(SUM);
  sum.writeInt32LE(sumOf(code));
  const written = `${file}.${pid}`;
  try {
    mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
    writeFileSync(written, Buffer.concat([sum, code]), { mode: 0o600 });
    // Whole or not at all, for another run may be reading it.
    renameSync(written, file);
  } catch {
    // A disk that is full or not to be written to makes the next run slower, and this one no worse.
    rmSync(written, { force: true });
  }
}

/** Bytes before the code. */
const SUM = 4;

/**
 * A sum over a byte of each block of a disk and the length. V8 looks at the head of the code alone, and a machine that
 * lost its power may leave blocks of a file empty; what reads all bytes takes longer to load than it saves.
 */
function sumOf(code: Uint8Array): number {
  let sum = code.length;
  for (let at = 0; at < code.length; at += BLOCK) sum = (Math.imul(sum, 31) + (code[at] ?? 0)) | 0;
  return sum;
}

const BLOCK = 256;
