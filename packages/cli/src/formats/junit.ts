import type { Finding } from '@rubrica/linter';
import type { FileReport } from '../findings/finding.ts';
import type { Report } from './report.ts';
import { xml } from './xml.ts';

/** The XML of JUnit: a suite a file, a failure a finding; a file without any is one test that passed. */
export function junit({ files }: Report): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<testsuites name="rubrica" ${countsOf(files)}>`,
    ...files.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines(file: FileReport): readonly string[] {
  const { path, findings } = file;
  const cases = findings.map((one) => [
    `    <testcase name="${xml(one.code)}" classname="${xml(path)}">`,
    `      <failure type="${one.severity}" message="${xml(one.message)}">${xml(placed(path, one))}</failure>`,
    '    </testcase>',
  ]);
  const passed = [`    <testcase name="${xml(path)}" classname="${xml(path)}"/>`];
  return [
    `  <testsuite name="${xml(path)}" ${countsOf([file])}>`,
    ...(findings.length === 0 ? passed : cases.flat()),
    '  </testsuite>',
  ];
}

function countsOf(files: readonly FileReport[]): string {
  const found = files.map(({ findings }) => findings.length);
  const tests = found.map((count) => Math.max(1, count)).reduce(sum, 0);
  return `tests="${tests}" failures="${found.reduce(sum, 0)}" errors="0"`;
}

function sum(a: number, b: number): number {
  return a + b;
}

function placed(path: string, { span, help }: Finding): string {
  const place = `${path}:${span.line}:${span.column}`;
  return help === null ? place : `${place}\n${help}`;
}
