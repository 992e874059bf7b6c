import { expect, test } from 'vitest';
import { type Selection, severityIn } from '../src/selection.ts';

const OFF = { code: 'some-rule', category: 'hygiene', severity: 'info', isOff: true } as const;

test.each<[string, Selection, string | null]>([
  ['by default', {}, null],
  ['its code', { select: ['some-rule'] }, 'info'],
  ['its category', { select: ['hygiene'] }, 'info'],
  ['all rules', { select: ['all'] }, 'info'],
  ['what it reports as', { rules: { 'some-rule': 'warning' } }, 'warning'],
  ['options alone', { rules: { 'some-rule': { options: { x: 1 } } } }, null],
  ['its code, though it is ignored', { select: ['some-rule'], ignore: ['some-rule'] }, null],
])('a rule that is off is asked for by naming it: %s', (_, selection, severity) => {
  expect(severityIn(selection, OFF)).toBe(severity);
});
