import type { GradeBand } from '@rubrica/evaluator';
import { compile } from '@rubrica/parser';
import { describe, expect, test } from 'vitest';
import { count, deduct, item, lessDeductions, per, rubric } from '../../evaluator/test/rubrics.ts';
import { redundantExamples, unreachableGrades } from '../src/index.ts';

const graded = (...within: readonly GradeBand['within'][]) =>
  rubric({
    facts: [count('1/a')],
    items: [item('1', '5', [deduct('1/a', per('1/a', '1'))])],
    total: lessDeductions('100'),
    grades: {
      bands: within.map((tests, index) => ({ grade: `${index}`, within: tests, when: null })),
      limits: [],
    },
  });

describe('a grade that no total comes to', () => {
  test('lies above or below all totals', () => {
    const found = unreachableGrades(
      graded(
        [{ op: '>', value: '100' }],
        [{ op: '>=', value: '100' }],
        [
          { op: '<', value: '100' },
          { op: '>=', value: '95' },
        ],
        [{ op: '<=', value: '95' }],
        [{ op: '<', value: '95' }],
        [{ op: '=', value: '94' }],
        [{ op: '!=', value: '94' }],
      ),
    );
    expect(found).toMatchObject({
      kind: 'exact',
      grades: ['0', '4', '5'].map((grade) => ({
        band: { grade },
        total: { min: '95', max: '100' },
      })),
    });
  });

  test('is not looked for where totals have no bounds', () => {
    const of = {
      ...graded([{ op: '>', value: '100' }]),
      total: [{ kind: 'bonus', id: 'bonus', items: ['1'], upTo: null, counts: null, cite: null }],
    } as const;
    expect(unreachableGrades(of)).toMatchObject({ kind: 'unknown' });
    expect(unreachableGrades(rubric())).toEqual({ kind: 'exact', grades: [] });
  });
});

describe('an example', () => {
  const redundant = (body: string) => {
    const text = `rubric a "A"\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\n${body}`;
    const { rubric: of, diagnostics } = compile(text);
    if (of === null) throw new Error(JSON.stringify(diagnostics));
    return redundantExamples(of).map(({ example: { span } }) => text.slice(span.start, span.end));
  };
  const item = (...rest: readonly string[]) => `item 1 "A" 5 points\n  ${rest.join('\n  ')}\n`;

  test.each<[string, string, readonly string[]]>([
    [
      'the same once more',
      item('per-a -1', 'example a 3 => 2', 'example a 4 => 1'),
      ['example a 4 => 1'],
    ],
    [
      'one, two, and so many that a cap is met',
      item(
        'per-a -1 cap 4',
        'example a 1 => 4',
        'example a 2 => 3',
        'example a 4 => 1',
        'example a 5 => 1',
      ),
      [],
    ],
    [
      'the day itself and those around it',
      item(
        'late after 6月21日 -2',
        'example submitted 6月1日 => 5',
        'example submitted 6月21日 => 5',
        'example submitted 6月22日 => 3',
        'example submitted 6月30日 => 3',
        'example submitted 6月29日 => 3',
      ),
      ['example submitted 6月29日 => 3'],
    ],
    [
      'either side of a band, and a step and a part of one',
      item(
        'per 5% rate below 100% -1 full steps',
        'example rate 100% => 5',
        'example rate 97% => 5',
        'example rate 95% => 4',
        'example rate 93% => 4',
        'example rate 92% => 4',
      ),
      ['example rate 92% => 4'],
    ],
  ])('%s', (_, text, found) => {
    expect(redundant(text)).toEqual(found);
  });
});
