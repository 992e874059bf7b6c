import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount, type Rational, rational } from '../src/amount/amount.ts';
import { fold, worth } from './formulas.ts';

test('the mean is between the lowest and the highest, and does not hang on the order', () => {
  const numbers = fc.array(fc.integer({ min: -99, max: 99 }).map(String), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (all) => {
      const [mean, lowest, highest] = (['mean', 'lowest', 'highest'] as const).map((take) =>
        rational(worth(fold(take), { s: all })),
      ) as [Rational, Rational, Rational];
      expect(lowest.compare(mean) <= 0 && mean.compare(highest) <= 0).toBe(true);
      expect(worth(fold('mean'), { s: all.toReversed() })).toBe(amount(mean));
    }),
    { seed: 7 },
  );
});

test('however ties are decided, the places of all add up where they share the mean', () => {
  const all = fc.array(fc.integer({ min: 0, max: 5 }).map(String), { minLength: 2 });
  fc.assert(
    fc.property(all, (values) => {
      const places = values.map((a, index) =>
        rational(
          worth(
            { kind: 'rank', fact: 'a', first: 'highest', ties: 'mean' },
            { a },
            values.toSpliced(index, 1).map((a) => ({ a })),
          ),
        ),
      );
      const sum = places.reduce((one, other) => one.add(other));
      expect(amount(sum)).toBe(String((values.length * (values.length + 1)) / 2));
    }),
    { seed: 7 },
  );
});
