import { compareAmounts, rational, ZERO } from '../amount/amount.ts';
import type { Evidence } from '../facts/facts.ts';
import type { Absorption, Finding, Gain, LedgerLine } from '../ledger/assessment.ts';
import { casesIn, findingText } from './finding-text.ts';
import type { Language, RenderOptions } from './language.ts';
import { signed } from './signed.ts';

/**
 * One clause of a ledger as lines of text: the points and the reason, what took off them, the evidence,
 * the official sentence, what undoing it gives back. Nothing for a clause that did not fire.
 */
export function renderLine(line: LedgerLine, options: RenderOptions): readonly string[] {
  if (line.status === 'silent') return [];
  const { lang } = options;
  // A clause that looks at no fact has its own name for a reason.
  const reason = findingsText(line.findings, lang) || line.id;
  const details = [
    ...exemptionText(line, lang),
    ...line.absorbed.flatMap((absorption) => absorptionText(absorption, line.cite, lang)),
    ...recordsIn(line.findings).flatMap(evidenceText),
    ...citationText(line.cite, lang),
    ...restorationText(line, lang),
  ];
  return [`${signed(line.applied)}  ${reason}`, ...details.map((text) => `    ${text}`)];
}

function findingsText(findings: readonly Finding[], lang: Language): string {
  return findings.map((finding) => findingText(finding, lang)).join(lang === 'zh' ? '；' : '; ');
}

function exemptionText(line: LedgerLine, lang: Language): readonly string[] {
  if (line.status !== 'waived') return [];
  const findings = findingsText(line.exemption, lang);
  // An exemption that looks at no fact holds for everybody.
  if (lang === 'zh') return [`免予 ${signed(line.waived)}${findings && `：${findings}`}`];
  return [`${signed(line.waived)} waived${findings && `: ${findings}`}`];
}

/** The sentence of a bound is quoted where it is not the clause's own. */
function absorptionText(
  { by, limit, amount, cite }: Absorption,
  own: string | null,
  lang: Language,
): readonly string[] {
  const bound = `${BOUNDS[by][lang]} ${limit}`;
  const text =
    lang === 'zh'
      ? `另有 ${signed(amount)} 不再计：${bound}`
      : `a further ${signed(amount)} does not count: ${bound}`;
  return [text, ...(cite === own ? [] : citationText(cite, lang).map((line) => `  ${line}`))];
}

export function citationText(cite: string | null, lang: Language): readonly string[] {
  if (cite === null) return [];
  return cite.split('\n').map((text) => (lang === 'zh' ? `「${text}」` : `“${text}”`));
}

/** The records of each fact, once. */
function recordsIn(findings: readonly Finding[]): readonly (readonly Evidence[])[] {
  const byFact = new Map<string, readonly Evidence[]>();
  for (const finding of findings) {
    const records = recordsOf(finding);
    if (records !== null) byFact.set(finding.fact.id, records);
  }
  return [...byFact.values()];
}

function recordsOf(finding: Finding): readonly Evidence[] | null {
  if (finding.kind === 'cases') return finding.cases.map(({ record }) => record);
  return 'evidence' in finding ? finding.evidence : null;
}

/** One line a record; records in a row that say the same share one. */
function evidenceText(records: readonly Evidence[]): readonly string[] {
  const lines: { readonly text: string; readonly from: number; readonly to: number }[] = [];
  for (const [index, record] of records.entries()) {
    const text = recordText(record);
    const last = lines.at(-1);
    if (last?.text === text) lines.splice(-1, 1, { ...last, to: index + 1 });
    else lines.push({ text, from: index + 1, to: index + 1 });
  }
  return lines.map(({ text, from, to }) =>
    `${from === to ? from : `${from}–${to}`}. ${text}`.trimEnd(),
  );
}

function recordText(record: Evidence): string {
  return Object.entries(record)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}

const ONE = rational('1');

/** One occurrence is of interest where there is more than one. */
function restorationText({ restores, findings }: LedgerLine, lang: Language): readonly string[] {
  const { all, one } = restores;
  const cases = findings
    .flatMap((finding) => (finding.kind === 'count' ? [casesIn(finding)] : []))
    .reduce((sum, some) => sum.add(some), ZERO);
  const several = cases.compare(ONE) > 0;
  return [
    ...gainText(lang === 'zh' ? '若无此条' : 'without it', all, lang),
    ...(several && one !== null
      ? gainText(lang === 'zh' ? '若少一次' : 'without one of them', one, lang)
      : []),
  ];
}

function gainText(without: string, { item, total }: Gain, lang: Language): readonly string[] {
  if (compareAmounts(item, '0') === 0 && compareAmounts(total, '0') === 0) return [];
  return [
    lang === 'zh'
      ? `${without}：本项 ${signed(item)}，总分 ${signed(total)}`
      : `${without}: item ${signed(item)}, total ${signed(total)}`,
  ];
}

const BOUNDS: Readonly<Record<Absorption['by'], Readonly<Record<Language, string>>>> = {
  'clause-cap': { en: 'the clause takes at most', zh: '本条最多扣' },
  'occurrence-cap': { en: 'an occurrence takes at most', zh: '每次最多扣' },
  'item-cap': { en: 'the item takes at most', zh: '本项最多扣' },
  'clause-up-to': { en: 'the clause adds at most', zh: '本条最多加' },
  'occurrence-up-to': { en: 'an occurrence adds at most', zh: '每次最多加' },
  'item-up-to': { en: 'the item adds at most', zh: '本项最多加' },
  highest: { en: 'only the highest counts, at', zh: '就高计，计' },
  lowest: { en: 'only the lowest counts, at', zh: '就低计，计' },
  first: { en: 'only the first counts, at', zh: '只计首条，计' },
  floor: { en: 'the item stops at', zh: '本项扣至' },
  ceiling: { en: 'the item stops at', zh: '本项加至' },
  set: { en: 'the whole item is set to', zh: '本项整体计为' },
};
