import type { Severity } from './finding.ts';
import type { RegisteredRule } from './registered-rule.ts';

/** Which rules run, and as what they report. */
export interface Selection {
  /**
   * Codes or categories that run and no others, `all` for every rule; by default all rules that are not off. A
   * code wins over a category.
   */
  readonly select?: readonly string[];
  /** Codes or categories that do not run. `language` are the warnings of the language; its errors always show. */
  readonly ignore?: readonly string[];
  /** What is set for a rule, or for a warning of the language, by its code. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export type RuleSetting =
  | Severity
  | 'off'
  | { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> };

/** The category of what the language itself reports. */
export const LANGUAGE = 'language';

/** As what a code reports; `null` where it does not run. */
export function severityIn(
  { select, ignore = [], rules = {} }: Selection,
  {
    code,
    category,
    severity,
    isOff,
  }: Pick<RegisteredRule, 'code' | 'category'> & Pick<RegisteredRule['rule'], 'severity' | 'isOff'>,
): Severity | null {
  const setting = rules[code];
  const set = typeof setting === 'object' ? setting.severity : setting;
  if (set === 'off' || ignore.includes(code)) return null;
  const isNamed = select?.includes(code) ?? false;
  if (ignore.includes(category) && !isNamed) return null;
  const isOn =
    select === undefined
      ? !isOff || set !== undefined
      : isNamed || select.includes(category) || select.includes('all');
  return isOn ? (set ?? severity) : null;
}

export function givenOptions(
  { rules = {} }: Selection,
  code: string,
): Readonly<Record<string, unknown>> {
  const setting = rules[code];
  return typeof setting === 'object' ? (setting.options ?? {}) : {};
}
