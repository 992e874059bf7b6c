import type { Language, Span } from '@rubrica/evaluator';
import stringWidth from 'string-width';
import type { Diagnostic } from './diagnostic.ts';
import { type LineIndex, lineIndex } from './line-index.ts';

export interface RenderDiagnosticOptions {
  /** The rubric's text, for the code frame. */
  readonly text: string;
  /** The file's name, for the place. */
  readonly path: string;
  readonly lang: Language;
}

/** A diagnostic as people read it: what is wrong, the line it is in, what to write instead. */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  { text, path, lang }: RenderDiagnosticOptions,
): string {
  const { code, severity, message, span, labels, help } = diagnostic;
  const lines = lineIndex(text);
  const width = Math.max(
    ...[span, ...labels.map((label) => label.span)].map(({ line }) => String(line).length),
  );
  return [
    `${SEVERITIES[severity][lang]}[${code}]: ${message}`,
    `${' '.repeat(width)} ┌─ ${path}:${span.line}:${span.column}`,
    ...frame(span, '^', '', lines, width),
    ...labels.flatMap((label) => frame(label.span, '-', label.text, lines, width)),
    ...(help === null ? [] : [`${' '.repeat(width)} = ${HELP[lang]}${help}`]),
  ].join('\n');
}

/** The line of a span with its words underlined; a span that goes on is underlined to the line's end. */
function frame(
  span: Span,
  mark: '^' | '-',
  note: string,
  lines: LineIndex,
  width: number,
): readonly string[] {
  const whole = lines.lineText(span.line);
  const from = span.column > WIDEST ? span.column - WIDEST / 2 : 0;
  const line = whole.slice(from, from + WIDEST * 2);
  const before = line.slice(0, span.column - 1 - from);
  const words = line.slice(before.length, before.length + span.end - span.start);
  const underline = mark.repeat(Math.max(1, stringWidth(words)));
  return [
    `${String(span.line).padStart(width)} │ ${shown(line)}`,
    `${' '.repeat(width)} │ ${' '.repeat(stringWidth(before))}${underline}${note === '' ? '' : ` ${note}`}`,
  ];
}

/** In characters; of a longer line a frame shows the stretch around the place. */
const WIDEST = 120;

/** Tabs have no width of their own. */
function shown(line: string): string {
  return line.replaceAll('\t', ' ');
}

const SEVERITIES = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
} as const;

const HELP = { en: 'help: ', zh: '建议：' } as const;
