import { type Amount, compareAmounts, sumAmounts } from '../amount/amount.ts';
import type { Evidence } from '../facts/facts.ts';
import { assertNever } from '../invariant.ts';
import type {
  Absorption,
  Assessment,
  ItemAssessment,
  LedgerLine,
  TotalLine,
} from '../ledger/assessment.ts';
import { findingText } from './finding-text.ts';
import type { Language } from './language.ts';

export interface RenderOptions {
  readonly lang: Language;
}

/** An assessment as sentences: every item's score, every clause that fired and why, the total. */
export function renderAssessment(assessment: Assessment, options: RenderOptions): string {
  const { rubric, entity } = assessment;
  const zh = options.lang === 'zh';
  const version = zh ? `版本 ${rubric.version}` : `version ${rubric.version}`;
  const heading = `${rubric.title ?? rubric.id} (${rubric.id}, ${version})`;
  const points = sumAmounts(assessment.items.map((item) => item.points));
  const scores = sumAmounts(assessment.items.map((item) => item.score));
  return [
    heading,
    `${entity ?? (zh ? '得分' : 'Score')}${zh ? '：' : ': '}${assessment.total}`,
    '',
    ...assessment.items.flatMap((item) => itemText(item, options.lang)),
    zh ? `各项合计 ${scores} / ${points}` : `Items ${scores} of ${points}`,
    ...assessment.lines.flatMap((line) => totalLineText(line, options.lang)),
    zh ? `总分 ${assessment.total}` : `Total ${assessment.total}`,
    '',
  ].join('\n');
}

function itemText(item: ItemAssessment, lang: Language): readonly string[] {
  const title = item.title === null ? '' : ` ${item.title}`;
  const score = lang === 'zh' ? `：${item.score} / ${item.points}` : `: ${item.score} of ${item.points}`;
  return [
    `${item.id}${title}${score}`,
    ...item.lines.flatMap((line) => renderLine(line, { lang }).map((text) => `  ${text}`)),
    ...item.bounds.map((line) => {
      const name = line.bound === 'floor' ? BOUNDS.floor[lang] : BOUNDS.ceiling[lang];
      return `  ${signed(line.applied)}  ${name}`;
    }),
  ];
}

/**
 * One clause of a ledger as lines of text: the points and the reason, what took off them, the evidence,
 * the official sentence, what undoing it gives back. Nothing for a clause that did not fire.
 */
export function renderLine(line: LedgerLine, options: RenderOptions): readonly string[] {
  if (line.status === 'silent') return [];
  const { lang } = options;
  const zh = lang === 'zh';
  const separator = zh ? '；' : '; ';
  const reason = line.findings.map((finding) => findingText(finding, lang)).join(separator);
  const details = [
    ...exemptionText(line, lang),
    ...line.absorbed.map((absorption) => absorptionText(absorption, lang)),
    ...line.findings.flatMap((finding) =>
      'evidence' in finding && finding.evidence !== null ? finding.evidence.map(evidenceText) : [],
    ),
    ...(line.cite === null ? [] : line.cite.split('\n').map((text) => (zh ? `「${text}」` : `“${text}”`))),
    ...restorationText(line, lang),
  ];
  return [`${signed(line.applied)}  ${reason}`, ...details.map((text) => `    ${text}`)];
}

function exemptionText(line: LedgerLine, lang: Language): readonly string[] {
  if (line.status !== 'waived') return [];
  const why = line.exemption
    .map((finding) => findingText(finding, lang))
    .join(lang === 'zh' ? '；' : '; ');
  return [
    lang === 'zh'
      ? `免予 ${signed(line.waived)}：${why}`
      : `${signed(line.waived)} waived: ${why}`,
  ];
}

function absorptionText(absorption: Absorption, lang: Language): string {
  const bound = `${BOUNDS[absorption.by][lang]} ${absorption.limit}`;
  return lang === 'zh'
    ? `另有 ${signed(absorption.amount)} 不再计：${bound}`
    : `a further ${signed(absorption.amount)} does not count: ${bound}`;
}

function evidenceText(record: Evidence, index: number): string {
  const fields = Object.entries(record).map(([key, value]) => `${key}: ${value}`);
  return `${index + 1}. ${fields.join(', ')}`;
}

function restorationText(line: LedgerLine, lang: Language): readonly string[] {
  if (compareAmounts(line.restores.item, '0') === 0 && compareAmounts(line.restores.total, '0') === 0) {
    return [];
  }
  const [item, total] = [signed(line.restores.item), signed(line.restores.total)];
  return [
    lang === 'zh' ? `若无此条：本项 ${item}，总分 ${total}` : `without it: item ${item}, total ${total}`,
  ];
}

function totalLineText(line: TotalLine, lang: Language): readonly string[] {
  if (compareAmounts(line.applied, '0') === 0) return [];
  switch (line.stage) {
    case 'collect':
      return [
        lang === 'zh'
          ? `${signed(line.applied)}  总分起点与各项分值合计之差`
          : `${signed(line.applied)}  the total does not start from the items' points`,
      ];
    case 'clamp':
      return [
        lang === 'zh'
          ? `${signed(line.applied)}  总分的上下限`
          : `${signed(line.applied)}  the total's floor or ceiling`,
      ];
    default:
      return assertNever(line.stage);
  }
}

/** With its sign, and a minus that is as wide as a plus. */
function signed(value: Amount): string {
  const order = compareAmounts(value, '0');
  if (order === 0) return '0';
  return order > 0 ? `+${value}` : `−${value.slice(1)}`;
}

const BOUNDS: Readonly<Record<Absorption['by'], Readonly<Record<Language, string>>>> = {
  'clause-cap': { en: 'the clause takes at most', zh: '本条最多扣' },
  'occurrence-cap': { en: 'an occurrence takes at most', zh: '每次最多扣' },
  'item-cap': { en: 'the item takes at most', zh: '本项最多扣' },
  'clause-up-to': { en: 'the clause adds at most', zh: '本条最多加' },
  'occurrence-up-to': { en: 'an occurrence adds at most', zh: '每次最多加' },
  'item-up-to': { en: 'the item adds at most', zh: '本项最多加' },
  floor: { en: 'the item stops at', zh: '本项扣至' },
  ceiling: { en: 'the item stops at', zh: '本项加至' },
  set: { en: 'the whole item is set to', zh: '本项整体计为' },
};
