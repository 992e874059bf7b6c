import {
  amount,
  compareAmounts,
  max,
  min,
  type Rational,
  rational,
  ZERO,
} from '../amount/amount.ts';
import { isInstant } from '../calendar/civil-date.ts';
import { isLate } from '../evaluate/deadline.ts';
import { assertNever } from '../invariant.ts';
import type { Comparison } from '../ir/condition.ts';
import type { Deadline } from '../ir/fact.ts';
import type { Finding } from '../ledger/assessment.ts';
import { factText } from './fact-text.ts';
import { casesText, stepsText } from './finding-amounts.ts';
import { formulaFindingText } from './formula-text.ts';
import type { Language } from './language.ts';

type SubmissionFinding = Extract<Finding, { readonly kind: 'submission' }>;
export type CountFinding = Extract<Finding, { readonly kind: 'count' }>;

/** What the facts say, as a clause of a sentence. */
export function findingText(finding: Finding, lang: Language): string {
  if (finding.kind === 'formula') return formulaFindingText(finding, lang);
  const name = factText(finding.fact);
  switch (finding.kind) {
    case 'submission':
      return submissionText(finding, lang);
    case 'flag':
      if (lang === 'zh') return finding.holds ? name : `没有${name}`;
      return finding.holds ? name : `no ${name}`;
    case 'comparison': {
      const sign = finding.unit === 'percent' ? '%' : '';
      const op = finding.holds ? finding.op : OPPOSITE[finding.op];
      return lang === 'zh'
        ? `${name}为 ${finding.value}${sign}，${OPERATORS[op].zh} ${finding.to}${sign}`
        : `${name} is ${finding.value}${sign}, ${OPERATORS[op].en} ${finding.to}${sign}`;
    }
    case 'choice': {
      const others = finding.holds ? '' : finding.values.join(lang === 'zh' ? '、' : ', ');
      if (lang === 'zh') return `${name}为${finding.value}${others && `，不是${others}`}`;
      return `${name} is ${finding.value}${others && `, not ${others}`}`;
    }
    case 'count':
      return countText(finding, lang);
    case 'steps':
    case 'lateness':
      return stepsText(finding, lang);
    case 'cases':
      return casesText(finding, lang);
    case 'judgement':
      if (finding.reason === null) return lang === 'zh' ? `${name}：无` : `${name}: nothing`;
      return lang === 'zh'
        ? `${name}酌情 ${finding.points}：${finding.reason}`
        : `${name}, judged at ${finding.points}: ${finding.reason}`;
    default:
      return assertNever(finding);
  }
}

/** `8 × 0.5`, of what is beyond an allowance `8 − 5 = 3 × 0.5`, of the first `8, of which 1 × 0.5`. */
function countText(finding: CountFinding, lang: Language): string {
  const { fact, count, over, first, each } = finding;
  const counted = `${factText(fact)} ${count}`;
  const cases = casesIn(finding);
  const some = lang === 'zh' ? `，其中 ${amount(cases)}` : `, of which ${amount(cases)}`;
  const priced = (all: Rational) => `${first === null || cases.equals(all) ? '' : some} × ${each}`;
  if (over === null) return `${counted}${priced(rational(count))}`;
  const allowed = [over.fact === null ? [] : factText(over.fact), over.amount].flat().join(' ');
  if (compareAmounts(count, over.amount) < 0) {
    return lang === 'zh' ? `${counted}，不超过 ${allowed}` : `${counted}, not above ${allowed}`;
  }
  const beyond = rational(count).sub(rational(over.amount));
  return `${counted} − ${allowed} = ${amount(beyond)}${priced(beyond)}`;
}

/** How many of what was counted count. */
export function casesIn({ count, over, first }: CountFinding): Rational {
  const beyond =
    over === null ? rational(count) : max(ZERO, rational(count).sub(rational(over.amount)));
  return first === null ? beyond : min(rational(first), beyond);
}

function submissionText(finding: SubmissionFinding, lang: Language): string {
  const { fact, date, standing, deadline } = finding;
  const what = [fact.occurrence, fact.label].filter((part) => part !== null);
  const when = what.map((part) => `${part} `).join('');
  const due = deadline === null ? '' : dueText(deadline, lang);
  switch (standing) {
    case 'submitted': {
      const submitted = lang === 'zh' ? `${when}${date} 报送` : `${when}submitted ${date}`;
      if (date === null || deadline === null) return submitted;
      return `${submitted}${timelinessText(finding, deadline, lang)}${due}`;
    }
    case 'never':
      return lang === 'zh' ? `${when}未报送` : `${when}never submitted`;
    case 'not-yet-due':
      return lang === 'zh' ? `${when}尚未到期${due}` : `${when}not yet due${due}`;
    case 'overdue':
      return lang === 'zh' ? `${when}已逾期未报送${due}` : `${when}overdue, not submitted${due}`;
    default:
      return assertNever(standing);
  }
}

function timelinessText(
  { date, stated }: SubmissionFinding,
  deadline: Deadline,
  lang: Language,
): string {
  const instant = stated !== null && isInstant(stated) ? Date.parse(stated) : null;
  const late = isLate({ date, instant }, deadline);
  if (lang === 'zh') return `，${late ? '逾期' : '按期'}`;
  return `, ${late ? 'late' : 'on time'}`;
}

function dueText({ date, dayItself, time }: Deadline, lang: Language): string {
  const included = dayItself === 'on-time';
  if (time !== null) {
    return lang === 'zh'
      ? `（期限 ${date} ${time.local}，${included ? '含该时刻' : '不含该时刻'}）`
      : ` (due by ${date} ${time.local}, that minute ${included ? 'included' : 'excluded'})`;
  }
  return lang === 'zh'
    ? `（期限 ${date}，${included ? '含当日' : '不含当日'}）`
    : ` (due by ${date}, that day ${included ? 'included' : 'excluded'})`;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>=': '<',
  '>': '<=',
};

const OPERATORS: Readonly<Record<Comparison, Readonly<Record<Language, string>>>> = {
  '<': { en: 'below', zh: '低于' },
  '<=': { en: 'at most', zh: '不高于' },
  '=': { en: 'equal to', zh: '等于' },
  '!=': { en: 'not', zh: '不等于' },
  '>=': { en: 'at least', zh: '不低于' },
  '>': { en: 'above', zh: '高于' },
};
