/**
 * A text with full-width and traditional forms replaced by the ones that the reader knows, and capitals by small
 * letters, unit for unit, so that offsets hold in both. The full-width comma stays: it is never part of a number.
 */
export function fold(text: string): string {
  return text.replace(UNFOLDED, (unit) => TWINS.get(unit) ?? folded(unit));
}

function folded(unit: string): string {
  const code = unit.charCodeAt(0);
  return (code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : unit).toLowerCase();
}

const TRADITIONAL =
  '個點兩萬遲滿減條項處戶報級週時內後過於達計給獎罰總餘鐘號為與從負獲賦廢棄會間億';
const SIMPLIFIED = '个点两万迟满减条项处户报级周时内后过于达计给奖罚总余钟号为与从负获赋废弃会间亿';

const TWINS: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '],
  ['\u2212', '-'],
  ...Array.from(TRADITIONAL, (unit, index) => [unit, SIMPLIFIED.charAt(index)] as const),
]);

const UNFOLDED = new RegExp(`[A-Z\uFF01-\uFF0B\uFF0D-\uFF5E${[...TWINS.keys()].join('')}]`, 'g');
