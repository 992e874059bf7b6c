import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

/** Amounts that have lost their verb beside others that have one: `报送扣1分，未报送5分`. */
export function lostVerbs(text: string): readonly Quantity[] {
  const quantities = readQuantities(text);
  return quantities.filter(
    (one) =>
      one.kind === 'points' &&
      one.role === 'bare' &&
      !one.isListed &&
      isBehindWords(text, one.start) &&
      !/^\s*[的]?[扣加减计得]/.test(text.slice(one.end, one.end + 4)) &&
      quantities.some((other) => hasVerb(other) && inOneSentence(text, one, other)),
  );
}

function hasVerb({ kind, role }: Quantity): boolean {
  return kind === 'points' && (role === 'deduct' || role === 'add' || role === 'extra');
}

/** What a case costs, and neither what each of several is worth (每项1分) nor what something comes to (合格为5分). */
function isBehindWords(text: string, start: number): boolean {
  const part =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[，。；;！!？?\n,、：:]/)
      .at(-1) ?? '';
  return (
    /[\u4e00-\u9fff]\s*$/.test(part) && !/[每各共计为由从至按是]|调整|提高|[A-Za-z]级/.test(part)
  );
}

function inOneSentence(text: string, a: Quantity, b: Quantity): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !/[。；;\n]/.test(between);
}
