import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  fstatSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { folderOf, within } from './files/paths.ts';
import { codeOf } from './files/reason.ts';
import { statsAt } from './node-files.ts';

/**
 * Writes a whole file or leaves the one that is there as it is: beside it, and then in its place, with its owner and
 * mode. A link stays one. Where that cannot be, because the folder takes no new file, it is written where it is.
 * @throws where it cannot be written.
 */
export function replaceFile(path: string, text: string): void {
  const before = statsAt(path);
  if (isStream(path, before) || (before === undefined && isLink(path))) {
    writeFileSync(path, text);
    return;
  }
  const target = before === undefined ? path : realpathSync(path).replaceAll('\\', '/');
  // A file that may not be written is not replaced by one that may.
  if (before !== undefined) accessSync(target, constants.W_OK);
  if (!isReplaced(target, before, text)) writeFileSync(target, text);
}

/** Whether what is written goes elsewhere than into a file of that name. */
function isStream(path: string, before: Stats | undefined): boolean {
  if (before === undefined) return false;
  return !before.isFile() || STREAMS.test(path) || [1, 2].some((one) => isOpenAs(one, before));
}

/** The names of open files, which whoever started the command holds. */
const STREAMS = /^\/(?:dev\/(?:fd\/|std)|proc\/)/;

function isOpenAs(descriptor: number, { dev, ino }: Stats): boolean {
  try {
    const open = fstatSync(descriptor);
    return open.dev === dev && open.ino === ino;
  } catch (error) {
    if (codeOf(error) === 'EBADF') return false;
    throw error;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function isReplaced(target: string, before: Stats | undefined, text: string): boolean {
  // Hidden, and of a name that neither a search for rubrics nor a watcher takes for one.
  const beside = within(folderOf(target), `.rubrica-${crypto.randomUUID()}.tmp`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (before !== undefined) become(before, beside);
    renameSync(beside, target);
    return true;
  } catch (error) {
    rmSync(beside, { force: true });
    if (isRefused(error)) return false;
    throw error;
  }
}

function become({ uid, gid, mode }: Stats, path: string): void {
  const own = statSync(path);
  if (own.uid !== uid || own.gid !== gid) chownSync(path, uid, gid);
  chmodSync(path, mode & 0o7777);
}

/** Whether it is the folder that is against it; a full disk is against writing at all. */
function isRefused(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'].some((code) => code === codeOf(error));
}
