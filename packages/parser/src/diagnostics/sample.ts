import type { Fact } from '@rubrica/evaluator';

/** Values that show how a fact is given, where one number would not do: a choice's, and as many numbers as a series needs. */
export function sampleOf(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'choice':
      return fact.values;
    case 'series':
      return Array.from({ length: Math.max(2, fact.least) }, () =>
        fact.of === 'percentage' ? '80%' : '80',
      );
    default:
      return [];
  }
}
