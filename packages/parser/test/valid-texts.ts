import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every rubric that is shipped, and one for each construct. */
export const VALID: readonly string[] = [
  '../../stdlib/rubrics',
  '../../conformance/rubrics',
].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) =>
    readFileSync(join(import.meta.dirname, folder, name), 'utf8'),
  ),
);
