import { evaluate, hashText, renderAssessment } from '@rubrica/evaluator';
import { parseRubric } from '@rubrica/evaluator/schema';
import { describe, expect, test } from 'vitest';
import { check, compile, format } from '../src/index.ts';
import { BASES, newer, OLDER } from './older.ts';

function valid(text: string, bases: readonly string[] = BASES) {
  const { rubric, diagnostics } = check(text, { bases: () => bases });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return parseRubric(JSON.parse(JSON.stringify(rubric)));
}

function codes(text: string, bases: readonly string[] = BASES): readonly string[] {
  return check(text, { bases: () => bases }).diagnostics.map(({ code }) => code);
}

/** Each line of an item with its citation. */
function linesOf({ items }: ReturnType<typeof valid>, id: string) {
  const found = JSON.stringify(items.find((item) => item.id === id)?.body);
  return [...found.matchAll(/"kind":"line","id":"(.*?)".*?"cite":(null|".*?")/g)].map(
    ([, line, cite]) => [line, JSON.parse(cite ?? 'null')],
  );
}

/** An older rubric with this body. */
function older(body: string, version = '1'): string {
  return `rubric own\nversion ${version}\nperiod 2020-01-01 to 2020-12-31\ntotal sum\n${body}`;
}

function extending(body: string, base = '1', version = '2'): string {
  return `rubric own\nextends own ${base}\nversion ${version}\nperiod 2021-01-01 to 2021-12-31\n${body}`;
}

describe('what is taken over', () => {
  test('a rubric that changes nothing scores the same, with the days of its own period', () => {
    const rubric = valid(newer(''));
    const { items, examples, changes, source } = rubric;
    expect(items.map(({ id, group }) => [id, group])).toEqual([
      ['1', null],
      ['2.1', '2'],
      ['2.2', '2'],
    ]);
    expect(examples).toHaveLength(3);
    expect(changes).toEqual([]);
    expect(source.bases).toEqual([{ id: 'older', version: '1', hash: hashText(OLDER) }]);
    const [submitted] = rubric.facts;
    expect(submitted).toMatchObject({ deadline: { date: '2021-06-21' } });
  });

  test('what the rubric says of itself is its own, and what it says of the total', () => {
    const base = older(
      `cites "old"\nround up 1 decimal\nholidays 2020-05-01\nworkdays 2020-05-09\n> 事故\nveto if accident\nitem 1 5 points\n  missing -5`,
    );
    const kept = valid(extending('holidays 2021-05-03\nworkdays 2021-05-08\n'), [base]);
    expect(kept.cites).toEqual(['old']);
    expect(kept.total.map(({ kind }) => kind)).toEqual(['collect', 'round', 'vetoes']);
    const own = extending(
      'total 100 less deductions\ncites "new"\nround down 0 decimals\nveto if fraud\nholidays 2021-05-03\nworkdays 2021-05-08\n',
    );
    const { cites, total, facts } = valid(own, [base]);
    expect(cites).toEqual(['new']);
    expect(total).toMatchObject([{ kind: 'collect', start: '100' }, {}, { kind: 'round' }, {}]);
    expect(facts.map(({ name }) => name)).not.toContain('accident');
    expect(JSON.stringify(total)).not.toContain('事故');
  });

  test('a fact that nothing uses any more goes with what used it', () => {
    const base = older(
      'fact region one of a, b\nitem 1 5 points\n  if region is a -1\nitem 2 5 points\n  missing -5',
    );
    expect(valid(extending('drop item 1'), [base]).facts.map(({ id }) => id)).toEqual([
      '2/submitted',
    ]);
    const wider = extending('fact region one of a, b, c\nchange item 1 { if region is c -2 }');
    expect(valid(wider, [base]).facts[0]).toMatchObject({ values: ['a', 'b', 'c'] });
  });

  test('computed numbers are taken over by name, and go with their facts where nothing uses them', () => {
    const base = older(
      'define share = done / 20\nitem 1 5 points\n  if share below 0.5 -1\nitem 2 5 points\n  missing -5',
    );
    expect(valid(extending('drop item 1'), [base]).facts.map(({ id }) => id)).toEqual([
      '2/submitted',
    ]);
    const anew = valid(extending('define share = done / 10\n'), [base]);
    expect(anew.facts.map(({ id }) => id)).toEqual(['done', '2/submitted']);
  });

  test('places are in the file of each statement', () => {
    const { items } = valid(newer('item 3 "New" 2 points\n  missing -2\n'));
    expect(items.map(({ id, span }) => [id, span.base, span.line])).toEqual([
      ['1', 0, 5],
      ['2.1', 0, 11],
      ['2.2', 0, 15],
      ['3', undefined, 5],
    ]);
  });
});

