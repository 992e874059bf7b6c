import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { folderOf, within } from './files/paths.ts';
import type { Entry, EntryKind, Io } from './io.ts';
import { makeFolder, statsAt } from './node-files.ts';
import { isTerminal, print } from './print.ts';
import { replaceFile } from './replace-file.ts';
import { expectMuch } from './start/effort.ts';

/** The world as Node.js has it. */
export function nodeIo(): Io {
  return {
    folder: process.cwd().replaceAll('\\', '/'),
    env: process.env,
    isTerminal: () => isTerminal(1),
    columns: () => (isTerminal(1) && process.stdout.columns) || 80,
    readFile: (path) => readFileSync(path),
    readInput: () => readFileSync(process.stdin.fd),
    kindOf: (path) => {
      const stats = statsAt(path);
      return stats === undefined ? null : kindOf(stats);
    },
    list: (folder) =>
      readdirSync(folder, { withFileTypes: true })
        .flatMap((entry) => entryOf(folder, entry))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    writeFile: (path, text) => {
      makeFolder(folderOf(path));
      replaceFile(path, text);
    },
    git,
    async watch(watching) {
      const { watchFiles } = await import('./watch-files.ts');
      const end = new Promise<void>((resolve) => {
        process.once('SIGINT', resolve);
      });
      return watchFiles(watching, end);
    },
    expectMuch,
    threads: {
      paysFrom: 100,
      run: async (jobs) => (await import('./node-threads.ts')).runInThreads(jobs),
    },
    out: (text) => print(1, text),
    err: (text) => print(2, text),
  };
}

function entryOf(folder: string, entry: Dirent): readonly Entry[] {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return [{ name, kind: kindOf(entry) }];
  const target = statsAt(within(folder, name));
  return target?.isFile() ? [{ name, kind: 'file' }] : [];
}

/** What is neither is read as a file: a shell's `<(…)` is a pipe. */
function kindOf(stats: Pick<Dirent, 'isDirectory'>): EntryKind {
  return stats.isDirectory() ? 'folder' : 'file';
}

function git(args: readonly string[]): string {
  // Loaded where it is used, for it takes a while.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, status, stdout, stderr } = spawnSync('git', [...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr.trim().replace(/^fatal: /, ''));
  return stdout;
}
