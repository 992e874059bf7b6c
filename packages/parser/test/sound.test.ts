import { describe, expect, test } from 'vitest';
import { check, compile } from '../src/index.ts';
import { HEADER } from './faulty.ts';

const SOUND = `item 1 "Plans" 5 points
  late after 6月21日 -2, missing -5
  example missing => 0
`;

describe('what is sound in a file with errors still compiles', () => {
  test('the items without errors, with their examples', () => {
    const { rubric, sound } = compile(
      `${HEADER}${SOUND}item 2 "b" 5 points\n  missing\nitem 3 "c" 2 points\n  per-a -1\n`,
    );
    expect(rubric).toBeNull();
    expect(sound?.items.map(({ id }) => id)).toEqual(['1', '3']);
    expect(sound?.facts.map(({ id }) => id)).toEqual(['1/submitted', '3/a']);
    expect(sound?.examples).toHaveLength(1);
  });

  test('its failing examples are found beside the errors', () => {
    const text = `${HEADER}${SOUND.replace('=> 0', '=> 1')}item 2 "b" 5 points\n  missing\n`;
    const codes = check(text).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['example-fails', 'missing-amount']);
  });

  test('examples of the total wait until all items are sound', () => {
    const text = `${HEADER}${SOUND}item 2 "b" 5 points\n  missing\nexample total => 1\n`;
    expect(check(text).diagnostics.map(({ code }) => code)).toEqual(['missing-amount']);
  });

  test('of two items with one id neither', () => {
    const text = `${HEADER}${SOUND}${SOUND}item 2 "b" 5 points\n  missing -1\n`;
    expect(compile(text).sound?.items.map(({ id }) => id)).toEqual(['2']);
  });

  test('the items of a file that does not say what it is', () => {
    const { sound, diagnostics } = compile(`period 2021-01-01 to 2021-06-30\n${SOUND}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(3).fill('statement-absent'));
    expect(sound).toMatchObject({ id: '?', version: '?', items: [{ id: '1' }] });
  });

  test('nothing where no date can be known', () => {
    expect(compile(SOUND).sound).toBeNull();
  });

  test('all of it where there is no error', () => {
    const { rubric, sound } = compile(`${HEADER}${SOUND}`);
    expect(sound).toBe(rubric);
  });
});
