import type { Language } from '@rubrica/evaluator';
import type { Rule } from './rule.ts';

/** A rule with what its folder says of it. */
export interface RegisteredRule {
  readonly code: string;
  readonly category: string;
  /** What it reports, in one sentence; its page says more. */
  readonly summary: Readonly<Record<Language, string>>;
  readonly rule: Rule;
}
