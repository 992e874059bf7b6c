export {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  type Compared,
  createBaseline,
} from './baseline.ts';
export type { Edit, Finding, Fix, Severity, SuppressedFinding } from './finding.ts';
export {
  type AppliedFixes,
  type ApplyOptions,
  applyFixes,
  type LeftFinding,
} from './fix/apply-fixes.ts';
export { RULES } from './generated/registry.ts';
export { type LintOptions, type LintResult, lint } from './lint.ts';
export type { Problem } from './problem.ts';
export { problemText } from './problem-text.ts';
export type { RegisteredRule } from './registered-rule.ts';
export type { Rule } from './rule.ts';
export type { OptionSchema, OptionsSchema } from './rule-options.ts';
export type { RuleSetting, Selection } from './selection.ts';
export { selectionProblems } from './selection-problems.ts';
