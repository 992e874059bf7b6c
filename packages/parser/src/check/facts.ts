import type { Fact, Span } from '@rubrica/evaluator';
import { assertNever } from '../invariant.ts';
import type { Range } from '../syntax/range.ts';
import { attributeId, attributeOf } from './attributes.ts';
import { type FactInfo, factId, type Scope, submissionName } from './scope.ts';
import { asType } from './uses.ts';

/** The facts that a scope's names make, once for each of its occurrences. */
export function factsOf(scope: Scope, spanOf: (range: Range) => Span): readonly Fact[] {
  const occurrences = scope.occurrences?.map(({ id }) => id) ?? [null];
  return occurrences.flatMap((occurrence) => [
    ...submissionOf(scope, occurrence, spanOf),
    ...[...scope.facts.values()].flatMap((info) => namedFact(info, scope, occurrence, spanOf)),
  ]);
}

function submissionOf(
  scope: Scope,
  occurrence: string | null,
  spanOf: (range: Range) => Span,
): readonly Fact[] {
  const { item, submission, named } = scope;
  if (submission === null) return [];
  const name = submissionName(scope);
  const base = {
    id: factId(item, occurrence, name),
    item,
    occurrence,
    name,
    label: named?.label ?? null,
    span: spanOf(submission.range),
  };
  const deadline = submission.deadlines.get(occurrence) ?? null;
  return [{ ...base, type: 'submission', deadline, precision: submission.precision }];
}

function namedFact(
  { name, use, label, values, attributes, bounds, most, percent, least, defined, range }: FactInfo,
  { item }: Scope,
  occurrence: string | null,
  spanOf: (range: Range) => Span,
): readonly Fact[] {
  if (use === null || defined !== null) return [];
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
      return [
        {
          ...base,
          type,
          most: most?.count ?? null,
          attributes: attributes.map((one) => attributeOf(one, attributeId(base.id, one.name))),
        },
      ];
    case 'flag':
    case 'number':
    case 'percentage':
      return [{ ...base, type }];
    case 'choice':
      return [{ ...base, type, values }];
    case 'judgement':
      return bounds === null ? [] : [{ ...base, type, ...bounds }];
    case 'series':
      return [{ ...base, type, of: percent ? 'percentage' : 'number', least }];
    default:
      return assertNever(type);
  }
}
