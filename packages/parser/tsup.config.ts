import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/meanings.ts', 'src/tooling.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  clean: true,
});
