import { existsSync, mkdirSync, type Stats, statSync } from 'node:fs';
import { foldersUp } from './files/paths.ts';
import { codeOf } from './files/reason.ts';

/** What stands at a path; a name that there cannot be and a link to itself are nothing. */
export function statsAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (['ELOOP', 'ENAMETOOLONG'].some((code) => code === codeOf(error))) return undefined;
    throw error;
  }
}

/**
 * Makes a folder and those that it needs, one by one: `recursive` of Node.js never ends where the system makes none,
 * as in `/proc`.
 */
export function makeFolder(folder: string): void {
  const missing = foldersUp(folder).filter((one) => !existsSync(one));
  for (const one of missing.toReversed()) makeOne(one);
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) === 'ENOENT') throw new Error(`the folder ${folder} cannot be made`);
    throw error;
  }
}
