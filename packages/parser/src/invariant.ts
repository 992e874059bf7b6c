/** Marks what the code before it has already ruled out; a failure is a bug in Rubrica, not in a rubric. */
export function invariant(condition: boolean, because: string): asserts condition {
  if (!condition) throw new Error(`Rubrica is broken here: expected that ${because}`);
}

/** Ends an exhaustive `switch`: a new kind makes the compiler point here. */
export function assertNever(value: never): never {
  throw new Error(`Rubrica is broken here: unexpected ${JSON.stringify(value)}`);
}

/** The value, where the code before has ruled out that it is absent. */
export function present<T>(value: T | null | undefined, because: string): T {
  invariant(value !== undefined && value !== null, because);
  return value;
}
