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
} as const;

export type OrderWord = keyof typeof ORDER_WORDS;

export const ORDER_WORD_NAMES = Object.keys(ORDER_WORDS) as readonly OrderWord[];
