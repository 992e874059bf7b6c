/** A received value, shortened for a message; never throws, whatever the value. */
export function received(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  try {
    const characters = [...beginning(value, ENOUGH).slice(0, ENOUGH)];
    return characters.length > MOST
      ? `${characters.slice(0, MOST - 3).join('')}…`
      : characters.join('');
  } catch {
    return 'a value without a JSON form';
  }
}

/** The characters of a message. */
const MOST = 60;

/** The units that hold so many and more; a character has two at most. */
const ENOUGH = 2 * MOST + 10;

/** A value as JSON has it, until there are as many units as there is room for; so no depth and no circle matters. */
function beginning(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (typeof value !== 'object' || value === null) return String(value);
  if (room <= 0) return '';
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return list(value, (one, left) => beginning(one, left), room, '[]');
  const entries = Object.entries(value).filter(
    ([, one]) => typeof one !== 'function' && one !== undefined,
  );
  return list(
    entries,
    ([key, one], left) => {
      const name = `${JSON.stringify(key.slice(0, left))}:`;
      return name + beginning(one, left - name.length);
    },
    room,
    '{}',
  );
}

function list<One>(
  ones: readonly One[],
  written: (one: One, room: number) => string,
  room: number,
  [open = '', close = '']: string,
): string {
  let text = open;
  for (const one of ones) {
    if (text.length >= room) break;
    const comma = text === open ? '' : ',';
    text += comma + written(one, room - text.length - comma.length);
  }
  return text + close;
}
