import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@rubrica/evaluator';
import { RULES } from '@rubrica/linter';
import { pageOf } from '../packages/cli/src/findings/rule-info.ts';
import { CATALOGUE, isCode } from '../packages/parser/src/diagnostics/catalogue.ts';
import {
  CODE_WORDS,
  fenced,
  type LanguageCode,
  languageCode,
  olderShown,
} from './language-codes.ts';

/** The text that explains a code, in both languages. */
export type Explained = Readonly<Record<Language, string>>;

/** What `rubrica explain` prints of every code. */
export function explainedPages(): Readonly<Record<string, Explained>> {
  const ofLanguage = Object.keys(CATALOGUE)
    .filter(isCode)
    .map((code) => [code, explainedCode(languageCode(code))] as const);
  const ofRules = RULES.map((one) => [one.code, explainedRule(one)] as const);
  return Object.fromEntries([...ofLanguage, ...ofRules]);
}

function explainedCode(one: LanguageCode): Explained {
  const pageIn = (lang: Language) => {
    const words = CODE_WORDS[lang];
    const texts = [one.faulty[lang], one.instead ?? ''];
    const older = texts.join().includes('extends older') ? [words.extended, olderShown()] : [];
    return pageText([
      `# ${one.code}`,
      words.levels[one.level],
      one.meaning[lang],
      one.faulty[lang],
      fenced('text', one.messages[lang]),
      ...(one.instead === null ? [] : [words.instead, one.instead]),
      ...older,
    ]);
  };
  return { en: pageIn('en'), zh: pageIn('zh') };
}

/** The page of a rule as it stands, and in Chinese what of it needs no translation. */
function explainedRule({ code, category, summary, rule }: (typeof RULES)[number]): Explained {
  const page = readFileSync(join(import.meta.dirname, 'rules', `${code}.md`), 'utf8');
  const blocksOf = (heading: string) => {
    const [, section = ''] = page.split(new RegExp(`^## ${heading}$`, 'm'));
    const [part = ''] = section.split(/^## /m);
    return part.match(/^```[\s\S]*?^```$/gm) ?? [];
  };
  const [, inChinese = ''] = blocksOf('Messages');
  const level = `${LEVELS[rule.severity]}${rule.isOff ? '（选用时才检查）' : ''}`;
  const zh = [
    `# ${code}`,
    `类别 \`${category}\`。级别：${level}。`,
    summary.zh,
    '## 应避免',
    ...blocksOf('Avoid'),
    '## 宜写作',
    ...blocksOf('Prefer'),
    '## 提示',
    inChinese,
    `理由和选项见英文页：${pageOf(code)}`,
  ];
  return { en: pageText([page.replace(/<!--.*-->\n\n/, '')]), zh: pageText(zh) };
}

const LEVELS = { error: '错误', warning: '警告', info: '提示' } as const;

/** As a terminal shows it: a fence that marks an example for the tests says nothing to a reader. */
function pageText(parts: readonly string[]): string {
  return `${parts
    .join('\n\n')
    .replaceAll(/^```(rubric|text).*$/gm, '```$1')
    .trimEnd()}\n`;
}