describe('changes', () => {
  const CHANGED = newer(`> 第一项修改。
change item 1 {
  replace per-error { per-error -2 }
  > 逾期不再扣分。
  drop late
  > 未建账扣1分。
  if no-ledger -1
  item cap 4
  example error 1 => 3
}
> 2.1 不再考核。
drop item 2.1
replace item 2.2 "Drills" 4 points {
  missing -4
  example missing => 0
}
group 2 "Plans" 6 points {
  > 新增 2.3。
  item 2.3 "Visits" 2 points
    missing -2
}
> 新增第三项。
item 3 "Records" 1 points
  missing -1
example total item 1 no-ledger => 11
`);

  test('each is listed with its sentence', () => {
    expect(valid(CHANGED).changes).toEqual([
      { kind: 'replace', item: '1', clause: 'per-error', cite: '第一项修改。' },
      { kind: 'drop', item: '1', clause: 'late', cite: '逾期不再扣分。' },
      { kind: 'add', item: '1', clause: 'if-no-ledger', cite: '未建账扣1分。' },
      { kind: 'add', item: '1', clause: 'item-cap', cite: '未建账扣1分。' },
      { kind: 'drop', item: '2.1', clause: null, cite: '2.1 不再考核。' },
      { kind: 'replace', item: '2.2', clause: null, cite: null },
      { kind: 'add', item: '2.3', clause: null, cite: '新增 2.3。' },
      { kind: 'add', item: '3', clause: null, cite: '新增第三项。' },
    ]);
  });

  test('items stay in their order, and clauses under the sentences that are theirs', () => {
    const rubric = valid(CHANGED);
    expect(rubric.items.map(({ id, group, points }) => [id, group, points])).toEqual([
      ['1', null, '5'],
      ['2.2', '2', '4'],
      ['2.3', '2', '2'],
      ['3', null, '1'],
    ]);
    expect(linesOf(rubric, '1')).toEqual([
      ['1/missing', '未报送扣5分。'],
      ['1/per-error', '第一项修改。'],
      ['1/if-no-ledger', '未建账扣1分。'],
    ]);
    expect(rubric.groups[0]).toMatchObject({ title: 'Plans', points: '6' });
  });

  test('an assessment tells them', () => {
    const rubric = valid(newer('> 第一项不再考核。\ndrop item 1\ngroup 2 6 points {}\n'));
    const assessment = evaluate(rubric, {
      items: { '2.1': { plan: '2021-01-05', budget: '2021-01-05' }, '2.2': { submitted: null } },
    });
    expect(assessment.rubric.changes).toEqual(rubric.changes);
    expect(renderAssessment(assessment, { lang: 'zh' })).toContain(
      '总分 3\n自 older 1 以来的变更：\n  删去 项 1\n    「第一项不再考核。」\n',
    );
  });

  test('what follows a replaced clause stays under its own sentence, or under none', () => {
    const base = older(
      'item 1 5 points\n  per-a -1\n  per-b -1\n  > c\n  per-c -1\n  per-d -1\n  exempt if e {\n    per-f -1\n    per-g -1\n  }',
    );
    const body = ['a', 'c', 'f'].map((of) => `> new ${of}\n  replace per-${of} { per-${of} -2 }`);
    const rubric = valid(extending(`change item 1 {\n  ${body.join('\n  ')}\n}\n`), [base]);
    expect(linesOf(rubric, '1')).toEqual([
      ['1/per-a', 'new a'],
      ['1/per-b', null],
      ['1/per-c', 'new c'],
      ['1/per-d', 'c'],
      ['1/per-f', 'new f'],
      ['1/per-g', 'c'],
    ]);
  });

  test('clauses in blocks, in repetitions and of named submissions', () => {
    const base = older(
      `item 1 5 points
  every quarter {
    due day 20 of last month
    late -1, missing -2
  }
  highest of { per-a -1 }
  submission plan { due 6月21日
    late -1 }`,
    );
    const body =
      'change item 1 {\n  drop quarter/late\n  drop "plan/late"\n  drop per-a\n  replace missing { missing -3 }\n}';
    expect(codes(extending(body), [base])).toEqual(['stray-character']);
    const rubric = valid(extending(body.replace('quarter/late', '"quarter/late"')), [base]);
    expect(linesOf(rubric, '1').map(([id]) => id)).toEqual([
      '1/Q1/missing',
      '1/Q2/missing',
      '1/Q3/missing',
      '1/Q4/missing',
    ]);
    expect(rubric.changes.map(({ clause }) => clause)).toEqual([
      'late',
      'plan/late',
      'per-a',
      'missing',
    ]);
  });

  test('what is said once in an item is said anew', () => {
    const base = older(
      'item 1 "A" 5 points\n  standard "old"\n  timing "old"\n  item cap 3\n  item floor -1\n  due 6月21日\n  late -1\n  fact kind one of a, b\n  if kind is a -1',
    );
    const anew =
      'standard "new"\n  timing "new"\n  item cap 2\n  item floor 0\n  due 6月22日\n  fact kind one of a, b, c';
    const rubric = valid(extending(`change item 1 {\n  ${anew}\n}`), [base]);
    expect(rubric.items[0]).toMatchObject({
      standard: 'new',
      timing: 'new',
      floor: '0',
      body: { cap: '2' },
    });
    expect(rubric.changes.map(({ kind, clause }) => [kind, clause])).toEqual(
      ['standard', 'timing', 'item-cap', 'item-floor', 'due'].map((clause) => ['replace', clause]),
    );
  });

  test('a group goes with the last of its items, unless it has others now', () => {
    const drop = 'drop item 2.1\ndrop item 2.2\n';
    expect(valid(newer(drop)).groups).toEqual([]);
    const again = valid(newer(`${drop}group 2 1 points { item 2.3 1 points\n missing -1 }\n`));
    expect(again.groups).toMatchObject([{ id: '2', title: null, points: '1' }]);
    expect(again.items.map(({ id, group }) => [id, group])).toEqual([
      ['1', null],
      ['2.3', '2'],
    ]);
  });

  test('examples of the total: those of what is dropped go, others have to hold or to be stated anew', () => {
    const base = older(
      `item 1 5 points\n  missing -5\nitem 2 3 points\n  missing -3\nexample total item 2 missing => 5\nexample total item 1 missing => 3`,
    );
    const drop = extending('drop item 2\n');
    const { diagnostics } = check(drop, { bases: () => [base], lang: 'en' });
    expect(diagnostics.map(({ code, message, span }) => [code, message, span.line])).toEqual([
      ['example-fails', 'line 10 of `own 1`: this example comes to 0, not 3', 2],
    ]);
    valid(`${drop}example total item 1 missing => 0\n`, [base]);
    const replaced = extending('replace item 2 3 points\n  missing -2\n');
    expect(codes(replaced, [base])).toEqual(['example-fails']);
  });

  test('the same in Chinese, and the form of both', () => {
    const chinese = format(CHANGED, { keywords: 'zh' });
    expect(chinese).toContain('更改 项 1 {\n  替换 per-error {');
    expect(chinese).toContain('\n删去 项 2.1\n替换 项 2.2 "Drills" 4分 {');
    expect(valid(chinese).meaning).toBe(valid(CHANGED).meaning);
    expect(format(format(chinese, { keywords: 'en' }), { keywords: 'zh' })).toBe(chinese);
  });
});

