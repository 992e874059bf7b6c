import type { Span } from '@rubrica/evaluator';
import type { Finding, Fix, Severity } from '@rubrica/linter';
import type { FileReport } from '../findings/finding.ts';
import { fingerprints } from './fingerprint.ts';
import { type Region, regionAt, regionOf } from './position.ts';
import type { Report, RuleInfo } from './report.ts';

/** SARIF 2.1.0, for code scanning: with fixes, and with what comments and the baseline suppress. */
export function sarif({ files, version, rules }: Report): string {
  const results = files.flatMap(resultsOf);
  const codes = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted();
  const driver = {
    name: 'rubrica',
    informationUri: 'https://github.com/rubrica-lang/rubrica',
    version,
    rules: codes.map((id) => ({ id, ...described(rules.get(id)) })),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map(({ path }) => ({ location: artifact(path) })),
    results: results.map((one) => ({ ...one, ruleIndex: codes.indexOf(one.ruleId) })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function described(rule: RuleInfo | undefined) {
  if (rule === undefined) return {};
  return {
    shortDescription: { text: rule.summary },
    helpUri: rule.page,
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultsOf(file: FileReport) {
  const all = [
    ...file.findings.map((finding) => ({ finding, suppressions: [] })),
    ...file.suppressed.map(({ finding, reason }) => ({
      finding,
      suppressions: [{ kind: 'inSource', justification: reason }],
    })),
    ...file.known.map((finding) => ({ finding, suppressions: [{ kind: 'external' }] })),
  ];
  const prints = fingerprints({ ...file, findings: all.map(({ finding }) => finding) });
  return all.map(({ finding, suppressions }, index) => ({
    ...resultOf(finding, file),
    partialFingerprints: { 'rubrica/v1': prints[index] },
    suppressions,
  }));
}

function resultOf(
  { code, severity, message, help, span, labels, fixes }: Finding,
  file: FileReport,
) {
  const related = labels.map((label, id) => ({
    id,
    message: { text: label.text },
    ...locationOf(label.span, file),
  }));
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: help === null ? message : `${message}\n${help}` },
    locations: [locationOf(span, file)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, file)) }),
  };
}

function fixOf({ title, edits }: Fix, { path, text }: FileReport) {
  const replacements = edits.map(({ start, end, text: inserted }) => ({
    deletedRegion: region(regionAt(start, end, text)),
    insertedContent: { text: inserted },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact(path), replacements }],
  };
}

function locationOf(span: Span, { path, text }: FileReport) {
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      region: region(regionOf(span, text)),
    },
  };
}

function region({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as an address: blanks and Chinese are written as bytes. */
function artifact(path: string) {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { uri: path.startsWith('/') ? `file://${uri}` : uri };
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
