import { multiplyAmounts } from '@rubrica/evaluator';
import type {
  DateNode,
  DueStatement,
  LateClause,
  LateUnitNode,
  MonthDayNode,
  TimeNode,
} from '@rubrica/parser/tooling';
import type { Claim, ClaimRole } from './claim.ts';

export function dateClaim({ year, month, day, range }: DateNode): Claim {
  const monthDay = `${twoDigits(month)}-${twoDigits(day)}`;
  const value = year === null ? monthDay : `${year}-${monthDay}`;
  return { kind: 'date', role: 'at', value, unit: null, range, words: '' };
}

export function dueClaims({ day, time }: DueStatement): readonly Claim[] {
  return [isDate(day) ? dateClaim(day) : monthDayClaim(day), ...timeClaims(time)];
}

/** The deadline of a clause, and what lateness is counted in. */
export function latenessClaims({ deadline, unit, beyond }: LateClause): readonly Claim[] {
  return [
    ...(deadline === null ? [] : [dateClaim(deadline.date), ...timeClaims(deadline.time)]),
    ...(unit === null ? [] : [durationClaim(unit, 'step')]),
    ...(beyond === null ? [] : [durationClaim(beyond, 'bound')]),
  ];
}

function isDate(day: DateNode | MonthDayNode): day is DateNode {
  return 'month' in day;
}

function monthDayClaim({ dayOfMonth, range }: MonthDayNode): Claim {
  const value = dayOfMonth === null ? 'last' : String(dayOfMonth);
  const place = dayOfMonth === null ? null : range;
  return { kind: 'day', role: 'at', value, unit: null, range: place, words: '' };
}

function timeClaims(time: TimeNode | null): readonly Claim[] {
  if (time === null) return [];
  return [{ kind: 'time', role: 'at', value: time.text, unit: null, range: time.range, words: '' }];
}

const UNITS = {
  hour: { unit: 'hours', factor: '1' },
  day: { unit: 'hours', factor: '24' },
  'working-day': { unit: 'working-days', factor: '1' },
  month: { unit: 'months', factor: '1' },
} as const;

/** One of a unit need not be written as a number: `per day`. */
function durationClaim({ unit, size, range }: LateUnitNode, role: ClaimRole): Claim {
  const { unit: family, factor } = UNITS[unit];
  const place = size === '1' ? null : range;
  return {
    ...{ kind: 'duration', role, unit: family, range: place, words: '' },
    value: multiplyAmounts(size, factor),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
