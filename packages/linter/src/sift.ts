import {
  diagnostic,
  IGNORABLE,
  lineIndex,
  OWN_CODES,
  type ReadSource,
  suppress,
} from '@rubrica/parser/tooling';
import type { Finding, SuppressedFinding } from './finding.ts';
import { fixesOfComment } from './fix/fixes-of-comment.ts';
import { RULES } from './generated/registry.ts';
import { findingOf, languageSeverity } from './language-findings.ts';
import type { Selection } from './selection.ts';

export interface SiftedFindings {
  readonly left: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What is wrong with the comments themselves. */
  readonly about: readonly Finding[];
}

/** Takes out what comments in the text ignore. `ran` are the rules that looked for something. */
export function sift(
  found: readonly Finding[],
  source: ReadSource,
  ran: ReadonlySet<string>,
  selection: Selection,
): SiftedFindings {
  const { text, lang, own, isWhole } = source;
  const lines = lineIndex(text);
  const ignorable = [...IGNORABLE, ...RULES.map(({ code }) => code)];
  const all = found.map((finding) => ({ code: finding.code, range: finding.span, finding }));
  const { left, suppressed, about } = suppress(
    all,
    own,
    { text, lines },
    {
      ...OWN_CODES,
      ignorable,
      isOpen: false,
      isLookedFor: (code) =>
        ran.has(code) ||
        (isWhole &&
          !RULES.some((one) => one.code === code) &&
          languageSeverity(code, selection) !== null),
    },
  );
  return {
    left: left.map(({ finding }) => finding),
    suppressed: suppressed.map(({ of, reason }) => ({ finding: of.finding, reason })),
    about: about.flatMap((fault) => {
      const severity = languageSeverity(fault.code, selection);
      if (severity === null) return [];
      const finding = findingOf(diagnostic(fault, lines, lang), severity);
      return [{ ...finding, fixes: fixesOfComment(finding, source) }];
    }),
  };
}
