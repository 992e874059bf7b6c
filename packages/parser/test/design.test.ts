import { describe, expect, test } from 'vitest';
import { check, compile } from '../src/index.ts';
import { HEADER, item } from './faulty.ts';

/** The example that the design of the language was settled by. */
const DESIGN = `rubric xigang-2021 "西岗区2021年街道办事处居住小区管理工作半年考核"
version 2021.1
period  2021-01-01 to 2021-06-30
total   100 less deductions
cites   "西政办发〔2020〕11号"

item 1 "监督指导业主大会及业主委员会工作" 5 points
  > 6月21日前报送不扣分，6月21日后报送扣2分，未报送扣5分。
  late after 6月21日 -2, missing -5
  example submitted 6月21日 => 5      # the 21st itself is on time: the text does not say, this file does
  example submitted 6月22日 => 3
  example missing => 0

item 2 "房屋安全管理" 10 points
  every quarter {
    > 每季度每季度最后一个月的20日前将安全隐患的台账上报。
    due day 20 of last month
    > 未按照时间节点报送的扣1分，不上报的扣除10分。
    late -1, missing -10
  }
  > 巡查记录未按照要求的频次进行巡视的，扣1分。
  if patrols-below-frequency "巡查频次不足" -1
  > 发现安全隐患未上报和督促产权单位进行维修的，发现一次扣1分。
  per-unreported-hazard "未上报的安全隐患（次）" -1

group 4 "推进物业服务企业和项目经理信用建设" {
  item 4.1 "非住宅物业项目基本信息录入" 5 points
    > 6月21日前报送不扣分，6月21日后报送扣1分，未报送扣5分。未记入不良行为记录的一个扣0.2分，最多扣5分。
    late after 6月21日 -1, missing -5, per-unrecorded -0.2 cap 5
  item 4.2 "及时记录不良行为信息" 2 points
    > 6月21日前报送不扣分，6月21日后报送扣0.5分，未报送扣2分。
    late after 6月21日 -0.5, missing -2
    > 对调查核实存在其它不良信息但未及时录入的，一条信息扣0.2分。
    per-unentered -0.2
    > 本项总计最多扣2分。
    item cap 2
}
`;

test('the example of the design compiles as written', () => {
  const { rubric, diagnostics } = check(DESIGN);
  expect(diagnostics).toEqual([]);
  expect(rubric?.items.map(({ id, points, group }) => [id, points, group])).toEqual([
    ['1', '5', null],
    ['2', '10', null],
    ['4.1', '5', '4'],
    ['4.2', '2', '4'],
  ]);
  expect(rubric?.facts.map(({ id, type }) => `${id}: ${type}`)).toEqual([
    '1/submitted: submission',
    '2/patrols-below-frequency: flag',
    '2/unreported-hazard: count',
    '2/Q1/submitted: submission',
    '2/Q2/submitted: submission',
    '4.1/submitted: submission',
    '4.1/unrecorded: count',
    '4.2/submitted: submission',
    '4.2/unentered: count',
  ]);
});

test('a clause keeps its sentence, its place and its name', () => {
  const { rubric } = compile(DESIGN);
  const body = rubric?.items[2]?.body;
  expect(body?.of[2]).toEqual({
    kind: 'box',
    scope: 'clause',
    take: 'all',
    cap: '5',
    upTo: null,
    cite: '6月21日前报送不扣分，6月21日后报送扣1分，未报送扣5分。未记入不良行为记录的一个扣0.2分，最多扣5分。',
    of: [
      {
        kind: 'line',
        id: '4.1/per-unrecorded',
        effect: {
          kind: 'deduct',
          amount: { kind: 'times', factor: '0.2', of: { kind: 'fact', fact: '4.1/unrecorded' } },
        },
        waived: null,
        cite: '6月21日前报送不扣分，6月21日后报送扣1分，未报送扣5分。未记入不良行为记录的一个扣0.2分，最多扣5分。',
        span: {
          start: DESIGN.indexOf('per-unrecorded'),
          end: DESIGN.indexOf('cap 5') + 5,
          line: 29,
          column: 38,
        },
      },
    ],
  });
  expect(rubric?.items[3]?.body).toMatchObject({ cap: '2', cite: '本项总计最多扣2分。' });
});

