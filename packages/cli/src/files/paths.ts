/** Paths with forward slashes, which every system reads; where the command runs is said by `Io.folder`. */

export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0) return '.';
  return at === 0 ? '/' : path.slice(0, at);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function within(folder: string, path: string): string {
  if (folder === '.' || isAbsolute(path)) return path;
  return folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`;
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

/** An absolute path without `.` and `..` in it. */
export function resolved(folder: string, path: string): string {
  const whole = within(folder, path);
  const root = /^(?:[A-Za-z]:)?\//.exec(whole)?.[0] ?? '/';
  const parts: string[] = [];
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return root + parts.join('/');
}

/** From a folder to a path, both absolute; `null` where it does not stand in it. */
export function below(folder: string, path: string): string | null {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : null;
}

/** From a folder to a path, both absolute, through folders above where need be. */
export function relativeTo(folder: string, path: string): string {
  const inside = below(folder, path);
  const above = folderOf(folder);
  return inside !== null || above === folder ? (inside ?? path) : `../${relativeTo(above, path)}`;
}

/** The folder and those it stands in, the nearest first. */
export function foldersUp(folder: string): readonly string[] {
  const above = folderOf(folder);
  return above === folder || /^[A-Za-z]:$/.test(above) ? [folder] : [folder, ...foldersUp(above)];
}
