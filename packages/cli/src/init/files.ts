import type { Language } from '@rubrica/evaluator';

/** What `rubrica init` writes. */

export const STARTING_CONFIG = `{
  "$schema": "./node_modules/@rubrica/cli/rubrica.config.schema.json",
  "failOn": "warning"
}
`;

export const FIRST_RUBRIC: Readonly<Record<Language, string>> = {
  en: `rubric first "My first rubric"
version 1
period  2026-01-01 to 2026-12-31
total   10 less deductions

item 1 "Quarterly report" 10 points
  > Handed in after 20 December: 2 points off. Not handed in: 10 points off.
  late after 2026-12-20 -2, missing -10
  example submitted 2026-12-20 => 10
  example submitted 2026-12-21 => 8
  example missing              => 0
`,
  zh: `考核 first "第一份考核"
版本 1
周期 2026-01-01 至 2026-12-31
总分 10 减扣分

项 1 "工作总结" 10分
  > 12月20日后报送扣2分，未报送扣10分。
  12月20日后报送扣2分，未报送扣10分
  例 12月20日报送 得10分
  例 12月21日报送 得8分
  例 未报送       得0分
`,
};

export const PIPELINES = {
  github: {
    path: '.github/workflows/rubrics.yml',
    text: `name: Rubrics
on: [push, pull_request]
permissions:
  contents: read
jobs:
  rubrics:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: npx --yes @rubrica/cli fmt --check .
      - run: npx --yes @rubrica/cli lint --format github
`,
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    text: `rubrics:
  image: node:24
  script:
    - npx --yes @rubrica/cli fmt --check .
    - npx --yes @rubrica/cli lint --format compact --format gitlab=rubrics.json
  artifacts:
    when: always
    reports:
      codequality: rubrics.json
`,
  },
} as const;
