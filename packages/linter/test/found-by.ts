import { type LintOptions, lint } from '../src/lint.ts';
import type { RuleSetting } from '../src/selection.ts';
import { withHeader } from './page.ts';

/**
 * What one rule finds in a text, each as `line:column message`. A text without a header gets one behind it. Where
 * it has errors of the language they are shown too, for a test of a rule is about a sound rubric.
 */
export function foundBy(
  code: string,
  text: string,
  options: LintOptions & { readonly options?: Readonly<Record<string, unknown>> } = {},
): readonly string[] {
  const { options: given = {}, ...rest } = options;
  const rules: Readonly<Record<string, RuleSetting>> = { [code]: { options: given } };
  const { findings } = lint(withHeader(text), { select: [code], lang: 'en', rules, ...rest });
  return findings.map((one) => {
    const { line, column } = one.span;
    return `${line}:${column} ${one.code === code ? '' : `[${one.code}] `}${one.message}`;
  });
}
