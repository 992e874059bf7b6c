import { expect, test } from 'vitest';
import {
  amount,
  amountToNumber,
  amountToText,
  canonicalAmount,
  compareAmounts,
  divideAmounts,
  isAmount,
  multiplyAmounts,
  rational,
  rationalOfNumber,
  sumAmounts,
} from './amount.ts';

test.each([
  ['5', '5'],
  ['-0.2', '-0.2'],
  ['1.50', '1.5'],
  ['007', '7'],
  ['0.0', '0'],
  ['-0', '0'],
  ['2/4', '0.5'],
  ['-4/2', '-2'],
  ['2/6', '1/3'],
  ['-7/3', '-7/3'],
  ['1/1024', '0.0009765625'],
  ['1/1250', '0.0008'],
  ['9007199254740993', '9007199254740993'],
  [
    '123456789012345678901234567890.000000000000000000001',
    '123456789012345678901234567890.000000000000000000001',
  ],
])('%s is written %s', (text, canonical) => {
  expect(canonicalAmount(text)).toBe(canonical);
  expect(isAmount(canonical)).toBe(true);
  expect(isAmount(text)).toBe(text === canonical);
});

test.each([
  '',
  ' 1',
  '1e3',
  '+1',
  '.5',
  '5.',
  '1/0',
  '1/00',
  '1/-2',
  '1.5/2',
  '１',
  'NaN',
  '1,000',
  '--1',
  '1\n',
])('%j is not an amount', (text) => {
  expect(() => rational(text)).toThrow(RangeError);
  expect(isAmount(text)).toBe(false);
});

test('the error quotes what it got, not all of a long text', () => {
  expect(() => canonicalAmount('five')).toThrow('not an amount: `five`');
  expect(() => canonicalAmount('x'.repeat(1000))).toThrow(`not an amount: \`${'x'.repeat(40)}\``);
});

test('sums are exact', () => {
  expect(sumAmounts(['0.1', '0.2'])).toBe('0.3');
  expect(sumAmounts(['1/3', '1/6', '0.5'])).toBe('1');
  expect(sumAmounts(['9007199254740993', '1', '-0.2'])).toBe('9007199254740993.8');
  expect(sumAmounts(Array.from({ length: 1000 }, () => '-0.001'))).toBe('-1');
  expect(sumAmounts([])).toBe('0');
});

test('products and quotients are exact', () => {
  expect(multiplyAmounts('0.1', '0.2')).toBe('0.02');
  expect(multiplyAmounts('1/3', '-6')).toBe('-2');
  expect(divideAmounts('1', '0.5')).toBe('2');
  expect(divideAmounts('1', '3')).toBe('1/3');
  expect(() => divideAmounts('1', '0')).toThrow(RangeError);
});

test('order is that of the numbers, not of the texts', () => {
  expect(compareAmounts('9', '10')).toBeLessThan(0);
  expect(compareAmounts('-9', '-10')).toBeGreaterThan(0);
  expect(compareAmounts('0.5', '1/2')).toBe(0);
  expect(compareAmounts('1/3', '0.3333333333333333')).toBeGreaterThan(0);
});

test.each([
  ['0.1', 0.1],
  ['-0.2', -0.2],
  ['1/3', 1 / 3],
  ['-2/3', -2 / 3],
  ['9007199254740993', 9007199254740992],
  [`1/3${'0'.repeat(300)}`, 1e-300 / 3],
  [`${'1'.repeat(200)}/3`, Number('1'.repeat(200)) / 3],
  // Above the midpoint of two doubles, by a third in the thousandth decimal.
  [`${3n * 9007199254740993n * 10n ** 1000n + 1n}/${3n * 10n ** 1000n}`, 9007199254740994],
  [`1${'0'.repeat(308)}`, 1e308],
  [`1${'0'.repeat(700)}/3${'0'.repeat(699)}1`, 1 / 3],
])('the nearest number, case %#', (text, number) => {
  expect(amountToNumber(text)).toBe(number);
});

test('an amount beyond all numbers is an error, not Infinity', () => {
  expect(() => amountToNumber(`1${'0'.repeat(309)}`)).toThrow(RangeError);
  expect(() => amountToNumber(`1${'0'.repeat(400)}/3`)).toThrow(
    `\`1${'0'.repeat(39)}\` is too large for a number`,
  );
});

test.each([
  ['1/3', 2, '0.33'],
  ['2/3', 2, '0.67'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['2.5', 0, '3'],
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['-0.004', 2, '0.00'],
  ['98', 1, '98.0'],
  ['9007199254740993.25', 1, '9007199254740993.3'],
  ['99.95', 1, '100.0'],
  ['1/3', 100, `0.${'3'.repeat(100)}`],
])('%s with %d decimals is %s', (text, decimals, rounded) => {
  expect(amountToText(text, { decimals })).toBe(rounded);
});

test('without decimals the text is exact and canonical', () => {
  expect(amountToText('1.50')).toBe('1.5');
  expect(amountToText('1/3')).toBe('1/3');
});

test.each([-1, 0.5, 101, Number.NaN])('%d decimals are an error', (decimals) => {
  expect(() => amountToText('1', { decimals })).toThrow(
    `decimals must be a whole number from 0 to 100, not ${decimals}`,
  );
});

test.each([
  [0.1, '0.1'],
  [-2.5, '-2.5'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-1.25e25, '-12500000000000000000000000'],
])('the number %d is read as it prints: %s', (value, text) => {
  expect(amount(rationalOfNumber(value))).toBe(text);
});
