/** What a new rule begins with: it works, and finds what nobody would look for. */
export function scaffold(code: string): Readonly<Record<string, string>> {
  return { 'rule.ts': RULE, 'page.md': PAGE, 'rule.test.ts': TEST.replaceAll('CODE', code) };
}

const RULE = `import { defineRule } from '../../../rule.ts';

interface Params {
  readonly item: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ item }) => ({
      message: \`item \\\`\${item}\\\` is worth 13 points\`,
      help: 'say what to write instead',
    }),
    zh: ({ item }) => ({
      message: \`第 \\\`\${item}\\\` 项为 13 分\`,
      help: '说明应当怎样写',
    }),
  },
  visit: ({ report }) => ({
    item({ id, points }) {
      if (id === null || points?.text !== '13') return;
      report({ range: points.range, params: { item: id.text }, key: id.text });
    },
  }),
});
`;

const PAGE = `## Summary

One sentence that says what is reported.

一句话说明报告什么。

## Avoid

\`\`\`rubric
item 1 "Plan" 13 points
  missing -5
\`\`\`

## Prefer

\`\`\`rubric
item 1 "Plan" 12 points
  missing -5
\`\`\`

## Rationale

Why it matters, and what the rule leaves alone.

## Options

None.
`;

const TEST = `import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

test.each([
  [13, ['1:8 item \`1\` is worth 13 points']],
  [12, []],
])('%d points', (points, found) => {
  expect(foundBy('CODE', \`item 1 \${points} points\\n  missing -5\\n\`)).toEqual(found);
});
`;
