import type { Period } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { DateNode } from '../syntax/ast/literals.ts';
import { isDate } from '../syntax/ast/parts.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import { type Files, fileAt, textIn } from './files.ts';

/**
 * Days with a year that are taken over and lie outside the new period: they were those of the older one. A day
 * without its year is one of the new period.
 */
export function oldDates(
  statements: readonly RubricStatement[],
  files: Files,
  period: Period,
): readonly Fault[] {
  const textAt = textIn(files);
  return datesIn(statements).flatMap((node) => {
    const { year, month, day, range } = node;
    if (year === null || fileAt(files, range.start).base === null) return [];
    const date = `${year}-${two(month)}-${two(day)}`;
    const isInside = period.from <= date && date <= period.to;
    return isInside ? [] : [fault('old-date', range, { text: textAt(range) })];
  });
}

/** All days but those of examples, which are held to be what they say. */
function datesIn(value: unknown): readonly DateNode[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isDate(value)) return [value];
  if ('kind' in value && value.kind === 'example') return [];
  return Object.values(value).flatMap(datesIn);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
