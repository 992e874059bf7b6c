import type { Reporter } from './report.ts';

/** Every format, each loaded where it is asked for. */
export const FORMATS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
} satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** A format and where it goes; `null` is standard output. */
export interface Output {
  readonly format: FormatName;
  readonly path: string | null;
}
