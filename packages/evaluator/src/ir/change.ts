/** An older rubric that another rests on. */
export interface Base {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of its file's text. */
  readonly hash: string;
}

/** One thing that a rubric says otherwise than the one that it extends. */
export interface Change {
  readonly kind: 'drop' | 'replace' | 'add';
  readonly item: string;
  /** What follows the item in the id of the clause's line, as `per-unrecorded`; `null` for the whole item. */
  readonly clause: string | null;
  /** The official sentence that makes the change, verbatim. */
  readonly cite: string | null;
}
