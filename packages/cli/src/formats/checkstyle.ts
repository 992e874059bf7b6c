import type { FileReport } from '../findings/finding.ts';
import type { Report } from './report.ts';
import { xml } from './xml.ts';

/** The XML of Checkstyle, which many servers read. */
export function checkstyle({ files }: Report): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<checkstyle version="4.3">',
    ...files.flatMap(fileLines),
    '</checkstyle>',
    '',
  ].join('\n');
}

function fileLines({ path, findings }: FileReport): readonly string[] {
  if (findings.length === 0) return [];
  return [
    `  <file name="${xml(path)}">`,
    ...findings.map(
      ({ span, severity, message, code }) =>
        `    <error line="${span.line}" column="${span.column}" severity="${severity}" message="${xml(message)}" source="rubrica.${xml(code)}"/>`,
    ),
    '  </file>',
  ];
}
