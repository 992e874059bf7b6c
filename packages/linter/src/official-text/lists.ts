import type { Found } from './found.ts';

/** Numbers that belong together, as those of `扣0.5、1、2、5分` or `5~10分`; most stand alone. */
export type Group = readonly [Found, ...(readonly Found[])];

const RANGE = /^\s*(?:~|-|–|—{1,2}|至|到|以上|to|through)\s*$/;
const LIST = /^\s*(?:、|\/|和|及|或|与|and|or)\s*$/;
/** Between numbers of which the first has no unit yet a comma makes a list as well. */
const COMMA = /^\s*[,，]\s*(?:and|or)?\s*$/;

/** Numbers that stand side by side share their unit and what is said of them. */
export function groupsOf(found: readonly Found[], text: string): readonly Group[] {
  const groups: Found[][] = [];
  for (const one of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && areJoined(last, one, text)) group.push(one);
    else groups.push([one]);
  }
  return groups.map(withUnits).filter(isGroup);
}

/** Whether the first of two neighbours runs to the second. */
export function isRange(first: Found, next: Found, text: string): boolean {
  return RANGE.test(between(first, next, text));
}

function areJoined(last: Found, next: Found, text: string): boolean {
  if (next.start - last.end > 6) return false;
  const joint = between(last, next, text);
  return (
    RANGE.test(joint) || LIST.test(joint) || (last.unitStart === last.end && COMMA.test(joint))
  );
}

function between(first: Found, next: Found, text: string): string {
  return text.slice(first.end, next.start);
}

/** A number without a unit has that of the next one that has it; a Chinese numeral without any is a word. */
function withUnits(group: readonly Found[]): readonly Found[] {
  let unit: Pick<Found, 'kind' | 'unit'> | null = null;
  const from = group.toReversed().map((one): Found => {
    if (one.kind !== 'plain') {
      unit = one.kind === 'date' || one.kind === 'time' || one.kind === 'day' ? null : one;
      return one;
    }
    return unit === null ? one : { ...one, kind: unit.kind, unit: unit.unit };
  });
  return from.toReversed().filter(({ kind, isWord }) => kind !== 'plain' || !isWord);
}

function isGroup(group: readonly Found[]): group is Group {
  return group.length > 0;
}
