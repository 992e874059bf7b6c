// The head of a rubric is short; what stands further down is in an item, or may be.
const LONGEST_HEAD = 10_000;

const FIRST_ITEM = /^[^\S\n\r]*(?:item|项|group|类)(?!\p{L})/mu;

/** Whether a place stands in the head of a rubric, before all groups and items. */
export function isBeforeItems(offset: number, text: string): boolean {
  return offset <= LONGEST_HEAD && !FIRST_ITEM.test(text.slice(0, offset));
}
