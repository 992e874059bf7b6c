import { watch } from 'chokidar';

/** Editors write a file in several steps; they are one change. */
const SETTLED = 100;

/** Calls back after rubrics or settings at or in these paths change, until the program is ended. */
export async function watchFiles(
  paths: readonly string[],
  changed: () => Promise<void>,
): Promise<void> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.git)(?:$|[\\/])/.test(path) ||
      (stats?.isFile() === true && !/\.rubric$|\.json$/.test(path)),
  });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after another, so that their lines do not mix.
      running = running.then(changed);
    }, SETTLED);
  });
  await new Promise<void>((end) => {
    process.once('SIGINT', end);
  });
  await watcher.close();
  await running;
}
