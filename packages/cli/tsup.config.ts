import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { thirdPartyLicences } from './third-party.ts';

export default defineConfig({
  entry: ['src/bin.ts', 'src/index.ts', 'src/worker.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  // Everything is in the bundle, in chunks of which a command loads its own; most of the time is that to the first line.
  noExternal: [/./],
  splitting: true,
  minify: true,
  metafile: true,
  dts: { entry: 'src/index.ts' },
  clean: true,
  removeNodeProtocol: false,
  esbuildOptions(options) {
    // Text that is not ASCII doubles the time to read a chunk.
    options.charset = 'ascii';
  },
  async onSuccess() {
    const { inputs } = JSON.parse(readFileSync('dist/metafile-esm.json', 'utf8'));
    writeFileSync('dist/THIRD-PARTY-LICENCES.txt', thirdPartyLicences(Object.keys(inputs)));
    rmSync('dist/metafile-esm.json');
  },
});
