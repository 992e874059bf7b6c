import type { Rubric } from '../ir/rubric.ts';
import type { KnownCorrection } from './corrections.ts';
import type { FactPath, FactProblem } from './problem.ts';
import { type KnownFacts, readFacts } from './read-facts.ts';
import { received } from './received.ts';

export interface KnownEntity {
  readonly entity: string;
  readonly known: KnownFacts;
  readonly corrections: readonly KnownCorrection[];
}

const FILE_KEYS = ['rubric', 'version', 'about', 'entities'];

/** Reads a facts file: that it is for this rubric, and every entity in it. */
export function readFactsFile(
  rubric: Rubric,
  input: unknown,
): { readonly entities: readonly KnownEntity[]; readonly problems: readonly FactProblem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return {
      entities: [],
      problems: [{ code: 'not-an-object', path: [], received: received(input) }],
    };
  }
  const file = new Map<string, unknown>(Object.entries(input));
  if (!file.has('entities') && (file.has('items') || file.has('facts'))) {
    const { id, version } = rubric;
    return { entities: [], problems: [{ code: 'one-entity', path: [], rubric: id, version }] };
  }
  const problems: FactProblem[] = [
    ...sameText(file.get('rubric'), rubric.id, ['rubric']),
    ...sameText(file.get('version'), rubric.version, ['version']),
    ...aboutProblems(file.get('about')),
    ...[...file.keys()]
      .filter((key) => !FILE_KEYS.includes(key))
      .map((key): FactProblem => ({ code: 'unknown', path: [key], known: FILE_KEYS })),
  ];
  const records = file.get('entities');
  if (!Array.isArray(records)) {
    problems.push({ code: 'not-an-array', path: ['entities'], received: received(records) });
    return { entities: [], problems };
  }
  const entities = new Map<string, KnownEntity>();
  for (const [index, record] of records.entries()) {
    const path = ['entities', index];
    const read = readFacts(rubric, record, { path, beside: ['entity'] });
    problems.push(...read.problems);
    const entity = entityOf(record);
    if (typeof entity !== 'string') {
      problems.push({ code: 'not-a-text', path: [...path, 'entity'], received: received(entity) });
    } else if (entities.has(entity)) {
      problems.push({ code: 'same-entity', path: [...path, 'entity'], entity });
    } else {
      const { known, corrections } = read;
      entities.set(entity, { entity, known, corrections });
    }
  }
  return { entities: [...entities.values()], problems };
}

function entityOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, 'entity')
    ? (record as { readonly entity: unknown }).entity
    : undefined;
}

function sameText(value: unknown, expected: string, path: FactPath): FactProblem[] {
  if (value === expected) return [];
  return typeof value === 'string'
    ? [{ code: 'wrong-rubric', path, expected, received: received(value) }]
    : [{ code: 'not-a-text', path, received: received(value) }];
}

function aboutProblems(about: unknown): FactProblem[] {
  if (about === undefined) return [];
  if (!Array.isArray(about)) {
    return [{ code: 'not-an-array', path: ['about'], received: received(about) }];
  }
  return [...about.entries()]
    .filter(([, remark]) => typeof remark !== 'string')
    .map(([index, remark]) => ({
      code: 'not-a-text',
      path: ['about', index],
      received: received(remark),
    }));
}
