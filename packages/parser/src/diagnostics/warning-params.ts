import type { RoundingMode } from '@rubrica/evaluator';

/** What each warning speaks of, in the author's own words. */
export interface WarningParams {
  'cap-above-points': {
    readonly of: 'clause' | 'item';
    readonly cap: string;
    readonly points: string;
  };
  /** How many decimals an amount has, and how many the total keeps. */
  'finer-than-rounding': {
    readonly text: string;
    readonly needs: number;
    readonly mode: RoundingMode;
    readonly decimals: number;
  };
  'earns-nothing': { readonly points: string };
  'group-points': { readonly points: string; readonly sum: string };
  'comparison-in-name': { readonly name: string; readonly word: string; readonly apart: string };
  'value-or-flag': { readonly name: string; readonly choice: string; readonly value: string };
  'old-date': { readonly text: string };
  'ignore-misspelt': { readonly text: string };
  'ignore-misplaced': Record<never, never>;
  'ignore-without-reason': Record<never, never>;
  /** `null` where the comment names none. */
  'ignore-unknown-code': { readonly text: string | null; readonly suggestion: string | null };
  'ignore-of-error': { readonly code: string };
  'ignore-unused': { readonly code: string };
}
