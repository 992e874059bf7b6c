import { expect, test } from 'vitest';
import type { CorrectionLine } from '../ledger/assessment.ts';
import { correctionText } from './correction-text.ts';

const LINE: CorrectionLine = {
  id: '1/correction',
  asked: '2',
  applied: '2',
  absorbed: null,
  reason: '纸质材料已按时报送',
  date: '2021-07-20',
  by: null,
  cite: null,
};

test.each<[Partial<CorrectionLine>, readonly string[], readonly string[]]>([
  [
    {},
    ['+2  corrected on 2021-07-20: 纸质材料已按时报送'],
    ['+2  申诉更正（2021-07-20）：纸质材料已按时报送'],
  ],
  [
    { by: '复核组', applied: '-2' },
    ['−2  corrected on 2021-07-20 by 复核组: 纸质材料已按时报送'],
    ['−2  申诉更正（2021-07-20，复核组）：纸质材料已按时报送'],
  ],
  [
    {
      asked: '5',
      absorbed: { by: 'ceiling', amount: '3' },
      cite: '对考核结果有异议的，可以申诉。',
    },
    [
      '+2  corrected on 2021-07-20: 纸质材料已按时报送',
      "    a further +3 does not count: the item's ceiling",
      '    “对考核结果有异议的，可以申诉。”',
    ],
    [
      '+2  申诉更正（2021-07-20）：纸质材料已按时报送',
      '    另有 +3 不再计：本项的上限',
      '    「对考核结果有异议的，可以申诉。」',
    ],
  ],
  [
    { asked: '-5', applied: '-2', absorbed: { by: 'floor', amount: '-3' } },
    [
      '−2  corrected on 2021-07-20: 纸质材料已按时报送',
      "    a further −3 does not count: the item's floor",
    ],
    ['−2  申诉更正（2021-07-20）：纸质材料已按时报送', '    另有 −3 不再计：本项的下限'],
  ],
  [
    { applied: '0', absorbed: { by: 'not-applicable', amount: '2' } },
    [
      '0  corrected on 2021-07-20: 纸质材料已按时报送',
      '    a further +2 does not count: the item does not apply',
    ],
    ['0  申诉更正（2021-07-20）：纸质材料已按时报送', '    另有 +2 不再计：本项不适用'],
  ],
])('%j', (parts, en, zh) => {
  expect(correctionText({ ...LINE, ...parts }, 'en')).toEqual(en);
  expect(correctionText({ ...LINE, ...parts }, 'zh')).toEqual(zh);
});
