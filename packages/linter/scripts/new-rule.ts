import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// `pnpm new-rule <category> <code>`: a folder with a rule that finds nothing yet, its page and its test.
const [category = '', code = ''] = process.argv.slice(2);
const name = /^[a-z]+(?:-[a-z]+)*$/;
if (!name.test(category) || !name.test(code)) {
  console.error('pnpm new-rule <category> <code>, as in: pnpm new-rule hygiene missing-citation');
  process.exit(2);
}
const folder = join(import.meta.dirname, '..', 'src', 'rules', category, code);
if (existsSync(folder)) {
  console.error(`there is a rule ${category}/${code} already`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

writeFileSync(
  join(folder, 'rule.ts'),
  `import { defineRule } from '../../../rule.ts';

interface Params {
  readonly item: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ item }) => ({
      message: \`item \\\`\${item}\\\` is not worth any points\`,
      help: 'say what to write instead',
    }),
    zh: ({ item }) => ({
      message: \`第 \\\`\${item}\\\` 项没有分值\`,
      help: '说明应当怎样写',
    }),
  },
  visit: ({ report }) => ({
    item({ id, points, range }) {
      if (id === null || points?.text !== '0') return;
      report({ range, params: { item: id.text }, key: id.text });
    },
  }),
});
`,
);

const item = (points: number) => `\`\`\`rubric
item 1 "Plan" ${points} points
  missing -5
\`\`\``;
writeFileSync(
  join(folder, 'page.md'),
  `## Summary

One sentence: what it reports.

一句话：它报告什么。

## Avoid

${item(0)}

## Prefer

${item(5)}

## Rationale

Why it matters, and what the rule leaves alone.

## Options

None.
`,
);

writeFileSync(
  join(folder, 'rule.test.ts'),
  `import { expect, test } from 'vitest';
import { foundBy } from '../../../../test/found-by.ts';

test('what it reports', () => {
  expect(foundBy('${code}', 'item 1 "Plan" 0 points\\n  missing -5\\n')).toEqual([]);
});
`,
);
console.log(`${folder}\nNow write the rule, its page and its test, then run: pnpm generate`);
