import type { FileReport } from '../findings/finding.ts';
import type { InspectJob } from './job.ts';

export interface InspectOptions extends Omit<InspectJob, 'how' | 'path' | 'shownAs'> {
  /** The texts of the rubrics that the file may extend. */
  readonly bases: () => readonly string[];
}

export type Inspected = Omit<FileReport, 'path' | 'text' | 'known'>;

/** Looks at a text. */
export type Inspect = (text: string, options: InspectOptions) => Inspected;
