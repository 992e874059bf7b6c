import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { getuid, pid } from 'node:process';
import { Script } from 'node:vm';
import { expectLittle } from './effort.ts';

/** A module of this run, where its code is kept, and how many runs have loaded it with this one. */
type Loaded = { readonly script: Script; readonly file: string; readonly runs: number };

/** Code that was kept. */
type Kept = { readonly code: Buffer; readonly runs: number };

/** What one run does not call the next may: the first runs add what they had to compile, and of the later each so many. */
const FIRST = 6;
const EACH = 16;

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
  const loaded: Loaded[] = [];
  loader.extensions['.cjs'] = (module, filename) => {
    // The name of a module says what is in it: rolldown makes it so.
    const slash = Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\'));
    const file = `${folder}/rubrica-${use}-${filename.slice(slash + 1)}.code`;
    // It is ASCII, and by itself a function of what a module is given: `build.ts` writes it so.
    const source = bytesOf(filename).toString('latin1');
    const kept = keptCode(file);
    const script = new Script(source, { filename, cachedData: kept?.code });
    const runs = script.cachedDataRejected ? 0 : (kept?.runs ?? 0);
    loaded.push({ script, file, runs: runs + 1 });
    const require = (id: string) => module.require(id);
    const run = script.runInThisContext();
    run(module.exports, require, module, filename, filename.slice(0, Math.max(slash, 0)));
  };
  return () => {
    // Code is of use where the flags are what they were when it was kept.
    expectLittle();
    for (const one of loaded) {
      if (one.runs <= FIRST || one.runs % EACH === 0) keep(one);
      else count(one);
    }
  };
}

function keptCode(file: string): Kept | undefined {
  let kept: Buffer;
  try {
    kept = bytesOf(file, isOwn);
  } catch {
    // The first run, or one that may not read it: then the module is compiled.
    return undefined;
  }
  // V8 looks at the head and the length of its code, and ends without a word over what a disk has lost of the rest.
  if (kept.length <= HEAD || kept.includes(LOST)) return undefined;
  return { code: kept.subarray(HEAD), runs: kept.readUInt32LE(0) };
}

/** The bytes of a file, until the next is read: memory that was never used before takes longer than the reading. */
function bytesOf(file: string, isWanted: (stats: Stats) => boolean = () => true): Buffer {
  const opened = openSync(file, 'r');
  try {
    const stats = fstatSync(opened);
    if (!isWanted(stats)) return Buffer.alloc(0);
    if (stats.size > scratch.length) scratch = Buffer.allocUnsafeSlow(stats.size);
    let read = 0;
    while (read < stats.size) {
      const more = readSync(opened, scratch, read, stats.size - read, null);
      if (more === 0) break;
      read += more;
    }
    return scratch.subarray(0, read);
  } finally {
    closeSync(opened);
  }
}

/** Room for any of them: where nothing is written it takes none. */
let scratch = Buffer.allocUnsafeSlow(1 << 20);

/** The folder may lie where others can write, and what they compiled is not for us to run. */
function isOwn({ uid, mode }: Stats): boolean {
  return getuid === undefined || (uid === getuid() && (mode & 0o022) === 0);
}

function keep({ script, file, runs }: Loaded): void {
  const code = script.createCachedData();
  if (code.includes(LOST)) return;
  const head = headOf(runs);
  const written = `${file}.${pid}`;
  try {
    mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
    writeFileSync(written, Buffer.concat([head, code]), { mode: 0o600, flag: 'wx' });
    // Whole or not at all, for another run may be reading it.
    renameSync(written, file);
  } catch {
    // A disk that is full or not to be written to makes the next run slower, and this one no worse.
    rmSync(written, { force: true });
  }
}

/** Notes one more run in the file itself. */
function count({ file, runs }: Loaded): void {
  try {
    const opened = openSync(file, 'r+');
    try {
      writeSync(opened, headOf(runs), 0, HEAD, 0);
    } finally {
      closeSync(opened);
    }
  } catch {
    // It was deleted meanwhile, or may not be written: then the next run counts.
  }
}

function headOf(runs: number): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(runs >>> 0);
  return head;
}

/**
 * What a machine that loses its power leaves of blocks that were not yet on the disk, and no code has in it. A sum of all
 * bytes would take longer to load and to compute than a tenth of an empty script.
 */
const LOST = Buffer.alloc(512);

/** Bytes before the code, which V8 copies first where it does not begin at a multiple of eight: how many runs have loaded it. */
const HEAD = 8;