describe('chains', () => {
  const first = older('item 1 5 points\n  missing -5\nitem 2 3 points\n  missing -3');
  const second = extending('change item 1 { per-a -1 }\n');
  const third = extending(
    '> 2\ndrop item 2\nchange item 1 { replace per-a { per-a -2 } }\nitem 3 1 points\n  missing -1\n',
    '2',
    '3',
  );

  test('a rubric rests on all before it, and says what differs from the last', () => {
    const { source, changes, items } = valid(third, [first, second]);
    expect(source.bases.map(({ version }) => version)).toEqual(['2', '1']);
    expect(changes.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      'replace 1',
      'drop 2',
      'add 3',
    ]);
    expect(items.map(({ id, span }) => [id, span.base])).toEqual([
      ['1', 1],
      ['3', undefined],
    ]);
  });

  test('a mistake far down is told of the file that is extended', () => {
    const broken = first.replace('-5', '5');
    const { diagnostics } = check(third, { bases: () => [broken, second], lang: 'en' });
    expect(diagnostics.map(({ message }) => message)).toEqual(['`own 2` has an error in line 2']);
  });

  test('rubrics that extend one another end nowhere, and that is told', () => {
    const round = first.replace('rubric own', 'rubric own\nextends own 3');
    expect(codes(third, [round, second])).toEqual(['base-with-errors']);
    expect(codes(round, [second, third])).toEqual(['base-with-errors']);
    const long = Array.from({ length: 120 }, (_, n) => extending('', `${n + 2}`, `${n + 1}`));
    expect(codes(extending('', '1', '0'), long)).toEqual(['base-with-errors']);
  });

  test('a day of an older period is told in each rubric that keeps it', () => {
    const dated = first.replace('missing -5', 'late after 2020年6月21日 -1');
    expect(codes(second, [dated])).toEqual(['old-date']);
    const kept = second.replace(
      'change',
      '# rubrica-ignore-next-line old-date: it is meant\nchange',
    );
    expect(codes(kept, [dated])).toEqual([]);
    expect(codes(third.replace('replace per-a { per-a -2 }', 'per-b -1'), [dated, kept])).toEqual([
      'old-date',
    ]);
  });
});

