import type { Fact, Span } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { Range } from '../syntax/lexer.ts';
import { asType, type FactInfo, type Scope, SUBMITTED } from './scope.ts';

/** `4.1/unrecorded`, `2/Q1/submitted`, or the bare name of a shared fact. */
export function factId(item: string | null, occurrence: string | null, name: string): string {
  return [item, occurrence, name].filter((part) => part !== null).join('/');
}

/** The facts that a scope's names make, once for each of its occurrences. */
export function factsOf(scope: Scope, spanOf: (range: Range) => Span): readonly Fact[] {
  const occurrences = scope.occurrences?.map(({ id }) => id) ?? [null];
  return occurrences.flatMap((occurrence) => [
    ...submissionOf(scope, occurrence, spanOf),
    ...[...scope.facts.values()].flatMap((info) => namedFact(info, scope, occurrence, spanOf)),
  ]);
}

function submissionOf(
  { item, submission }: Scope,
  occurrence: string | null,
  spanOf: (range: Range) => Span,
): readonly Fact[] {
  if (submission === null) return [];
  const deadline = submission.deadlines.get(occurrence) ?? null;
  const base = {
    id: factId(item, occurrence, SUBMITTED),
    item,
    occurrence,
    name: SUBMITTED,
    label: null,
    span: spanOf(submission.range),
  };
  return [{ ...base, type: 'submission', deadline }];
}

function namedFact(
  { name, use, label, values, range }: FactInfo,
  { item }: Scope,
  occurrence: string | null,
  spanOf: (range: Range) => Span,
): readonly Fact[] {
  if (use === null) return [];
  const type = asType(use);
  const base = {
    id: factId(item, occurrence, name),
    item,
    occurrence,
    name,
    label: label?.text ?? null,
    span: spanOf(range),
  };
  switch (type) {
    case 'count':
    case 'flag':
    case 'number':
    case 'percentage':
      return [{ ...base, type }];
    case 'choice':
      return [{ ...base, type, values }];
    default:
      return assertNever(type);
  }
}
