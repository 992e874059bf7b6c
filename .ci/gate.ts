import { spawnSync } from 'node:child_process';

const steps = [
  { name: 'format and lint', command: 'biome ci --colors=off --error-on-warnings .' },
  { name: 'build', command: 'pnpm build' },
  { name: 'types', command: 'pnpm types' },
  { name: 'unit tests', command: 'vitest run --project unit --coverage' },
  { name: 'packaging', command: 'node .ci/packaging.ts' },
  { name: 'examples', command: 'vitest run --project examples' },
];

const times: string[] = [];
let exitCode = 0;
for (const { name, command } of steps) {
  console.log(`\n== ${name}: ${command}`);
  const start = performance.now();
  exitCode = spawnSync(command, { shell: true, stdio: 'inherit' }).status ?? 1;
  const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(`== ${name}: ${exitCode === 0 ? 'passed' : 'FAILED'} in ${time}`);
  times.push(`${name.padEnd(16)}${time.padStart(8)}${exitCode === 0 ? '' : '  FAILED'}`);
  if (exitCode !== 0) break;
}

const failed = exitCode === 0 ? 0 : 1;
console.log(`\n${times.join('\n')}\n\n${times.length - failed} passed, ${failed} failed`);
process.exitCode = exitCode;
