import { decode } from '@rubrica/parser';
import { readBytes, textsBeside } from '../files/read.ts';
import { languageFinding } from '../findings/language-finding.ts';
import type { Io } from '../io.ts';
import type { Inspect } from './inspection.ts';
import type { InspectedFile, InspectJob } from './job.ts';

/** How a job looks at a text; the rules are loaded where they are needed. */
export async function inspectionOf(how: InspectJob['how']): Promise<Inspect> {
  switch (how) {
    case 'check':
      return (await import('./check-text.ts')).checkText;
    case 'lint':
      return (await import('./lint-text.ts')).lintText;
  }
}

/** Reads a file and looks at it. */
export function inspectFile(job: InspectJob, inspect: Inspect, io: Io): InspectedFile {
  const { path, shownAs, lang } = job;
  const language = lang === undefined ? {} : { lang };
  const { text, ...unread } = decode(readBytes(io, path), language);
  if (text.length >= LONG) io.expectMuch();
  if (unread.diagnostics.length === 0) return inspectText(text, job, inspect, io);
  const findings = unread.diagnostics.map(languageFinding);
  const nothing = { suppressed: [], known: [], examples: null };
  const report = { path: shownAs, text, lang: unread.lang, findings, ...nothing };
  return { report, readsOthers: false };
}

/** Characters from which on one rubric takes as long as many. */
const LONG = 500_000;

/** Looks at a text in the place of a file's own. */
export function inspectText(
  text: string,
  { how, path, shownAs, ...settings }: InspectJob,
  inspect: Inspect,
  io: Io,
): InspectedFile {
  let readsOthers = false;
  const bases = () => {
    readsOthers = true;
    return textsBeside(io, shownAs);
  };
  const inspected = inspect(text, { ...settings, bases });
  return { report: { path: shownAs, text, known: [], ...inspected }, readsOthers };
}