describe('mistakes', () => {
  test('what the older rubric is warned of by itself is not told again', () => {
    const base = older('group 1 "g" 9 points {\n  item 1 5 points\n    per-a -1 cap 8\n}');
    expect(codes(base)).toEqual(['group-points', 'cap-above-points']);
    valid(extending(''), [base]);
    const chained = extending('', '2', '3');
    valid(chained, [base, extending('')]);
  });

  test('several are told at once, and those beside each other do not hide one another', () => {
    const text = newer('drop item 9\nchange item 1 {\n  drop per-x\n  per-y 1\n  missing -1\n}\n');
    expect(codes(text)).toEqual([
      'not-in-base',
      'not-in-base',
      'amount-without-sign',
      'already-there',
    ]);
  });

  test('of two places that do not agree, the one in the older rubric is told with its line', () => {
    const text = newer('change item 1 {\n  if error -1\n}\n');
    const [found] = check(text, { bases: () => BASES, lang: 'en' }).diagnostics;
    expect(found).toMatchObject({
      code: 'two-types',
      span: { line: 6 },
      labels: [{ span: { line: 5 }, text: expect.stringContaining('line 8 of `older 1`: ') }],
    });
  });

  test('what of it is sound is known all the same', () => {
    const text = newer('change item 1 {\n  drop per-x\n}\nitem 3 1 points\n  missing -1\n');
    const { rubric, sound } = compile(text, { bases: () => BASES });
    expect(rubric).toBeNull();
    expect(sound?.items.map(({ id }) => id)).toEqual(['2.1', '2.2', '3']);
    expect(compile(newer('', 'none 1'), { bases: () => BASES }).sound).toBeNull();
  });

  test('an `extends` that cannot be read, and all that rests on it', () => {
    expect(codes(newer('drop item 1\nexample total item 2 missing => 3\n', 'older'))).toEqual([
      'unexpected',
    ]);
  });

  test('other files are asked for only where one is extended', () => {
    const bases = () => {
      throw new Error('not asked for');
    };
    expect(check(OLDER, { bases }).diagnostics).toEqual([]);
    expect(codes(newer(''), [])).toEqual(['no-such-base']);
    const alone = check(extending(''), { bases: () => [extending('')] }).diagnostics;
    expect(alone.map(({ message }) => message)).toEqual([
      'there is no rubric `own` beside this file',
    ]);
    expect(compile(newer('')).diagnostics.map(({ code }) => code)).toEqual(['no-such-base']);
  });

  test('two files that say and mean the same are one', () => {
    const twin = `${OLDER}# the same\n`;
    expect(valid(newer(''), [OLDER, twin]).source.bases).toHaveLength(1);
  });

  test('words that a statement does not begin with are names', () => {
    valid(older('item 1 5 points\n  per-drop -1\n  if change and replace -1\n  if extends > 3 -1'));
  });
});
