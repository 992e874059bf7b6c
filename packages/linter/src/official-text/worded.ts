import type { Amount } from '@rubrica/evaluator';
import { type Found, found } from './found.ts';
import { match } from './numerals.ts';

interface Word {
  readonly pattern: RegExp;
  readonly kind: 'factor' | 'duration';
  readonly unit: string | null;
  readonly value: Amount;
  readonly number: Amount;
}

/** Numbers for which no numeral is written. */
const WORDS: readonly Word[] = [
  ...factor('2', /加倍(?=[扣计处加])|[双两二]倍|翻番|翻倍|doubled?\b|twice\b/y),
  ...factor('0.5', /减半|一半|半数|halved?\b|half\b/y),
  ...factor('3', /三倍|tripled?\b/y),
  ...lasting('months', '6', '0.5', /半年/y),
  ...lasting('months', '0.5', '0.5', /半个?月/y),
  ...lasting('hours', '12', '0.5', /半[日天]/y),
  ...lasting('hours', '0.5', '0.5', /半个?小时/y),
  ...each('working-days', '1', '个?工作日', 'working day'),
  ...each('hours', '24', '[日天]', '(?:class |calendar )?day'),
  ...each('hours', '1', '个?小时', 'hour'),
  ...each('months', '1', '个月|(?<=一)月', 'month'),
];

/** What any of them begins with: most numbers are written in digits. */
const BEGINNING = /[加双两二翻减一半三每dthpe]/;

/** `加倍`, `半年`, `每日`, `per day`; `null` where none begins. */
export function wordedAt(text: string, start: number): Found | null {
  if (!BEGINNING.test(text.charAt(start))) return null;
  for (const { pattern, kind, unit, value, number } of WORDS) {
    const word = match(pattern, text, start);
    if (word !== null) return found({ kind, value, number, unit, start, end: start + word.length });
  }
  return null;
}

function factor(value: Amount, pattern: RegExp): readonly Word[] {
  return [{ pattern, kind: 'factor', unit: null, value, number: value }];
}

function lasting(unit: string, value: Amount, number: Amount, pattern: RegExp): readonly Word[] {
  return [{ pattern, kind: 'duration', unit, value, number }];
}

/** One of them, by which lateness is counted. */
function each(unit: string, value: Amount, chinese: string, english: string): readonly Word[] {
  const late = '(?:逾期|推迟|迟报|延迟|超期|晚)?一?';
  const inEnglish = `(?:per|each|every) (?:additional )?${english}\\b`;
  return lasting(unit, value, '1', new RegExp(`每${late}(?:${chinese})|${inEnglish}`, 'y'));
}
