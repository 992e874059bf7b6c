import { execSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The tarballs that would be published, where pnpm has replaced `workspace:` and `catalog:`.
const tarballs = mkdtempSync(join(tmpdir(), 'rubrica-packaging-'));
const run = (command: string) => execSync(command, { stdio: 'inherit' });
try {
  // The conformance suite is read in the repository, and not published.
  const published = '--filter "./packages/*" --filter "!@rubrica/conformance"';
  run(`pnpm --recursive ${published} pack --pack-destination "${tarballs}"`);
  for (const name of readdirSync(tarballs)) {
    const tarball = join(tarballs, name);
    run(`publint run --strict "${tarball}"`);
    run(`attw --profile esm-only --no-summary --format table-flipped "${tarball}"`);
  }
} finally {
  rmSync(tarballs, { recursive: true });
}
