import type { Line, Rubric } from '@rubrica/evaluator';
import type { ReadSource } from '@rubrica/parser/tooling';
import { clauseLines } from './clause-lines.ts';
import type { Finding } from './finding.ts';
import { RULES } from './generated/registry.ts';
import type { Quantity } from './official-text/quantity.ts';
import { readQuantities } from './official-text/read-quantities.ts';
import type { Reported, RuleRun } from './rule.ts';
import { givenOptions, type Selection, severityIn } from './selection.ts';
import type { Visitor } from './visitor.ts';
import { walk } from './walk.ts';

/** Runs the rules that are selected, all in one walk; on a file with errors none. */
export function runRules(
  source: ReadSource,
  since: Rubric | null,
  selection: Selection,
): { readonly findings: readonly Finding[]; readonly ran: ReadonlySet<string> } {
  const findings: Finding[] = [];
  const ran = new Set<string>();
  const visitors: Visitor[] = [];
  const { rubric } = source;
  if (rubric === null) return { findings, ran };
  const known = knownOf(source, rubric, since);
  for (const { code, category, rule } of RULES) {
    const severity = severityIn(selection, { code, category, ...rule });
    if (severity === null) continue;
    ran.add(code);
    const report = ({ wording, span, other, key, fixes }: Reported) => {
      const { message, help, other: note } = wording;
      const labels = other === null || note === undefined ? [] : [{ span: other, text: note }];
      findings.push({ code, category, severity, message, span, labels, help, fixes, key });
    };
    visitors.push(rule.start({ ...known, given: givenOptions(selection, code), report }));
  }
  walk(source.document, visitors);
  return { findings, ran };
}

function knownOf(
  source: ReadSource,
  rubric: Rubric,
  since: Rubric | null,
): Omit<RuleRun, 'given' | 'report'> {
  const { document, lang, textAt } = source;
  const read = new Map<string, readonly Quantity[]>();
  let lines: ((start: number) => readonly Line[]) | undefined;
  return {
    ...{ source, document, rubric, since, lang, textAt },
    linesOf({ range }) {
      lines ??= clauseLines(source);
      return lines(range.start);
    },
    quantitiesIn(text) {
      const before = read.get(text);
      if (before !== undefined) return before;
      const quantities = readQuantities(text);
      read.set(text, quantities);
      return quantities;
    },
  };
}
