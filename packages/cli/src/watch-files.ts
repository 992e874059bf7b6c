import { watch } from 'chokidar';
import { reasonOf } from './files/reason.ts';
import type { Watching } from './io.ts';

/** Editors write a file in several steps; they are one change. */
const SETTLED = 100;

/** Calls back after what is meant at or in these paths changes, until the end. */
export async function watchFiles(
  { paths, isMeant, changed, failed }: Watching,
  end: Promise<void>,
): Promise<void> {
  const watched = new Set(paths());
  const watcher = watch([...watched], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      !isMeant(path) &&
      (/(?:^|[\\/])(?:node_modules|\.git)(?:$|[\\/])/.test(path) || stats?.isFile() === true),
  });
  const told = new Set<string>();
  watcher.on('error', (error) => {
    const what = error instanceof Error && 'path' in error ? `${error.path}` : 'the files';
    const why = `cannot watch ${what}: ${reasonOf(error)}`;
    // Of one place it is told more than once.
    if (!told.has(why)) failed(why);
    told.add(why);
  });
  async function again(): Promise<void> {
    await changed();
    const added = paths().filter((path) => !watched.has(path));
    for (const path of added) watched.add(path);
    watcher.add(added);
  }
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.on('all', (_, path) => {
    // What was meant when it was first seen may by now be what the command writes.
    if (!isMeant(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after another, so that their lines do not mix.
      running = running.then(again);
    }, SETTLED);
  });
  await end;
  clearTimeout(timer);
  await running;
  await watcher.close();
}
