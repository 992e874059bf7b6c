import { fold } from './fold.ts';
import type { Found } from './found.ts';
import { type Group, groupsOf, isRange } from './lists.ts';
import type { Quantity, QuantityKind, Role } from './quantity.ts';
import { roleOf } from './roles.ts';
import { scan } from './scan.ts';

/** How far the words reach that say what a number is for. */
const REACH = 36;

/**
 * Every number that an official sentence states, in its order, with what it is a number of. What names something (a
 * year, a document, a section, 一票否决) is none. Pure, and linear in the length of the text.
 */
export function readQuantities(text: string): readonly Quantity[] {
  const folded = fold(text);
  return groupsOf(scan(folded), folded).flatMap((group) => quantitiesOf(group, folded, text));
}

function quantitiesOf(group: Group, folded: string, text: string): readonly Quantity[] {
  let role: Role | null = null;
  let before = wordsBefore(folded, group[0].start);
  return group.flatMap((one, index): readonly Quantity[] => {
    const next = group[index + 1];
    const previous = group[index - 1];
    const runsOn = next !== undefined && isRange(one, next, folded);
    const runsFrom = previous !== undefined && isRange(previous, one, folded);
    const kind = kindOf(one, before);
    const after = folded.slice(one.end, one.end + REACH);
    const surroundings = { before, after, isRange: runsOn || runsFrom };
    if (previous === undefined || previous.kind !== one.kind) role = roleOf(kind, surroundings);
    // What follows in the list stands behind the same words.
    if (next !== undefined && next.kind !== one.kind) before = wordsBefore(folded, next.start);
    if (isAnaphoric(one, before) || isReplaced(after)) return [];
    if (isTen(one, role)) return [];
    const { start, end, value, number, unit } = one;
    const isMeasure = kind !== 'rank' && isOne(one) && role !== 'bound' && group.length === 1;
    const isListed = group.length > 1;
    const to = runsOn ? String(next.value) : null;
    return [
      {
        kind,
        value,
        number,
        unit,
        role,
        isMeasure,
        isListed,
        to,
        start,
        end,
        text: text.slice(start, end),
      },
    ];
  });
}

/** The words of the same part of the sentence. */
function wordsBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - REACH), end).replace(TO_BREAK, '');
}

const TO_BREAK = /^.*(?:[，。；;！!？?\n]|,(?!\d)|\.\s)/s;

function isOne({ kind, unit, value }: Found): boolean {
  if (kind === 'count') return value === '1';
  return kind === 'duration' && (value === '1' || (unit === 'hours' && value === '24'));
}

function kindOf(one: Found, before: string): QuantityKind {
  if (isRank(one, before)) return 'rank';
  return one.kind === 'plain' && /满分[:为]?\s*$/.test(before) ? 'points' : one.kind;
}

function isRank({ kind, unit }: Found, before: string): boolean {
  return (
    kind === 'count' &&
    (unit === '名' || unit === '位') &&
    /(?:第|前|后|排名|名次|倒数|位[列居])\s*$/.test(before)
  );
}

/** `以上两项`, `上述三种`: those that were named. */
function isAnaphoric({ kind }: Found, before: string): boolean {
  return (
    kind === 'count' &&
    /(?:以上|上述|前述|下列|以下|其他|其余|这|各)$/.test(before) &&
    !/\d/.test(before)
  );
}

/** `6月21日改为12月21日`: what was before. */
function isReplaced(after: string): boolean {
  return /^(?:改为|调整为|变更为|修改为|→)/.test(after.trimStart());
}

/** 十分重要 */
function isTen({ kind, isWord, value }: Found, role: Role | null): boolean {
  return kind === 'points' && isWord && value === '10' && (role === 'bare' || role === 'stated');
}
