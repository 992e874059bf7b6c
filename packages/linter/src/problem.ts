/** Something that is wrong with settings. */
export interface Problem {
  /** Where: the names of fields, and places in lists from 0, down to it. */
  readonly at: readonly (string | number)[];
  /** One sentence without a full stop. */
  readonly message: string;
  /** What stands there, where the message says what has to. */
  readonly given?: unknown;
}
