import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaffold } from './scaffold.ts';

const NAME = /^[a-z]+(?:-[a-z0-9]+)*$/;
const [category = '', code = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', 'src', 'rules', category, code);
if (!NAME.test(category) || !NAME.test(code)) {
  console.error('pnpm new-rule <category> <code>, as in: pnpm new-rule hygiene missing-citation');
  process.exitCode = 2;
} else if (!existsSync(join(folder, '..'))) {
  const known = readdirSync(join(folder, '..', '..')).join(', ');
  console.error(`there is no category ${category}; there are: ${known}`);
  process.exitCode = 2;
} else if (existsSync(folder)) {
  console.error(`there is a rule ${category}/${code} already`);
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(scaffold(code))) {
    writeFileSync(join(folder, name), text);
  }
  console.log(`${folder}\nWrite the rule, its page and its test, then run: pnpm generate`);
}
