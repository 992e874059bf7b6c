import { expect, test } from 'vitest';
import type { Change } from '../ir/change.ts';
import { renderChanges } from './render-changes.ts';

const bases = [{ id: 'street-2021', version: '2021.1', hash: 'of its text' }];

const changes: readonly Change[] = [
  { kind: 'drop', item: '3', clause: null, cite: '第三项不再考核。' },
  { kind: 'replace', item: '4.1', clause: 'per-unrecorded', cite: null },
  { kind: 'add', item: '9', clause: null, cite: null },
];

test('what changed is told with its sentence, in both languages', () => {
  expect(renderChanges({ bases, changes }, { lang: 'en' })).toEqual([
    'Changed since street-2021 2021.1:',
    '  item 3 dropped',
    '    “第三项不再考核。”',
    '  item 4.1, per-unrecorded replaced',
    '  item 9 added',
  ]);
  expect(renderChanges({ bases, changes }, { lang: 'zh' })).toEqual([
    '自 street-2021 2021.1 以来的变更：',
    '  删去 项 3',
    '    「第三项不再考核。」',
    '  替换 项 4.1 per-unrecorded',
    '  增加 项 9',
  ]);
});

test('where nothing changed, that is told; of a rubric that extends none, nothing', () => {
  expect(renderChanges({ bases, changes: [] }, { lang: 'en' })).toEqual([
    'The items are those of street-2021 2021.1',
  ]);
  expect(renderChanges({ bases, changes: [] }, { lang: 'zh' })).toEqual([
    '与 street-2021 2021.1 的各项相同',
  ]);
  expect(renderChanges({ bases: [], changes: [] }, { lang: 'en' })).toEqual([]);
});
