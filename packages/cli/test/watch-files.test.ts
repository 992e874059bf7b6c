import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test, vi } from 'vitest';
import { watchFiles } from '../src/watch-files.ts';

const root = realpathSync(mkdtempSync(`${tmpdir()}/rubrica-watch-`));
afterAll(() => rmSync(root, { recursive: true }));

test('tells of what cannot be watched, and goes on; what is not meant wakes nobody', async () => {
  symlinkSync('loop', `${root}/loop`);
  const failures: string[] = [];
  let [runs, settings] = [0, false];
  const ending = new EventTarget();
  const end = new Promise<void>((resolve) => {
    ending.addEventListener('end', () => resolve());
  });
  const ended = watchFiles(
    {
      paths: () => (settings ? [root, `${root}/later.json`] : [root]),
      isMeant: (path) => path.endsWith('.rubric') || (settings && path.endsWith('later.json')),
      async changed() {
        runs += 1;
        settings = true;
        writeFileSync(`${root}/report.json`, `${runs}`);
      },
      failed: (why) => failures.push(why),
    },
    end,
  );
  await vi.waitFor(() =>
    expect(failures).toEqual([`cannot watch ${root}/loop: its links lead in a circle`]),
  );
  writeFileSync(`${root}/later.json`, '1');
  writeFileSync(`${root}/a.rubric`, 'a');
  await vi.waitFor(() => expect(runs).toBe(1), 5000);
  await pause(400);
  expect(runs).toBe(1);
  writeFileSync(`${root}/later.json`, '2');
  await vi.waitFor(() => expect(runs).toBe(2), 5000);
  ending.dispatchEvent(new Event('end'));
  await ended;
});
