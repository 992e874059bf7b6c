import { expect, test } from 'vitest';
import { check, type Diagnostic, renderDiagnostic } from '../src/index.ts';
import { item } from './faulty.ts';

const DIAGNOSTIC: Diagnostic = {
  code: 'unused-fact',
  severity: 'warning',
  message: 'no clause uses `a`',
  span: { start: 4, end: 5, line: 2, column: 2 },
  labels: [],
  help: null,
};

test('a warning without help', () => {
  const text = 'xx\n\ta b\n';
  expect(renderDiagnostic(DIAGNOSTIC, { text, path: 'a.rubric', lang: 'en' })).toBe(
    'warning[unused-fact]: no clause uses `a`\n  ┌─ a.rubric:2:2\n2 │  a b\n  │  ^',
  );
  expect(renderDiagnostic(DIAGNOSTIC, { text, path: 'a.rubric', lang: 'zh' })).toContain('警告[');
});

test('what is wide takes two columns, and what would move the cursor takes one', () => {
  const text = item('  > \u001b[31m红\n  per-隐患 "\u001b[0m户" 2');
  const [, last] = check(text, { lang: 'en' }).diagnostics;
  const lines = check(text, { lang: 'en' })
    .diagnostics.map((one) => renderDiagnostic(one, { text, path: 'a', lang: 'en' }))
    .join('\n')
    .split('\n');
  expect(last?.code).toBe('hidden-character');
  expect(lines.join('\n')).not.toContain('\u001b');
  expect(lines.slice(-3, -1)).toEqual(['3 │   per-隐患 "�[0m户" 2', '  │                     ^']);
});

test('of a very long line the place is shown', () => {
  const text = item(`  > ${'x'.repeat(400_000)}\u0007${'y'.repeat(400_000)}\n  missing -5`);
  const [one] = check(text, { lang: 'en' }).diagnostics;
  const shown = one && renderDiagnostic(one, { text, path: 'a', lang: 'en' });
  expect(shown?.length).toBeLessThan(600);
  expect(shown?.split('\n')[2]).toMatch(/^2 │ …x+�y+…$/);
});

test('lines end as they do in editors', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = item('  missing -5').replaceAll('\n', end).replace('missing', 'mising');
    const [one] = check(text, { lang: 'en' }).diagnostics;
    expect(one?.span).toMatchObject({ line: 2, column: 3 });
    expect(one && renderDiagnostic(one, { text, path: 'a', lang: 'en' }).split('\n')[2]).toBe(
      '2 │   mising -5',
    );
  }
});

test('the words of the author are shown short and on one line', () => {
  const long = check(item(`  ${'z'.repeat(200)} 1`), { lang: 'en' }).diagnostics[0]?.message;
  expect(long).toBe(`no line or clause begins with \`${'z'.repeat(60)}…\``);
  const names = Array.from({ length: 9 }, (_, index) => `  per-name-${index} -1`).join('\n');
  const help = check(item(`${names}\n  example zzzzzz 1 => 5`), { lang: 'en' }).diagnostics[0]
    ?.help;
  expect(help).toMatch(/^its clauses use `name-0`, .*`name-7`, …$/);
});
