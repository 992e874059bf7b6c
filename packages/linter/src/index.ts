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
export type { RegisteredRule } from './registered-rule.ts';
export type { Rule } from './rule.ts';
export type { OptionSchema, OptionsSchema } from './rule-options.ts';
export { type RuleSetting, type Selection, selectionProblems } from './selection.ts';
