import { earning, HEADER, item } from '../faulty.ts';
import type { Found } from './found.ts';

/** Formulas, what they are compared by, and what is computed. */
export const FORMULAS: Found = {
  'sum of units': [earning('  earn a + 5%'), 'formula-units: a + 5%'],
  'mixed in name': [
    earning('  fact p percentage\n  define x = p + a\n  earn x'),
    'formula-units: p + a',
    'formula-units: x',
  ],
  'points in percent': [earning('  fact p percentage\n  earn p'), 'formula-units: p'],
  'product in percent': [earning('  fact p percentage\n  earn 5 * p'), 'formula-units: 5 * p'],
  ratio: [earning('  earn 5 * a / b else 0'), 'formula-units: 5 * a / b', 'formula-units: 0'],
  'ratio alone': [earning('  earn a / b else 0'), 'formula-units: a / b', 'formula-units: 0'],
  'ratio of in percent': [earning('  fact p percentage\n  earn p / 5%'), 'formula-units: p / 5%'],
  'ratio in percent': [
    earning(
      '  fact p percentage\n  fact q percentage\n  define r = p / q else 0%\n  if r > 50% -1\n  earn a',
    ),
  ],
  'ratio else number': [
    earning(
      '  fact p percentage\n  fact q percentage\n  define r = p / q else 0\n  if r > 50% -1\n  earn a',
    ),
    'formula-units: 0',
  ],
  'number else in percent': [earning('  earn a * a / b else 0%'), 'formula-units: 0%'],
  else: [earning('  earn a else 0'), 'formula-impossible: 0'],
  'else const divided by': [earning('  earn a / 2 else 0'), 'formula-impossible: 0'],
  'divided by 0': [earning('  earn a / 0'), 'zero-open: 0'],
  'divided by 0.0': [earning('  earn a / 0.0 else 1'), 'zero-open: 0.0', 'formula-impossible: 1'],
  'divided by product': [earning('  earn a / (2 * 3)')],
  'divided by product name': [earning('  earn a * a / (2 * b)'), 'zero-open: 2 * b'],
  'divided by product of quotient': [earning('  earn a / (2 / b) else 0')],
  'divided by sum': [earning('  earn a * a / (b + 1)'), 'zero-open: b + 1'],
  'divided by rank': [
    earning('  earn a / rank(b, highest first, ties share best)\n'),
    'formula-units: a / rank(b, highest first, ties share best)',
  ],
  'divided by entities': [earning('  earn a / entities()'), 'formula-units: a / entities()'],
  'divided by mean': [earning('  earn a * a / mean(b)'), 'zero-open: mean(b)'],
  'larger in percent': [
    earning('  fact p percentage\n  earn larger(p, a)'),
    'formula-units: larger(p, a)',
  ],
  'larger of factors': [earning('  earn a * larger(1, 2)')],
  'mean of in percent and number': [
    earning('  fact p percentage\n  earn mean(p, a)'),
    'formula-units: mean(p, a)',
  ],
  'mean in percent': [
    earning('  fact p percentage\n  earn 5 * mean(p, q)'),
    'formula-units: mean(p, q)',
  ],
  'mean in percent alone': [
    earning('  fact p percentage\n  earn mean(p)'),
    'formula-units: mean(p)',
  ],
  'sum of 1': [earning('  earn a + 1')],
  'sum of 1 in percent': [
    earning('  fact p percentage\n  earn 5 * (p + 1)'),
    'formula-units: p + 1',
  ],
  'sum 1 - in percent': [
    earning('  fact p percentage\n  earn 5 * (100% - p)'),
    'formula-units: 5 * (100% - p)',
  ],
  'points by choice': [
    `item 1 "Reports" by region north, south 5, 4 points\n  earn item points\n${HEADER}`,
    'formula-impossible: item points',
  ],
  'points shared': [
    `define x = item points\n${earning('  earn x')}`,
    'formula-impossible: item points',
  ],
  points: [earning('  earn item points * a')],
  circle: [
    earning('  define x = y\n  define y = x\n  earn x'),
    'defined-by-itself: x',
    'defined-by-itself: y',
  ],
  'circle self': [earning('  define x = x + 1\n  earn x'), 'defined-by-itself: x'],
  'circle of three': [
    earning('  define x = y\n  define y = z\n  define z = y\n  earn x'),
    'defined-by-itself: y',
    'defined-by-itself: z',
  ],
  'circle shared': [
    `define x = y\ndefine y = x\n${earning('  earn x')}`,
    'defined-by-itself: x',
    'defined-by-itself: y',
  ],
  'drops all': [
    earning('  earn mean(a, b, drop lowest, drop highest)'),
    'formula-impossible: mean(a, b, drop lowest, drop highest)',
  ],
  'drops but one': [earning('  earn mean(a, b, c, drop lowest, drop highest)')],
  'drops 2': [
    earning('  earn mean(a, b, drop lowest 2)'),
    'formula-impossible: mean(a, b, drop lowest 2)',
  ],
  'drop series': [earning('  earn mean(a, drop lowest 2)')],
  'drop both': [
    earning('  earn mean(a, b, drop highest and lowest)'),
    'formula-impossible: mean(a, b, drop highest and lowest)',
  ],
  'drop quarters': [
    earning('  every quarter { per-a -1 }\n  earn mean(a, drop lowest 2)'),
    'formula-impossible: mean(a, drop lowest 2)',
  ],
  'drop quarters 1': [earning('  every quarter { per-a -1 }\n  earn mean(a, drop lowest)')],
  'drop all of': [earning('  earn mean(all a, drop lowest 2)')],
  'larger one': [earning('  earn larger(a)'), 'function-arguments: larger(a)'],
  'larger drop': [
    earning('  earn larger(a, b, drop lowest)'),
    'function-arguments: larger(a, b, drop lowest)',
  ],
  'mean none': [earning('  earn mean()'), 'function-arguments: mean()'],
  'mean of formula': [earning('  earn mean(a + 1)'), 'function-arguments: mean(a + 1)'],
  'mean all and name': [earning('  earn mean(all a, b)'), 'function-arguments: mean(all a, b)'],
  'mean drop twice': [
    earning('  earn mean(a, drop lowest, drop lowest)'),
    'function-arguments: mean(a, drop lowest, drop lowest)',
  ],
  'mean drop 0': [
    earning('  earn mean(a, drop lowest 0)'),
    'function-arguments: mean(a, drop lowest 0)',
  ],
  'mean drop 9999': [earning('  earn mean(a, drop lowest 9999)')],
  'mean drop 10000': [
    earning('  earn mean(a, drop lowest 10000)'),
    'function-arguments: mean(a, drop lowest 10000)',
  ],
  'mean drop in percent': [
    earning('  earn mean(a, drop lowest 5%)'),
    'function-arguments: mean(a, drop lowest 5%)',
  ],
  'mean first': [
    earning('  earn mean(a, highest first)'),
    'function-arguments: mean(a, highest first)',
  ],
  'rank alone': [earning('  earn rank(a)'), 'function-arguments: rank(a)'],
  'rank two': [
    earning('  earn rank(a, b, highest first, ties share best)'),
    'function-arguments: rank(a, b, highest first, ties share best)',
  ],
  'rank ties only': [
    earning('  earn rank(a, ties share best)'),
    'function-arguments: rank(a, ties share best)',
  ],
  'rank count': [
    earning('  earn rank(a, highest first 2, ties share best)'),
    'function-arguments: rank(a, highest first 2, ties share best)',
  ],
  'rank sum': [
    earning('  earn rank(a + 1, highest first, ties share best)'),
    'function-arguments: rank(a + 1, highest first, ties share best)',
  ],
  'entities of': [earning('  earn entities(a)'), 'function-arguments: entities(a)'],
  'unknown function': [earning('  earn maen(a)'), 'unknown-function: maen'],
  glued: [earning('  earn a-b + a + b'), 'glued-amount: a-b'],
  'glued of one': [earning('  earn a-b + a')],
  'glued of three': [earning('  earn a-b-c + a + b + c')],
  'glued declared': [earning('  fact a-b\n  earn a-b + a + b')],
  'glued in if': [earning('  earn a + b\n  if a-b -1')],
  rank: [
    earning('  earn rank(a, highest first, ties share best)\n  example a 3 against (2, 1) => 1'),
  ],
  'rank not given': [
    earning('  earn rank(a, highest first, ties share best)\n  example a 3 => 1'),
    'others-open: a 3',
  ],
  'rank nothing given': [
    earning('  earn rank(a, highest first, ties share best)\n  example => 1'),
    'example-incomplete: example => 1',
  ],
  'rank uneven': [
    earning(
      '  earn rank(a, highest first, ties share best) + rank(b, lowest first, ties share best)\n  example a 3 against (2, 1), b 1 against (2) => 1',
    ),
    'others-open: b 1 against (2)',
  ],
  'rank needless': [
    earning('  earn a\n  example a 3 against (2) => 3'),
    'others-open: a 3 against (2)',
  ],
  'rank in percent against': [
    earning(
      '  fact p percentage\n  earn rank(p, highest first, ties share best)\n  example p 3% against (2%, 4) => 1',
    ),
    'example-value: p',
  ],
  'rank in percent': [
    earning(
      '  fact p percentage\n  earn rank(p, highest first, ties share best)\n  example p 3% against (2%, 4%) => 2',
    ),
  ],
  'rank count against': [
    earning(
      '  per-n -1\n  earn rank(n, highest first, ties share best)\n  example n 3 against (2.5) => 1',
    ),
    'example-value: n',
  ],
  'rank of defined': [
    earning(
      '  define x = a + b\n  earn rank(x, highest first, ties share best)\n  example a 3 against (2), b 1 against (1) => 1',
    ),
  ],
  'rank of defined, one': [
    earning(
      '  define x = a + b\n  earn rank(x, highest first, ties share best)\n  example a 3 against (2), b 1 => 1',
    ),
    'others-open: b 1',
  ],
  'mean of all': [earning('  earn mean(all a)\n  example a 3 against (1) => 2')],
  'mean of all and own': [earning('  earn mean(all a) + b\n  example a 3 against (1), b 1 => 3')],
  'rank in quarter': [
    earning(
      '  every quarter { per-n -1 }\n  earn rank(n, highest first, ties share best)\n  example n 1 against (2) => 1',
    ),
    'others-open: n 1 against (2)',
    'others-open: n 1 against (2)',
  ],
  'rank shared': [
    `define x = rank(a, highest first, ties share best)\n${item('  if x > 2 -1\n  example a 1 against (2) => 5')}`,
  ],
  'rank shared not given': [
    `define x = rank(a, highest first, ties share best)\n${item('  if x > 2 -1\n  example a 1 => 5')}`,
    'others-open: a 1',
  ],
  'rank in another item': [
    `${item('  missing -1\n  example missing => 4', '')}item 2 earn 5 points\n  earn rank(a, highest first, ties share best)\n${HEADER}`,
  ],
  'rank total': [
    `${item('  missing -1', '')}item 2 earn 5 points\n  earn rank(a, highest first, ties share best)\n${HEADER}example total item 1 missing => 4\n`,
    'example-incomplete: example total item 1 missing => 4',
  ],
  'rank total given': [
    `${item('  missing -1', '')}item 2 earn 5 points\n  earn rank(a, highest first, ties share best)\n${HEADER}example total item 2 a 1 against (2) => 7\n`,
  ],
  'mean of quarters': [
    earning(
      '  every quarter { fact rate percentage }\n  earn 5 points * mean(rate)\n  example Q1 rate 50%, Q2 rate 100% => 3.75',
    ),
  ],
  'mean of quarters open': [
    earning(
      '  every quarter { fact rate percentage }\n  earn 5 points * mean(rate)\n  example Q1 rate 50% => 3.75',
    ),
    'example-incomplete: example Q1 rate 50% => 3.75',
  ],
  'highest of own and quarter': [
    earning(
      '  every quarter { fact rate percentage }\n  earn 5 points * highest(rate, own)\n  fact own percentage\n  example Q1 rate 50%, Q2 rate 100%, own 10% => 5',
    ),
  ],
  'drop over two': [
    earning(
      '  every quarter { per-a -1 }\n  earn mean(a, b, drop lowest 2)\n  example a 1, b 2 => 0',
    ),
  ],
  'drop over three': [
    earning('  every quarter { per-a -1 }\n  earn mean(a, b, drop lowest 3)'),
    'formula-impossible: mean(a, b, drop lowest 3)',
  ],
  'item points': [earning('  earn item points * a / 10')],
  'item points shared': [
    `define x = item points\n${earning('  earn x')}`,
    'formula-impossible: item points',
  ],
  'item points by choice': [
    `item 1 "Reports" earn by region north, south 5, 4 points\n  earn item points\n${HEADER}`,
    'formula-impossible: item points',
  ],
  'ratio that holds': [earning('  earn item points * a / b else 0')],
  'points that holds': [earning('  earn 5 points * a / b else 0')],
  'unit by power': [earning('  earn a * b / c else 0')],
  'unit of two powers': [earning('  earn a * b')],
  'compared ratio': [earning('  define r = a / b else 0%\n  if r > 50% -1\n  earn a')],
  'compared ratio whole': [
    earning('  define r = a / b else 0%\n  if r > 50 -1\n  earn a'),
    'two-types: r',
  ],
  'compared number': [earning('  define r = a + b\n  if r > 50 -1\n  if r > 2.5 -2\n  earn a')],
  'compared number in percent': [
    earning('  define r = a + b\n  if r > 50% -1\n  earn a'),
    'two-types: r',
  ],
  'counted defined': [earning('  define r = a + b\n  per-r -1\n  earn a')],
  'flag defined': [earning('  define r = a + b\n  if r -1\n  earn a'), 'two-types: r'],
  'bands of defined': [
    earning('  define r = a + b\n  bands of r {\n below 5 -1\n at least 5 -0 }\n  earn a'),
  ],
  'bands of defined half': [
    earning('  define r = a + b\n  bands of r {\n at most 4 -1\n at least 5 -0 }\n  earn a'),
  ],
  'changes of a definition': [
    earning('  define x = a, from 2021-04-01 b\n  earn x'),
    'change-open: from 2021-04-01 b',
  ],
  'changes of a definition in quarters': [
    earning(
      '  every quarter {\n    define x = a, from 2021-04-01 b\n    earn x\n  }\n  example Q1 a 1, Q2 b 2 => 3',
    ),
    'example-incomplete: example Q1 a 1, Q2 b 2 => 3',
  ],
  'changed to percent': [
    earning('  every quarter {\n    define x = a, from 2021-04-01 5%\n    earn x\n  }'),
    'formula-units: from 2021-04-01 5%',
  ],
  deep: [
    earning(
      `  define x0 = a\n${Array.from({ length: 100 }, (_, i) => `  define x${i + 1} = x${i} + 1\n`).join('')}  earn x100`,
    ),
    'defined-too-deep: x100',
  ],
  'deep that holds': [
    earning(
      `  define x0 = a\n${Array.from({ length: 99 }, (_, i) => `  define x${i + 1} = x${i} + 1\n`).join('')}  earn x99`,
    ),
  ],
  'sound beside two types': [
    `fact x\ndefine y = x + 1\n${item('  if x -1', '')}item 2 5 points\n  if y > 3 -1\nitem 3 5 points\n  missing -1\n${HEADER}`,
    'two-types: x',
  ],
  'every in group lost': [
    `group 1 {\nitem 1.1 5 points\n  missing -1\n  missng -2\n}\n${HEADER}example total item 1.1 a 1 => 4\n`,
    'unknown-statement: missng',
  ],
};
