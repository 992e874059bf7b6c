import type { Language, Span } from '@rubrica/evaluator';
import stringWidth from 'string-width';
import type { Diagnostic, Label } from './diagnostic.ts';

export interface RenderDiagnosticOptions {
  /** The rubric's text, for the code frame. */
  readonly text: string;
  /** The file's name, for the place. */
  readonly path: string;
  readonly lang: Language;
}

/** A diagnostic, or what another tool found in a rubric. */
export interface Rendered extends Omit<Diagnostic, 'code' | 'severity'> {
  readonly code: string;
  readonly severity: keyof typeof SEVERITIES;
}

/** A diagnostic as people read it: what is wrong, the line it is in, what to write instead. */
export function renderDiagnostic(
  diagnostic: Rendered,
  { text, path, lang }: RenderDiagnosticOptions,
): string {
  const { code, severity, message, span, labels, help } = diagnostic;
  const width = Math.max(...[span, ...labels.map((label) => label.span)].map(lineWidth));
  const margin = ' '.repeat(width);
  return [
    `${SEVERITIES[severity][lang]}[${code}]: ${message}`,
    `${margin} ┌─ ${path}:${span.line}:${span.column}`,
    ...frame({ span, text: '' }, '^', text, width),
    ...labels.flatMap((label) => frame(label, '-', text, width)),
    ...(help === null ? [] : [`${margin} = ${HELP[lang]}${help}`]),
  ].join('\n');
}

function lineWidth({ line }: Span): number {
  return String(line).length;
}

/** The line of a span with its words underlined; a span that goes on is underlined to the line's end. */
function frame(
  { span, text: note }: Label,
  mark: '^' | '-',
  source: string,
  width: number,
): readonly string[] {
  const { before, words, after } = lineOf(span, source);
  const underline = mark.repeat(Math.max(1, stringWidth(words)));
  const beside = note === '' ? '' : ` ${note}`;
  return [
    `${String(span.line).padStart(width)} │ ${before}${words}${after}`,
    `${' '.repeat(width)} │ ${' '.repeat(stringWidth(before))}${underline}${beside}`,
  ];
}

/** More of a line than this, in characters, does not help to find a place in it. */
const LONGEST_BEFORE = 80;
const LONGEST_AFTER = 160;

/** The line that a span begins in, cut in three around the words of the span. */
function lineOf(
  { start, end, column }: Span,
  source: string,
): { readonly before: string; readonly words: string; readonly after: string } {
  const lineStart = start - (column - 1);
  const from = Math.max(lineStart, start - LONGEST_BEFORE);
  const ahead = source.slice(start, start + LONGEST_AFTER + 1);
  const lineEnd = ahead.search(/[\n\r]|$/);
  const rest = ahead.slice(0, Math.min(lineEnd, LONGEST_AFTER));
  return {
    before: `${from > lineStart ? '…' : ''}${visible(source.slice(from, start))}`,
    words: visible(rest.slice(0, end - start)),
    after: `${visible(rest.slice(end - start))}${lineEnd > LONGEST_AFTER ? '…' : ''}`,
  };
}

/** Tabs and what would move the cursor have no width of their own. */
function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNPRINTABLE, '\uFFFD');
}

const UNPRINTABLE = /\p{Cc}|\p{Surrogate}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

const SEVERITIES = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
} as const;

const HELP = { en: 'help: ', zh: '建议：' } as const;
