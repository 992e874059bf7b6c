import type { Rubric } from '../src/ir/rubric.ts';
import {
  after,
  box,
  choice,
  compare,
  count,
  deduct,
  example,
  flag,
  from,
  holding,
  item,
  late,
  lessDeductions,
  never,
  number,
  oneOf,
  per,
  percentage,
  rubric,
  set,
  submission,
  where,
} from './rubrics.ts';

const JUNE = after('2021-06-21');

/** A rubric with every kind of fact and clause, for whole texts. */
export const hygiene: Rubric = rubric({
  id: 'hygiene-2021',
  title: '2021年上半年环境卫生考核',
  version: '2021.1',
  facts: [
    flag('flooded', '辖区受灾'),
    submission('4.1/submitted', JUNE),
    count('4.1/unrecorded', '未记入不良行为记录'),
    submission('2/Q1/submitted', from('2021-03-21')),
    submission('2/Q2/submitted', from('2021-06-21')),
    flag('2/patrols-below-frequency', '巡查频次不足'),
    percentage('5/replied', '按时回复率'),
    number('5/distance'),
    choice('5/grade', ['优', '良', '差'], '等级'),
  ],
  groups: [],
  items: [
    item(
      '2',
      '10',
      [
        ...['Q1', 'Q2'].map((quarter, index) =>
          box('occurrence', [
            deduct(
              `2/${quarter}/late`,
              where(
                late(`2/${quarter}/submitted`, from(['2021-03-21', '2021-06-21'][index] ?? '')),
                '1',
              ),
              { cite: '未按照时间节点报送的扣1分，不上报的扣除10分。' },
            ),
            deduct(`2/${quarter}/missing`, where(never(`2/${quarter}/submitted`), '10'), {
              cite: '未按照时间节点报送的扣1分，不上报的扣除10分。',
            }),
          ]),
        ),
        deduct('2/patrols-below-frequency', where(holding('2/patrols-below-frequency'), '1'), {
          waived: holding('flooded'),
        }),
      ],
      { title: '房屋安全管理' },
    ),
    item(
      '4.1',
      '5',
      [
        deduct('4.1/late', where(late('4.1/submitted', JUNE), '1')),
        deduct('4.1/missing', where(never('4.1/submitted'), '5')),
        box('clause', [deduct('4.1/per-unrecorded', per('4.1/unrecorded', '0.2'))], { cap: '3' }),
      ],
      { title: '非住宅物业项目基本信息录入' },
    ),
    item('5', '2', [
      deduct('5/replied', where(compare('5/replied', '<', '100'), '0.5')),
      deduct('5/distance', where(compare('5/distance', '>=', '1.5'), '0.5')),
      set('5/grade', oneOf('5/grade', '差'), '0'),
    ]),
  ],
  total: lessDeductions('100'),
  examples: [
    example('4.1', { '4.1/submitted': '2021-06-21' }, '5'),
    example('4.1', { '4.1/submitted': '2021-06-22' }, '4'),
    example('4.1', { '4.1/submitted': null, '4.1/unrecorded': 5 }, '0'),
    example(null, { '5/replied': '100%', '5/distance': 1, '5/grade': '优' }, '100'),
  ],
});

/** Facts without a fault. */
export const FAULTLESS = {
  facts: { flooded: false },
  items: {
    '2': {
      Q1: { submitted: '2021-03-20' },
      Q2: { submitted: '2021-06-20' },
      'patrols-below-frequency': false,
    },
    '4.1': { submitted: '2021-06-21', unrecorded: 0 },
    '5': { replied: '100%', distance: 1, grade: '优' },
  },
} as const;
