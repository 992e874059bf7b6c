import type { Finding, Severity } from '@rubrica/linter';
import { countedFindings } from '../findings/counted.ts';
import { type ExampleReport, type FileReport, reaches } from '../findings/finding.ts';
import { compactLine } from './compact.ts';
import type { Report } from './report.ts';
import { xml } from './xml.ts';

/** A test: it fails by these findings, and these are told without failing it. */
interface Case {
  readonly name: string;
  readonly failing: readonly Finding[];
  readonly told: readonly Finding[];
}

/**
 * The XML of JUnit: a suite a file, and in it one test, or one for each example where those are what was asked. A test
 * fails by one `failure`, because servers read the first alone, and they know it again by its class and name.
 */
export function junit({ files, threshold, isOfExamples }: Report): string {
  const suites = files.map((file) => ({
    file,
    cases: isOfExamples ? casesOfExamples(file, threshold) : [caseOfFile(file, threshold)],
  }));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<testsuites name="rubrica" ${countsOf(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ file, cases }) => [
      `  <testsuite name="${xml(file.path)}" ${countsOf(cases)}>`,
      ...cases.flatMap((one) => caseLines(one, file)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOfFile({ path, findings }: FileReport, threshold: Severity): Case {
  const isFailing = ({ severity }: Finding) => reaches(severity, threshold);
  return {
    name: path,
    failing: findings.filter(isFailing),
    told: findings.filter((one) => !isFailing(one)),
  };
}

/** What is found beside the examples, as the errors by which none was run, is a test of the file. */
function casesOfExamples(file: FileReport, threshold: Severity): readonly Case[] {
  const { examples, findings } = file;
  if (examples === null || examples.length === 0) return [caseOfFile(file, threshold)];
  const failures = examples.flatMap(({ failure }) => failure ?? []);
  const rest = findings.filter(({ code }) => !failures.some((one) => one.code === code));
  const ofFile = rest.length === 0 ? [] : [caseOfFile({ ...file, findings: rest }, threshold)];
  const names = distinct(examples.map(nameOf));
  const ofExamples = examples.map(({ failure }, index) => ({
    name: names[index] ?? '',
    failing: failure === null ? [] : [failure],
    told: [],
  }));
  return [...ofFile, ...ofExamples];
}

function nameOf({ item, text }: ExampleReport): string {
  const words = text.replace(/\s+/g, ' ');
  return item === null ? words : `${item}: ${words}`;
}

/** Without the line, so that a test keeps its name while lines move. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function caseLines({ name, failing, told }: Case, { path, lang }: FileReport): readonly string[] {
  const listed = (findings: readonly Finding[]) =>
    xml(findings.map((one) => placed(path, one)).join('\n'));
  const [first] = failing;
  const message = failing.length === 1 ? first?.message : countedFindings(failing, lang);
  const failure =
    first === undefined
      ? []
      : [`      <failure message="${xml(message ?? '')}">${listed(failing)}</failure>`];
  const output = told.length === 0 ? [] : [`      <system-out>${listed(told)}</system-out>`];
  const start = `    <testcase name="${xml(name)}" classname="${xml(path)}" file="${xml(path)}"`;
  const inside = [...failure, ...output];
  return inside.length === 0 ? [`${start}/>`] : [`${start}>`, ...inside, '    </testcase>'];
}

function countsOf(cases: readonly Case[]): string {
  const failures = cases.filter(({ failing }) => failing.length > 0).length;
  return `tests="${cases.length}" failures="${failures}" errors="0"`;
}

function placed(path: string, finding: Finding): string {
  const line = compactLine(path, finding);
  return finding.help === null ? line : `${line}\n${finding.help}`;
}
