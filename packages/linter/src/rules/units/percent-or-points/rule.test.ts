import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';
import { withHeader } from '../../../../test/page.ts';
import { applyFixes } from '../../../fix/apply-fixes.ts';
import { lint } from '../../../lint.ts';

const code = 'percent-or-points';
const item = (...lines: readonly string[]) =>
  `item 1 10 points\n${lines.map((line) => `  ${line}\n`).join('')}`;
const says = (text: string) => [
  `3:7 \`${text}\` of a percentage may be percentage points or a part of the target, and the clause reads it as percentage points`,
];
const STEP = 'per 1% rate below 90% -0.5 full steps';

test.each<[string, readonly string[], readonly string[]]>([
  ['a step of a percentage', ['> 每低1%扣0.5分。', STEP], says('1%')],
  ['in Chinese numerals', ['> 每下降百分之一扣0.5分。', STEP], says('百分之一')],
  ['in English', ['> Each 1% below the target costs 0.5 points.', STEP], says('1%')],
  [
    'below what another fact says',
    ['> 每低1%扣0.5分。', 'per 1% rate below target -0.5 full steps'],
    says('1%'),
  ],
  ['of 100% both are the same', ['> 每低1%扣0.5分。', STEP.replace('90%', '100%')], []],
  ['the text says it', ['> 每低1个百分点扣0.5分。', STEP], []],
  ['the text says it of another step', ['> 每低1%（百分点）扣0.5分。', STEP], []],
  [
    'the text says it in English',
    ['> Each percentage point, that is each 1%, costs 0.5.', STEP],
    [],
  ],
  ['the clause says it', ['> 每低1%扣0.5分。', STEP.replace('1%', '1 percentage points')], []],
  ['the label says it', ['> 每低1%扣0.5分。', STEP.replace('rate', 'rate "回复率（百分点）"')], []],
  ['the text has another step', ['> 每低2%扣0.5分。', STEP], []],
  ['the text speaks of no step', ['> 低于90%的扣1%。', STEP], []],
  ['no text', [STEP], []],
  ['no percentage', ['> 每少1次扣0.5分。', 'per 1 times below 4 -0.5'], []],
])('%s', (_, lines, messages) => {
  expect(foundBy(code, item(...lines))).toEqual(messages);
});

test('what a part of the target comes to is told where it is known', () => {
  const helpOf = (target: string, lang: 'en' | 'zh') => {
    const text = withHeader(
      item('> 每低5%扣0.5分。', `per 5% rate below ${target} -0.5 full steps`),
    );
    return lint(text, { select: [code], lang }).findings.map(({ help }) => help);
  };
  expect(helpOf('90%', 'en')).toEqual([
    'write `5 percentage points` where that is meant, and `4.5 percentage points` where it is a part of the target',
  ]);
  expect(helpOf('target', 'en')).toEqual(['write `5 percentage points` where that is meant']);
  expect(helpOf('90%', 'zh')).toEqual([
    '如指百分点，请写 `5个百分点`；如指目标值的几分之几，请写 `4.5个百分点`',
  ]);
  expect(helpOf('target', 'zh')).toEqual(['如指百分点，请写 `5个百分点`']);
});

test.each([
  [item('> 每低1%扣0.5分。', STEP), 'per 1 percentage points rate below 90%'],
  [
    '项 1 10分\n  > 每低1%扣0.5分。\n  每1% 合格率低于90% 扣0.5分，不足不计\n',
    '每1个百分点 合格率低于90%',
  ],
])('its fix spells it out and keeps every score', (own, fixed) => {
  const text = withHeader(own);
  const { findings } = lint(text, { select: [code] });
  expect(applyFixes(text, findings).text).toContain(fixed);
});
