import { styleText } from 'node:util';
import type { Language } from '@rubrica/evaluator';
import type { Finding, Severity } from '@rubrica/linter';
import { renderDiagnostic } from '@rubrica/parser';
import type { FileReport } from '../findings/finding.ts';
import type { Report } from './report.ts';

/** For people: each finding with its line, what to write instead, and what can be mended. */
export function pretty({ files, colours }: Report): string {
  return files
    .flatMap((file) =>
      file.findings.map((finding) => {
        const text = framed(finding, file);
        return `${colours ? coloured(text, finding.severity) : text}\n\n`;
      }),
    )
    .join('');
}

function framed(finding: Finding, { text, path, lang }: FileReport): string {
  const frame = renderDiagnostic(finding, { text, path, lang });
  const [fix] = finding.fixes;
  if (fix === undefined) return frame;
  const margin = /^( *)┌/m.exec(frame)?.[1] ?? ' ';
  return `${frame}\n${margin}= ${WORDS[lang][fix.safe ? 'fix' : 'unsafe'](fix.title)}`;
}

/** The heading in the colour of its severity; what frames the author's words steps back. */
function coloured(text: string, severity: Severity): string {
  const paint = (style: Parameters<typeof styleText>[0], words: string) =>
    styleText(style, words, { validateStream: false });
  return text
    .split('\n')
    .map((line, index) => {
      if (index === 0) {
        const end = line.indexOf(']') + 1;
        return (
          paint(['bold', COLOURS[severity]], line.slice(0, end)) + paint('bold', line.slice(end))
        );
      }
      const marks = /^( *│ +)([\^-]+)(.*)$/.exec(line);
      if (marks !== null) {
        const [, edge = '', underline = '', note = ''] = marks;
        return paint('dim', edge) + paint(COLOURS[severity], underline + note);
      }
      const framing = /^( *(?:┌─ |\d* *│ ?|= ))(.*)$/.exec(line);
      if (framing === null) return line;
      const [, edge = '', rest = ''] = framing;
      return paint('dim', edge) + rest;
    })
    .join('\n');
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

interface Words {
  readonly fix: (title: string) => string;
  readonly unsafe: (title: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    fix: (title) => `fix: ${title} (--fix)`,
    unsafe: (title) => `fix: ${title} (--fix --unsafe-fixes: scores may change)`,
  },
  zh: {
    fix: (title) => `修改：${title}（--fix）`,
    unsafe: (title) => `修改：${title}（--fix --unsafe-fixes：得分可能改变）`,
  },
};
