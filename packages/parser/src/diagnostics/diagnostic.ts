import type { Language, Span } from '@rubrica/evaluator';
import { present } from '../invariant.ts';
import { CATALOGUE, type Severity, severityOf } from './catalogue.ts';
import type { Code, Fault, FaultParams } from './fault.ts';
import type { LineIndex } from './line-index.ts';
import { helpInBase, withPlace } from './wording/in-base.ts';
import type { Wording } from './wording/wording.ts';

/** Something wrong with a rubric file, or probably so, as plain data; `renderDiagnostic` shows it with its source. */
export interface Diagnostic {
  /** Stable across releases; the wording is not. */
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong: one sentence without a full stop, the author's words between backticks. */
  readonly message: string;
  readonly span: Span;
  /** Other places involved. */
  readonly labels: readonly Label[];
  /** What to write instead. */
  readonly help: string | null;
}

export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** Puts a fault into words. */
export function diagnostic(fault: Fault, lines: LineIndex, lang: Language): Diagnostic {
  const { inBase, otherInBase } = fault;
  const wording = worded(fault.code, fault.params, lang);
  const other = (text: string) => (otherInBase ? withPlace(text, otherInBase, lang) : text);
  return {
    code: fault.code,
    severity: severityOf(fault.code),
    message: inBase ? withPlace(wording.message, inBase, lang) : wording.message,
    span: lines.spanOf(fault.range),
    labels:
      fault.other === null
        ? []
        : [
            {
              span: lines.spanOf(fault.other),
              text: other(present(wording.other, 'both are stated')),
            },
          ],
    help: inBase ? helpInBase(inBase, lang) : wording.help,
  };
}

function worded<C extends Code>(code: C, params: FaultParams[C], lang: Language): Wording {
  return CATALOGUE[code][lang](params);
}
