import fc from 'fast-check';

type Path = readonly (string | number)[];

/**
 * A plain value with one place changed: removed, replaced by what stands elsewhere in it (so that
 * references go astray) or by something new.
 */
export function mutated<T>(
  value: T,
  replacement: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 1 }),
): fc.Arbitrary<unknown> {
  const paths = pathsOf(value);
  const path = fc.constantFrom(...paths);
  return fc.oneof(
    path.map((to) => changed(value, to, undefined)),
    fc.tuple(path, path).map(([to, from]) => changed(value, to, { value: valueAt(value, from) })),
    fc.tuple(path, replacement).map(([to, made]) => changed(value, to, { value: made })),
  );
}

/** A plain value in which one place holds what stands in another of the same name. */
export function misplaced(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value);
  return fc
    .constantFrom(...paths)
    .chain((to) =>
      fc
        .constantFrom(...paths.filter((from) => nameOf(from) === nameOf(to)))
        .map((from) => changed(value, to, { value: valueAt(value, from) })),
    );
}

function nameOf(path: Path): string | number | undefined {
  return path.findLast((key) => typeof key === 'string');
}

/** Every place in a value, itself included. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(inside(value, key), [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => inside(inner, key), value);
}

function inside(value: unknown, key: string | number): unknown {
  return (value as Record<string | number, unknown>)[key];
}

/** A copy with another value at a place, or with nothing there. */
function changed(value: unknown, path: Path, to: { readonly value: unknown } | undefined): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to?.value;
  const inner = rest.length > 0 ? { value: changed(inside(value, key), rest, to) } : to;
  if (Array.isArray(value)) {
    return inner === undefined
      ? value.filter((_, index) => index !== key)
      : value.with(Number(key), inner.value);
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, old]) => {
      if (name !== key) return [[name, old]];
      return inner === undefined ? [] : [[name, inner.value]];
    }),
  );
}
