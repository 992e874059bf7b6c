import type { Quantity } from './quantity.ts';

/**
 * Amounts that have lost their verb beside others of their sentence that have one: `报送扣1分，未报送5分`.
 * @param quantities - Those of the text.
 */
export function lostVerbs(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return [...text.matchAll(/[^。；;\n]+/g)].flatMap(({ 0: sentence, index }) => {
    if ((sentence.match(POINTS)?.length ?? 0) < 2) return [];
    const end = index + sentence.length;
    const own = quantities.filter((one) => one.start >= index && one.end <= end);
    return own.some(hasVerb) ? own.filter((one) => isLost(one, text)) : [];
  });
}

/** What every amount of points has beside it. */
const POINTS = /分|points?|pts?|marks?/gi;

function hasVerb({ kind, role }: Quantity): boolean {
  return kind === 'points' && (role === 'deduct' || role === 'add' || role === 'extra');
}

function isLost({ kind, role, isListed, start, end }: Quantity, text: string): boolean {
  if (kind !== 'points' || role !== 'bare' || isListed) return false;
  return isBehindWords(text, start) && !/^\s*的?[扣加减计得]/.test(text.slice(end, end + 4));
}

/** What a case costs, and neither what each of several is worth (每项1分) nor what something comes to (合格为5分). */
function isBehindWords(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - 40), start);
  const part = words.replace(/^.*[，。；;！!？?\n,、：:]/s, '');
  return (
    /[\u4e00-\u9fff]\s*$/.test(part) && !/[每各共计为由从至按是]|调整|提高|[A-Za-z]级/.test(part)
  );
}
