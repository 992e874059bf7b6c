import type { Language } from '@rubrica/evaluator';

/** What the commands say of whole files. */
export interface Words {
  readonly checked: (files: number, findings: string) => string;
  readonly notRun: (path: string) => string;
  readonly hold: (path: string, held: number, examples: number) => string;
  readonly unread: (path: string, findings: string) => string;
  readonly formatted: (path: string) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    checked: (files, findings) => `${files} file${files === 1 ? '' : 's'} checked, ${findings}`,
    notRun: (path) => `${path}: not run, the rubric has errors`,
    hold: (path, held, examples) => `${path}: ${held} of ${examples} examples hold`,
    unread: (path, findings) => `${path}: ${findings}; what could not be read stays as it is`,
    formatted: (path) => `${path} formatted`,
  },
  zh: {
    checked: (files, findings) => `${files} 个文件已检查，${findings}`,
    notRun: (path) => `${path}：未运行，考核有错误`,
    hold: (path, held, examples) => `${path}：${examples} 个例中 ${held} 个相符`,
    unread: (path, findings) => `${path}：${findings}；读不懂的部分保持原样`,
    formatted: (path) => `${path} 已整理`,
  },
};

/** The language of what is said of several files: Chinese where all of them are. */
export function languageOfAll(langs: readonly Language[]): Language {
  return langs.length > 0 && langs.every((lang) => lang === 'zh') ? 'zh' : 'en';
}
