import { writeFileSync } from 'node:fs';
import { registry } from '../test/registry.ts';

// The first step of `pnpm generate`: what the rules themselves are needed for comes after it.
const { path, text } = registry();
writeFileSync(path, text);
