import { resolved } from '../files/paths.ts';
import type { Io } from '../io.ts';

/** An `Io` that notes what the command asks for and writes, by absolute paths. */
interface WatchingIo {
  readonly io: Io;
  /** The files other than rubrics that it read, and did not write itself. */
  readonly settings: () => readonly string[];
  /** Whether a change of a file matters: a rubric's, or that of what it asked for; never of what it wrote itself. */
  readonly isMeant: (path: string) => boolean;
}

/**
 * What is read besides rubrics is settings: the configurations and what they extend, the baseline. That is noted
 * where they are read, so that one which is broken is known as well, and set right wakes the command.
 */
export function watchingIo(io: Io): WatchingIo {
  const read = new Set<string>();
  const lookedFor = new Set<string>();
  const written = new Set<string>();
  const whole = (path: string) => resolved(io.folder, path.replaceAll('\\', '/'));
  return {
    io: {
      ...io,
      readFile(path) {
        const bytes = io.readFile(path);
        read.add(whole(path));
        return bytes;
      },
      kindOf(path) {
        lookedFor.add(whole(path));
        return io.kindOf(path);
      },
      writeFile(path, text) {
        written.add(whole(path));
        io.writeFile(path, text);
      },
    },
    settings: () => [...read].filter((one) => !isRubric(one) && !written.has(one)),
    isMeant(path) {
      const one = whole(path);
      return !written.has(one) && (isRubric(one) || read.has(one) || lookedFor.has(one));
    },
  };
}

function isRubric(path: string): boolean {
  return path.endsWith('.rubric');
}
