import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '@rubrica/parser/tooling';
import { expect, test } from 'vitest';
import { scaffold } from '../scripts/scaffold.ts';
import type { Reported, Rule } from '../src/rule.ts';
import { walk } from '../src/walk.ts';
import { parsePage } from './page.ts';

test('a new rule works, and its page holds', async () => {
  const { 'rule.ts': text = '', 'page.md': body = '', 'rule.test.ts': own } = scaffold('some-rule');
  const page = parsePage(body);
  const rule = await imported(text);
  const found = (source: string) => {
    const read = readSource(source);
    const all: Reported[] = [];
    const { rubric } = read;
    if (rubric === null) throw new Error(`the page of a new rule has errors: ${source}`);
    const none = { since: null, linesOf: () => [], quantitiesIn: () => [], given: {} };
    const known = { ...read, rubric, source: read, ...none };
    walk(read.document, [rule.start({ ...known, report: (one) => void all.push(one) })]);
    return all.map(({ wording, span }) => `${span.line}:${span.column} ${wording.message}`);
  };
  expect(page.avoid.map((one) => found(one.text))).toEqual([['1:15 item `1` is worth 13 points']]);
  expect(page.prefer.map((one) => found(one.text))).toEqual([[]]);
  expect(own).toContain("foundBy('some-rule'");
});

/** The module of a rule that stands in no folder of the rules. */
async function imported(text: string): Promise<Rule> {
  const folder = mkdtempSync(join(tmpdir(), 'rubrica-rule-'));
  try {
    const path = join(folder, 'rule.ts');
    const frame = join(import.meta.dirname, '..', 'src', 'rule.ts');
    writeFileSync(path, text.replace("'../../../rule.ts'", JSON.stringify(frame)));
    const module: { readonly rule: Rule } = await import(path);
    return module.rule;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
