export interface Slip {
  readonly at: number;
  readonly kind: string;
  readonly text: string;
}

/** One slip of the hand: on a character where the kind says nothing of lines. */
export function slip(before: string, { at, kind, text }: Slip): string {
  const isLine = kind.includes('line');
  const parts = isLine ? before.split('\n') : [...before];
  const index = at % parts.length;
  const [one = '', other = ''] = parts.slice(index, index + 2);
  if (kind.startsWith('drop')) parts.splice(index, 1);
  else if (kind.startsWith('swap')) parts.splice(index, 2, other, one);
  else parts.splice(index, 0, kind === 'double line' ? one : text);
  return parts.join(isLine ? '\n' : '');
}
