import type { Language, Rubric } from '@rubrica/evaluator';
import { type CompileOptions, compile } from '@rubrica/parser';
import { readSource } from '@rubrica/parser/tooling';
import type { Finding, SuppressedFinding } from './finding.ts';
import { languageFindings } from './language-findings.ts';
import { problemText } from './problem-text.ts';
import { runRules } from './run-rules.ts';
import type { Selection } from './selection.ts';
import { selectionProblems } from './selection-problems.ts';
import { sift } from './sift.ts';

export interface LintOptions extends CompileOptions, Selection {
  /** Whether comments in the text ignore nothing. */
  readonly noInline?: boolean;
  /** An earlier text of the same rubric, for rules that compare. */
  readonly since?: string;
}

export interface LintResult {
  /** Everything wrong with the text and what probably is, in the order of the text. */
  readonly findings: readonly Finding[];
  /** What comments in the text ignore. */
  readonly suppressed: readonly SuppressedFinding[];
  /** `null` where there are errors of the language. */
  readonly rubric: Rubric | null;
  /** The language the messages are in. */
  readonly lang: Language;
}

/**
 * Lints the text of a rubric: what the language says of it, then what the rules find. Never throws on any text.
 * @throws {RangeError} where the selection is wrong, of which `selectionProblems` tells before, or where `lang` is no
 * language of messages.
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
  const problems = selectionProblems(options);
  if (problems.length > 0) throw new RangeError(problems.map(problemText).join('\n'));
  const source = readSource(text, options);
  const since = options.since === undefined ? null : compile(options.since, options).rubric;
  const { errors, warnings } = languageFindings(source, options);
  const { findings, ran } = runRules(source, since, options);
  const found = [...warnings, ...findings];
  const sifted =
    options.noInline === true
      ? { left: found, suppressed: [], about: [] }
      : sift(found, source, ran, options);
  return {
    findings: [...errors, ...sifted.left, ...sifted.about].toSorted(inText),
    suppressed: sifted.suppressed.toSorted((a, b) => inText(a.finding, b.finding)),
    rubric: source.rubric,
    lang: source.lang,
  };
}

function inText({ span: a }: Finding, { span: b }: Finding): number {
  return a.start - b.start || a.end - b.end;
}
