/** Ends an exhaustive `switch`: a new kind makes the compiler point here. */
export function assertNever(value: never): never {
  throw new Error(`Rubrica is broken here: unexpected ${JSON.stringify(value)}`);
}
