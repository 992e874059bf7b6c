import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Range, RubricStatement } from '@rubrica/parser/tooling';
import { readSource } from '@rubrica/parser/tooling';
import { expect, test } from 'vitest';
import { lint } from '../src/lint.ts';
import { walk } from '../src/walk.ts';
import { type WrittenNumber, writtenNumbers } from './written-numbers.ts';

// "A wrong number in a rubric does not pass": each number of a clause under an official sentence is changed, the
// sentence is not, and the rules that hold one against the other have to see it.
const CODES = ['source-number-unused', 'clause-number-unsourced', 'lost-verb'];
/** Of a hundred. */
const AT_LEAST = 95;

const packages = join(import.meta.dirname, '..', '..');
const folderOf = (name: string) => join(packages, name, 'rubrics');
const filesOf = (name: string) =>
  readdirSync(folderOf(name)).map((file) => ({
    file: `${name}/${file}`,
    text: readFileSync(join(folderOf(name), file), 'utf8'),
  }));
const shipped = { stdlib: filesOf('stdlib'), conformance: filesOf('conformance') };
const bases = () => Object.values(shipped).flatMap((files) => files.map(({ text }) => text));

test.each(Object.entries(shipped))(
  'a changed number of a clause in %s is reported',
  (_, files) => {
    const outcomes = files.flatMap(({ file, text }) => changesOf(file, text));
    const missed = outcomes.filter(({ isReported }) => !isReported);
    const share = 100 * (1 - missed.length / outcomes.length);
    const shown = missed.map(({ what }) => what).join('\n');
    expect(outcomes.length).toBeGreaterThan(300);
    expect(
      share,
      `${share.toFixed(1)} of 100 are reported, but not:\n${shown}`,
    ).toBeGreaterThanOrEqual(AT_LEAST);
  },
  // Over a thousand rubrics are compiled.
  300_000,
);

interface Outcome {
  readonly what: string;
  readonly isReported: boolean;
}

/** What becomes of changes to a file that leave it a sound rubric. */
function changesOf(file: string, text: string): readonly Outcome[] {
  const whole = withoutExamples(text);
  const { own } = readSource(whole, { bases });
  const parts = new Map<RubricStatement | undefined, Part>();
  return writtenNumbers(own, whole).flatMap((number, index) => {
    const { start } = number.range;
    const statement = own.statements.find(({ range }) => range.start <= start && start < range.end);
    const part = parts.get(statement) ?? partWith(statement, own, whole);
    parts.set(statement, part);
    const at = start - part.cutBefore;
    return othersFor(number, index).flatMap((other): readonly Outcome[] => {
      const changed = part.text.slice(0, at) + other + part.text.slice(at + number.text.length);
      const { rubric, findings } = lint(changed, { bases, select: CODES, lang: 'en' });
      if (rubric === null) return [];
      const what = `${file}: ${number.text} → ${other} under “${number.sentence.slice(0, 40)}”`;
      return [{ what, isReported: findings.some(({ code }) => CODES.includes(code)) }];
    });
  });
}

/** How many changes of each number are tried; which ones goes on from number to number. */
const TRIED = 2;

/** A little more or less, other sizes, and the other numbers of the sentence. */
function othersFor(
  { text, isOfMoment, sentence }: WrittenNumber,
  index: number,
): readonly string[] {
  const own = Number(text);
  const near = [own + 1, own - 1];
  const far = [own * 2, own / 2, own * 10, ...(sentence.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)];
  const others = [...new Set(isOfMoment ? near : [...near, ...far])]
    .filter((other) => other !== own && other > 0)
    .map((other) => String(other).padStart(isOfMoment ? text.length : 1, '0'));
  const from = others.length === 0 ? 0 : (index * TRIED) % others.length;
  return [...others.slice(from), ...others.slice(0, from)].slice(0, TRIED);
}

/** What examples say of a changed number is another matter; where they are needed they stay. */
function withoutExamples(text: string): string {
  const examples: Range[] = [];
  walk(readSource(text, { bases }).own, [{ example: ({ range }) => void examples.push(range) }]);
  const without = cut(text, examples);
  return readSource(without, { bases }).isWhole ? without : text;
}

/** A file, or what of it a number needs around it. */
interface Part {
  readonly text: string;
  /** How much is left out before the number. */
  readonly cutBefore: number;
}

/** The file without its other items, which take time to compile; where they are needed they stay. */
function partWith(kept: RubricStatement | undefined, { statements }: Document, text: string): Part {
  if (kept?.kind !== 'item' && kept?.kind !== 'group') return { text, cutBefore: 0 };
  const others = statements.flatMap((one, index) => {
    const start = statements[index - 1]?.range.end ?? 0;
    return OTHERS.includes(one.kind) && one !== kept ? [{ start, end: one.range.end }] : [];
  });
  const without = cut(text, others);
  if (!readSource(without, { bases }).isWhole) return { text, cutBefore: 0 };
  const before = others.filter(({ end }) => end <= kept.range.start);
  return { text: without, cutBefore: before.reduce((sum, one) => sum + one.end - one.start, 0) };
}

const OTHERS: readonly string[] = ['item', 'group', 'grades', 'veto', 'times', 'bonus-gate'];

function cut(text: string, ranges: readonly Range[]): string {
  return ranges
    .toReversed()
    .reduce((rest, one) => rest.slice(0, one.start) + rest.slice(one.end), text);
}
