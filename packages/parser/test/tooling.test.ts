import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { childrenOf, datesIn, numbersIn, readSource, type SyntaxNode } from '../src/tooling.ts';
import { FAULTY, HEADER, item } from './faulty.ts';

const folder = new URL('../../conformance/rubrics/', import.meta.url);
const shipped = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const bases = () => shipped;

function all(node: SyntaxNode): readonly SyntaxNode[] {
  return [node, ...childrenOf(node).flatMap(all)];
}

describe('a text that was read', () => {
  test('has what `check` says of it, with what comments ignore', () => {
    // One that repeats a thousand times takes seconds, and says no more.
    const { 'too-many-repetitions': _slow, ...faulty } = FAULTY;
    for (const text of [...Object.values(faulty), ...shipped]) {
      const { rubric, diagnostics, suppressed, lang } = check(text, { bases });
      const source = readSource(text, { bases });
      const ofComments = (code: string) => code.startsWith('ignore-');
      expect(source.lang).toBe(lang);
      expect(source.rubric?.meaning).toBe(rubric?.meaning);
      const said = [...source.errors, ...source.warnings].map(({ message }) => message);
      const checked = [...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)]
        .filter(({ code }) => !ofComments(code))
        .map(({ message }) => message);
      expect(said.toSorted()).toEqual(checked.toSorted());
    }
  });

  test('tells what is its own from what it takes over', () => {
    const older = `${HEADER}item 1 "Old" 5 points\n  missing -5\n`;
    const [, id, version] = /rubric (\S+)[\s\S]*version (\S+)/.exec(older) ?? [];
    const newer = `rubric newer\nextends ${id} ${version}\nversion next\nperiod 2022-01-01 to 2022-06-30\nitem 2 "New" 5 points\n  missing -5\n`;
    const source = readSource(newer, { bases: () => [older] });
    const items = all(source.document).filter((node) => node.kind === 'item');
    const shown = items.map(({ title, range }) => [
      title?.text,
      source.isOwn(range),
      source.spanOf(range).line,
      source.textAt(range).slice(0, 6),
    ]);
    expect(shown).toEqual([
      ['Old', false, older.split('\n').findIndex((line) => line.startsWith('item')) + 1, 'item 1'],
      ['New', true, 5, 'item 2'],
    ]);
    for (const { range } of items) expect(source.rangeOf(source.spanOf(range))).toEqual(range);
    expect(all(source.own).filter(({ kind }) => kind === 'item')).toHaveLength(1);
  });

  test('is itself where what it extends cannot be had', () => {
    const source = readSource('rubric newer\nextends older 1\nversion 2\nitem 2 5 points\n');
    expect(source).toMatchObject({ isWhole: false, rubric: null, sound: null });
    expect(source.document).toBe(source.own);
  });
});

describe('the statements in a node', () => {
  test('are all that the tree has, whatever holds them', () => {
    const kinds = (text: string) => all(readSource(text).own).map(({ kind }) => kind);
    const body = `  > Each.
  every quarter {
    highest of {
      per-gap -1
      per-lapse -2
    }
  }
  submission plan "Plan" {
    missing -1
  }
  in tiers {
    if a -1
  }`;
    expect(
      kinds(
        `group 1 {\n${body.replace(/^/, 'item 1 5 points {\n')}\n}\n}\ngrades {\n  A at least 1\n  B below 1\n}\nfact shared\n`,
      ),
    ).toEqual([
      ...['document', 'group', 'item', 'citation', 'every', 'choice', 'per', 'per', 'submission'],
      ...['missing', 'tiers', 'if', 'grades', 'grade', 'grade', 'stray', 'fact'],
    ]);
    const newer =
      'replace item 1 5 points\n  missing -1\nchange item 2 {\n  replace late {\n    late -1\n  }\n  drop missing\n}\ndrop item 3\n';
    expect(kinds(newer)).toEqual([
      ...['document', 'replace', 'item', 'missing', 'change', 'replace-clause', 'late'],
      ...['drop-clause', 'drop'],
    ]);
  });
});

test('the numbers and the days in a statement', () => {
  const text = item(
    '  late after 6月21日 -2 from 2021-07-01 -3 cap 4\n  per 1% rate below 90% -0.5 full steps',
  );
  const source = readSource(text);
  const clauses = all(source.own).filter(({ kind }) => kind === 'late' || kind === 'steps');
  const written = clauses.map((node) => ({
    numbers: numbersIn(node).map(({ range }) => source.textAt(range)),
    dates: datesIn(node).map(({ range }) => source.textAt(range)),
  }));
  expect(written).toEqual([
    { numbers: ['2', '3', '4'], dates: ['6月21日', '2021-07-01'] },
    { numbers: ['1%', '90%', '0.5'], dates: [] },
  ]);
});
