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

describe('what all share is sound where it has nothing to do with an error', () => {
  const one = (id: string, clause: string) => `item ${id} 5 points\n  ${clause}\n`;
  const idsOf = (text: string) => compile(text).sound?.items.map(({ id }) => id);
  const kindsOf = (text: string) =>
    compile(text).sound?.total.flatMap((stage) =>
      stage.kind === 'vetoes' ? stage.of.map(({ to }) => `veto to ${to}`) : [stage.kind],
    );

  test('a name of two types spoils all items that use it', () => {
    const text = `fact a\n${one('1', 'per-a -1')}${one('2', 'if a -1')}${one('3', 'missing -1')}${HEADER}`;
    expect(idsOf(text)).toEqual(['3']);
    expect(compile(text).sound?.facts.map(({ id }) => id)).not.toContain('1/a');
  });

  test('a formula with an error spoils what is computed from it, and who uses that', () => {
    const shared = 'define x = n + 5%\ndefine y = x + 1\ndefine z = y + 1\ndefine w = m + 1\n';
    const items = `${one('1', 'if z > 3 -1')}${one('2', 'if w > 3 -1')}${one('3', 'missing -1')}`;
    expect(idsOf(`${shared}${items}${HEADER}`)).toEqual(['2', '3']);
  });

  test('two definitions of one input, of which it has an error', () => {
    const shared = 'define x = n + 5%\ndefine y = x + 1\ndefine z = x + 2\n';
    const items = `${one('1', 'if y > 3 -1')}${one('2', 'if z > 3 -1')}${one('3', 'missing -1')}`;
    expect(idsOf(`${shared}${items}${HEADER}`)).toEqual(['3']);
  });

  test('vetoes and factors stay where their conditions are sound', () => {
    const items = `fact a\n${one('1', 'per-a -1')}${one('2', 'if a -1')}${one('3', 'missing -1')}`;
    const total =
      'veto to 3 if a\nveto to 4 if b\ntotal times 0.5 if a and b\ntotal times 0.9 if c\n';
    expect(kindsOf(`${items}${HEADER}${total}`)).toEqual(['collect', 'times', 'veto to 4']);
    expect(kindsOf(`${one('1', 'missing')}${HEADER}${total}`)).toEqual([
      'collect',
      'times',
      'times',
      'veto to 3',
      'veto to 4',
    ]);
  });

  test('without its grades no veto names one, and no example of the total is run', () => {
    const items = `fact a\n${one('1', 'per-a -1')}${one('2', 'if a -1')}${one('3', 'missing -1')}`;
    const rest = 'veto grade at most B if b\nveto to 4 if c\nexample total item 3 missing => 1\n';
    const grades = (condition: string) =>
      `grades {\n  A at least 4 if ${condition}\n  A at least 3\n  B below 3\n}\n`;
    const unsound = compile(`${items}${HEADER}${grades('a')}${rest}`).sound;
    expect(unsound?.grades).toBeNull();
    expect(unsound?.total.map(({ kind }) => kind)).toEqual(['collect', 'vetoes']);
    expect(unsound?.examples).toEqual([]);
    const sound = compile(`${items}${HEADER}${grades('d')}${rest}`).sound;
    expect(sound?.grades?.bands.map(({ grade }) => grade)).toEqual(['A', 'A', 'B']);
    expect(sound?.grades?.limits.map(({ atMost }) => atMost)).toEqual(['B']);
  });

  test('an item stays in its group, unless that has the id of another', () => {
    const group = (id: string, inner: string) => `group ${id} {\n${inner}}\n`;
    const text = `${group('1', one('1.1', 'missing -1'))}${group('2', one('2.1', 'missing -1'))}${one('3', 'missing')}${HEADER}`;
    const { sound } = compile(text);
    expect(sound?.groups.map(({ id }) => id)).toEqual(['1', '2']);
    expect(sound?.items.map(({ id, group: of }) => [id, of])).toEqual([
      ['1.1', '1'],
      ['2.1', '2'],
    ]);
  });

  test('an item behind which something is lost may have had it', () => {
    const text = `${one('1', 'missing -1')}${one('2', 'missing -1')}gibberish here\n${one('3', 'missing -1')}${HEADER}`;
    expect(idsOf(text)).toEqual(['1', '3']);
  });

  test('facts and definitions go with the items that have them, and those of all stay', () => {
    const own = 'define d = m + 1\n  if d > 3 -1\n  per-x -1\n  missing';
    const text = `define all = n + 1\n${one('1', 'if all > 3 -1')}${one('2', own)}${HEADER}`;
    const { sound } = compile(text);
    expect(sound?.facts.map(({ id }) => id)).toEqual(['n']);
    expect(sound?.derived.map(({ id }) => id)).toEqual(['all']);
  });

  test('an item that uses a name of two types is spoilt though it has no error itself', () => {
    const text = `fact a\n${one('1', 'per-a -1')}${one('2', 'if a -1')}${one('3', 'per-a -2')}${one('4', 'missing -1')}${HEADER}`;
    expect(idsOf(text)).toEqual(['4']);
  });

  test('what the total asks is spoilt by a formula far behind it', () => {
    const shared = 'define x = n + 5%\ndefine y = x + 1\ndefine y2 = x + 2\ndefine w = m + 1\n';
    const total = 'veto to 3 if y > 2\nveto to 4 if y2 > 2\nveto to 2 if w > 2\n';
    expect(kindsOf(`${shared}${one('1', 'missing -1')}${HEADER}${total}`)).toEqual([
      'collect',
      'veto to 2',
    ]);
  });

  const EXAMPLE = 'example total => 1\n';
  const examplesOf = (text: string) => compile(text).sound?.examples.length;

  test('an example of the total is run where nothing of it has an error', () => {
    const noHeader = `period 2021-01-01 to 2021-06-30\n${one('1', 'missing -1')}`;
    expect(examplesOf(`${noHeader}${EXAMPLE}`)).toBe(1);
  });

  test.each([
    ['a veto', 'veto to 3 if x > 2\n'],
    ['a factor', 'total times 0.5 if x > 2\n'],
    ['the grades', 'grades {\n  A at least 4 if x > 2\n  B below 4\n}\n'],
    ['the grades, which are all', 'grades {\n  A at least 4\n  B below 3 if x > 2\n}\n'],
  ])('and is not where %s asks for what has one, though all items are sound', (_, total) => {
    const text = `define x = n + 5%\n${one('1', 'missing -1')}${HEADER}${total}`;
    expect(idsOf(text)).toEqual(['1']);
    expect(examplesOf(`${text}${EXAMPLE}`)).toBe(0);
  });

  test('a veto whose own place has an error goes alone', () => {
    const total = 'veto to 3 if a\nveto to 4 if b > 2 and b\nveto to 2 if c\n';
    expect(kindsOf(`${one('1', 'missing -1')}${HEADER}${total}`)).toEqual([
      'collect',
      'veto to 3',
      'veto to 2',
    ]);
  });

  test.each([
    ['a veto', 'veto to 3 if b > 2 and b\n'],
    ['a factor', 'total times 0.5 if b > 2 and b\n'],
    ['the grades', 'grades {\n  A at least 4 if b > 2 and b\n  A at least 3\n  B below 3\n}\n'],
  ])('no example of the total is run where %s has an error of its own', (_, total) => {
    const text = `${one('1', 'missing -1')}${HEADER}${total}`;
    expect(idsOf(text)).toEqual(['1']);
    expect(examplesOf(`${text}${EXAMPLE}`)).toBe(0);
  });
});