test('a quarter is a box of its own, with a deadline of its own', () => {
  const { rubric } = compile(DESIGN);
  expect(rubric?.facts.filter(({ item: of }) => of === '2').slice(2)).toMatchObject([
    { id: '2/Q1/submitted', deadline: { date: '2021-03-20', dayItself: 'on-time' } },
    { id: '2/Q2/submitted', deadline: { date: '2021-06-20', dayItself: 'on-time' } },
  ]);
  const ids = JSON.stringify(rubric?.items[1]?.body).match(/"id":"[^"]+"/g);
  expect(ids).toEqual([
    '"id":"2/Q1/late"',
    '"id":"2/Q1/missing"',
    '"id":"2/Q2/late"',
    '"id":"2/Q2/missing"',
    '"id":"2/if-patrols-below-frequency"',
    '"id":"2/per-unreported-hazard"',
  ]);
});

/** The ids of the lines that a body of an item makes. */
function idsOf(body: string, header = HEADER): readonly string[] {
  const { rubric, diagnostics } = compile(item(body, header));
  expect(diagnostics).toEqual([]);
  const ids = JSON.stringify(rubric?.items[0]?.body).matchAll(/"id":"([^"]+)"/g);
  return [...ids].map((match) => match[1] ?? '');
}

test('ids say what a clause asks', () => {
  const body = `
  if a -1
  if b >= 3 -1
  if c < 95% -1
  if d is x, y -1
  if d is not x -1
  if not e and (f or g) -1
  per-h -all
  per-h above 5 -1
  per-h above i -1
  per-j -1 then -all
  late from 6月21日 -1`;
  expect(idsOf(body)).toEqual([
    '1/if-a',
    '1/if-b>=3',
    '1/if-c<95%',
    '1/if-d=x|y',
    '1/if-d!=x',
    '1/if-not-e-and-(f-or-g)',
    '1/per-h',
    '1/per-h>5',
    '1/per-h>i',
    '1/per-j',
    '1/per-j/then',
    '1/late',
  ]);
});

test('in a period over two years an occurrence carries its year', () => {
  const header = HEADER.replace('2021-01-01 to 2021-06-30', '2021-07-01 to 2022-06-30');
  expect(idsOf('  every quarter { missing -1 }', header)).toEqual([
    '1/2021-Q3/missing',
    '1/2021-Q4/missing',
    '1/2022-Q1/missing',
    '1/2022-Q2/missing',
  ]);
});

test('meaning and source', () => {
  const text = item('  missing -5\n  example missing => 0');
  const spaced = `# a note\n${text.replace('missing -5', 'missing   -5.0 points ;')}`;
  const [one, other] = [compile(text).rubric, compile(spaced).rubric];
  expect(other?.meaning).toBe(one?.meaning);
  expect(other?.source.hash).not.toBe(one?.source.hash);
  expect(compile(text.replace('-5', '-4')).rubric?.meaning).not.toBe(one?.meaning);
});

test('a failing example leaves the rubric as it is', () => {
  const text = item('  missing -5\n  example missing => 1');
  expect(compile(text).diagnostics).toEqual([]);
  const { rubric, diagnostics } = check(text);
  expect(diagnostics.map(({ code }) => code)).toEqual(['example-fails']);
  expect(rubric?.meaning).toBe(compile(text).rubric?.meaning);
});

describe('words', () => {
  const factsOf = (body: string) =>
    compile(item(body)).rubric?.facts.map(({ name, type }) => `${name}: ${type}`);

  test.each([
    ['  每参加3次 扣1分', ['参加3次: count']],
    ['  每增加1人扣1分', ['增加1人: count']],
    ['  如 回复率不低于95% 扣1分', ['回复率: percentage']],
    ['  if 参加3次 -1', ['参加3次: flag']],
    ['  per-项目经理 -1', ['项目经理: count']],
    ['  per-late-fee -1', ['late-fee: count']],
    ['  if total-days > 3 -1', ['total-days: count']],
    ['  ｉｆ ａ ＞＝ ３ －１', ['a: count']],
  ])('%s', (body, facts) => {
    expect(factsOf(body)).toEqual(facts);
  });
});
