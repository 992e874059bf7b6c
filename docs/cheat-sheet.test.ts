import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, KEYWORD_NAMES, KEYWORDS } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, 'cheat-sheet.md'), 'utf8');

const HEAD = ['rubric sheet', 'version 1', 'period 2021-01-01 to 2021-12-31', 'total sum'];
const ITEM = 'item 9 "Other" 5 points { if other -1 }';

/** What has to stand around a cell of each section for it to be a rubric. */
const SECTIONS: Readonly<Record<string, (cell: string) => string>> = {
  'Head 开头': (cell) => {
    const keyword = /^\S+/.exec(cell)?.[0] ?? '';
    const zh = { 考核: 'rubric', 版本: 'version', 周期: 'period', 总分: 'total' } as const;
    const same = zh[keyword as keyof typeof zh] ?? keyword;
    const rest = HEAD.filter((line) => !line.startsWith(`${same} `));
    return [cell, ...rest, ITEM].join('\n');
  },
  'Items and groups 项与类': (cell) => [...HEAD, cell].join('\n'),
  'In an item 项内': (cell) => [...HEAD, 'item 1 "Any" 5 points {', cell, '}'].join('\n'),
  'The total 总分': (cell) => [...HEAD, ITEM, cell].join('\n'),
};

function rowsOf(section: string): readonly (readonly [string, string])[] {
  const [, text = ''] = page.split(`## ${section}\n`);
  const [table = ''] = text.split('\n## ');
  return [...table.matchAll(/^\| `(.+)` \| `(.+)` \|$/gm)].map(([, en = '', zh = '']) => [en, zh]);
}

function compiled(text: string): { readonly meaning: string | undefined; readonly errors: string } {
  const { rubric, diagnostics } = check(text);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { meaning: rubric?.meaning, errors: errors.map(({ message }) => message).join('; ') };
}

describe.each(Object.entries(SECTIONS))('%s', (section, around) => {
  test('has rows', () => {
    expect(rowsOf(section).length).toBeGreaterThan(3);
  });

  test.each(rowsOf(section))('%s is %s', (en, zh) => {
    const [one, other] = [compiled(around(en)), compiled(around(zh))];
    expect(one.errors).toBe('');
    expect(other.errors).toBe('');
    expect(one.meaning).toBe(other.meaning);
  });
});

test('every keyword that begins a statement is on the sheet, in both vocabularies', () => {
  const starting = KEYWORD_NAMES.filter((name) => 'starts' in KEYWORDS[name]);
  const absent = starting.flatMap((name) =>
    [KEYWORDS[name].en, KEYWORDS[name].zh].filter((word) => !page.includes(word)),
  );
  expect(absent).toEqual([]);
});
