import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';
import { withHeader } from '../../../../test/page.ts';
import { applyFixes } from '../../../fix/apply-fixes.ts';
import { lint } from '../../../lint.ts';

const code = 'invisible-character';
const cited = (text: string) => `item 1 "Plan" 5 points\n  > ${text}\n  missing -5\n`;

test.each([
  ['a zero-width blank', '未报送扣5\u200B分', ['2:10 an invisible character stands here, U+200B']],
  ['a mark of direction', 'a\u200Fb', ['2:6 an invisible character stands here, U+200F']],
  [
    'a byte order mark amid the text',
    'a\uFEFFb',
    ['2:6 an invisible character stands here, U+FEFF'],
  ],
  ['a joiner between letters', 'a\u200Db', ['2:6 an invisible character stands here, U+200D']],
  ['a joiner of emoji', '\u{1F468}\u200D\u{1F469}', []],
  ['a variation of a character', '葛\u{E0100}飾', []],
  ['a full-width blank', '一\u3000二', []],
])('%s', (_, text, found) => {
  expect(foundBy(code, cited(text))).toEqual(found);
});

test('in a text between quotes, and not in a comment or at the start of the file', () => {
  expect(foundBy(code, '\uFEFFitem 1 "Pl\u200Ban" 5 points # a\u200Bb\n  missing -5\n')).toEqual([
    '1:12 an invisible character stands here, U+200B',
  ]);
});

test('deleting it is unsafe, for a quoted text changes', () => {
  const text = withHeader(cited('5\u200B分'));
  const { findings } = lint(text, { select: [code] });
  expect(applyFixes(text, findings).left).toMatchObject([{ because: 'unsafe' }]);
  expect(applyFixes(text, findings, { unsafe: true }).text).toBe(withHeader(cited('5分')));
});
