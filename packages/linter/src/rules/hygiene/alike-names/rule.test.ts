import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';
import { withHeader } from '../../../../test/page.ts';
import { lint } from '../../../lint.ts';

const code = 'alike-names';
const found = (...lines: readonly string[]) =>
  foundBy(code, `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`);
const says = (at: string, name: string, like: string) =>
  `${at} \`${name}\` is another fact than \`${like}\`, and is written almost like it`;

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a plural',
    ['per-complaint -1', 'if complaints at least 3 -2'],
    [says('3:6', 'complaints', 'complaint')],
  ],
  [
    'a plural within a name',
    ['per-late-report -1', 'per-late-reports above 2 -1'],
    [says('3:7', 'late-reports', 'late-report')],
  ],
  ['capitals', ['per-Case -1', 'per-case above 3 -1'], [says('3:7', 'case', 'Case')]],
  ['a hyphen', ['per-re-check -1', 'per-recheck above 3 -1'], [says('3:7', 'recheck', 're-check')]],
  ['数', ['per-投诉 -1', 'if 投诉数 at least 3 -2'], [says('3:6', '投诉数', '投诉')]],
  ['traditional characters', ['per-處罰 -1', 'per-处罚 above 3 -1'], [says('3:7', '处罚', '處罰')]],
  [
    'in a repetition once, and each time it is written once',
    [
      'every quarter {',
      '  per-fault -1',
      '  per-faults above 2 -1',
      '  if faults at least 5 -2',
      '}',
    ],
    [says('4:9', 'faults', 'fault')],
  ],
  ['one name', ['per-complaint -1', 'if complaint at least 3 -2'], []],
  ['names of one more character', ['per-县级通报 -1', 'per-市级通报 -2'], []],
  ['short names', ['per-a -1', 'per-as -2'], []],
  ['another type', ['if complaint -1', 'per-complaints above 3 -2'], []],
])('%s', (_, lines, messages) => {
  expect(found(...lines)).toEqual(messages);
});

test('each item has names of its own, and all have what they share', () => {
  const items = (shared: string) => `${shared}item 1 10 points
  per-fault -1
item 2 10 points
  per-faults -1
`;
  expect(foundBy(code, items(''))).toEqual([]);
  expect(foundBy(code, items('fact fault "faults"\n'))).toEqual([says('5:7', 'faults', 'fault')]);
});

test('in Chinese', () => {
  const text = withHeader('项 1 10分\n  每投诉扣1分\n  如 投诉数不低于3 扣2分\n');
  expect(lint(text, { select: [code], lang: 'zh' }).findings).toEqual([
    expect.objectContaining({
      message: '`投诉数` 与 `投诉` 是两个事实，写法却几乎相同',
      help: '请统一为一个名称，或改用不会混淆的名称',
      labels: [expect.objectContaining({ text: '另一个在此' })],
    }),
  ]);
});
