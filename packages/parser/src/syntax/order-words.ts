/**
 * Where Chinese puts words in another order than English: `6月21日后报送扣2分` is `late after 6月21日 -2`.
 * A closed list; each has its own production in the grammar.
 */
export const ORDER_WORDS = {
  /** Late from the day after. */
  LateAfter: ['后报送', '之后报送', '以后报送', '后', '之后', '以后'],
  /** Late from the day itself. */
  LateFrom: ['起报送', '起'],
  /** Leaves open on which side the day itself is; refused with both ways to decide. */
  OpenBefore: ['前报送', '之前报送', '以前报送', '前', '之前', '以前'],
  /** Behind what makes a case cost more or less: `集体访加倍` is `doubled if 集体访`. */
  Doubled: ['加倍', '加倍扣分', '加倍扣', '加倍加分'],
  Halved: ['减半', '减半扣分', '减半扣', '减半加分'],
  Waived: ['免扣', '免予扣分', '免于扣分', '免扣分'],
  /** Behind what the cases are alike in: `同一项目就高加分` is `highest per 项目`. */
  Highest: ['就高', '就高加分', '就高扣分', '就高计分'],
} as const;

export type OrderWord = keyof typeof ORDER_WORDS;

export const ORDER_WORD_NAMES = Object.keys(ORDER_WORDS) as readonly OrderWord[];
