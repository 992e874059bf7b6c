import type { Operator } from './ast/conditions.ts';
import type { KeywordName } from './keywords.ts';

/** The words of a comparison; `null` where a sign alone says it. */
export const OPERATOR_WORDS: Readonly<Record<Operator, KeywordName | null>> = {
  '<': 'Below',
  '<=': 'AtMost',
  '=': null,
  '!=': null,
  '>=': 'AtLeast',
  '>': 'Above',
};
