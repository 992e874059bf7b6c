import stringWidth from 'string-width';

/** The columns of a line that reads well on one screen. */
export const MAX_WIDTH = 100;

export const INDENT = 2;

/** Columns on the screen: a Chinese character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}
