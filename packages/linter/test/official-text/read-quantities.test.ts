import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/official-text/quantity.ts';
import { readQuantities } from '../../src/official-text/read-quantities.ts';

const table = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8');
const sections = table.split(/^## /m).slice(1);

describe.each(sections.map((section) => [section.slice(0, section.indexOf('\n')), section]))(
  '%s',
  (_, section) => {
    const entries = section
      .split('\n')
      .slice(1)
      .join('\n')
      .trim()
      .split(/\n(?! )/);
    test.each(entries)('%s', (entry) => {
      const [sentence = ''] = entry.split('\n');
      expect([sentence, ...shown(readQuantities(sentence))].join('\n')).toBe(entry);
    });
  },
);

function shown(quantities: readonly Quantity[]): readonly string[] {
  if (quantities.length === 0) return ['    -'];
  return quantities.map(({ text, kind, value, unit, isMeasure, role }) => {
    const more = [kind === 'duration' ? unit : null, isMeasure ? 'measure' : role];
    return `    ${[text, '=', kind, value, ...more.filter((one) => one !== null)].join(' ')}`;
  });
}

test('a number is where it says, whatever the text', () => {
  const pieces = [
    '扣',
    '5',
    '分',
    '、',
    '一',
    '百分之',
    '6月',
    '21日',
    '每',
    '个',
    '(',
    '~',
    '点',
    '万',
    '，',
  ];
  const more = [
    '半',
    'two ',
    'points ',
    '%',
    '．',
    '第',
    '名',
    '以上',
    '\n',
    '00',
    '.',
    ',',
    '亿',
    '零',
    '加倍',
  ];
  const all = [...pieces, ...more];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let run = 0; run < 2_000; run += 1) {
    const text = Array.from({ length: 1 + next(14) }, () => all[next(all.length)]).join('');
    let end = 0;
    for (const one of readQuantities(text)) {
      expect(one.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(one.text).not.toBe('');
      ({ end } = one);
    }
  }
});

test('the time it takes grows as the text does', () => {
  const sentence =
    '6月21日前报送不扣分，每少一项扣0.5、1、2分，满分5分，two reports within 4 days；';
  const time = (text: string) => {
    const before = performance.now();
    readQuantities(text);
    return performance.now() - before;
  };
  const [short, long] = [sentence.repeat(200), sentence.repeat(2_000)];
  time(short);
  // Quadratic would be a hundred times as long.
  expect(time(long)).toBeLessThan(40 * Math.max(time(short), 1));
});
