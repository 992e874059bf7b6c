import type { Language } from '@rubrica/evaluator';

/** What the commands say of whole files. */
export interface Words {
  readonly checked: (files: number, findings: string) => string;
  /** What comments and the baseline keep back. */
  readonly keptBack: (ignored: number, known: number) => string;
  readonly tooManyWarnings: (warnings: number, most: number) => string;
  readonly fixable: (safe: number, unsafe: number) => string;
  readonly fixed: (path: string, count: number) => string;
  readonly goneFromBaseline: (count: number) => string;
  readonly baselineWritten: (path: string, count: number) => string;
  readonly nothingChanged: string;
  readonly notRun: (path: string) => string;
  readonly hold: (path: string, held: number, examples: number) => string;
  readonly unread: (path: string, findings: string) => string;
  readonly formatted: (path: string) => string;
  /** The two texts of a comparison. */
  readonly asItIs: string;
  readonly asFormatted: string;
  readonly asMended: string;
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    checked: (files, findings) => `${plural(files, 'file')} checked, ${findings}`,
    keptBack: (ignored, known) =>
      [
        ...(ignored === 0 ? [] : [`${ignored} ignored by comments`]),
        ...(known === 0 ? [] : [`${known} known to the baseline`]),
      ].join(', '),
    tooManyWarnings: (warnings, most) =>
      `${plural(warnings, 'warning')}, and no more than ${most} are let pass`,
    fixable: (safe, unsafe) =>
      [
        ...(safe === 0 ? [] : [`${safe} can be mended with --fix`]),
        ...(unsafe === 0 ? [] : [`${unsafe} with --fix --unsafe-fixes, which may change scores`]),
      ].join(', '),
    fixed: (path, count) => `${path}: ${plural(count, 'finding')} mended`,
    goneFromBaseline: (count) =>
      `${plural(count, 'finding')} of the baseline ${count === 1 ? 'is' : 'are'} no more; --update-baseline strikes them`,
    baselineWritten: (path, count) => `${path}: ${plural(count, 'finding')} let be from now on`,
    nothingChanged: 'no rubric has changed',
    notRun: (path) => `${path}: not run, the rubric has errors`,
    hold: (path, held, examples) => `${path}: ${held} of ${examples} examples hold`,
    unread: (path, findings) => `${path}: ${findings}; what could not be read stays as it is`,
    formatted: (path) => `${path} formatted`,
    asItIs: 'as it is',
    asFormatted: 'formatted',
    asMended: 'mended',
  },
  zh: {
    checked: (files, findings) => `${files} 个文件已检查，${findings}`,
    keptBack: (ignored, known) =>
      [
        ...(ignored === 0 ? [] : [`${ignored} 个由注释忽略`]),
        ...(known === 0 ? [] : [`${known} 个已记入基线`]),
      ].join('，'),
    tooManyWarnings: (warnings, most) => `有 ${warnings} 个警告，超过允许的 ${most} 个`,
    fixable: (safe, unsafe) =>
      [
        ...(safe === 0 ? [] : [`${safe} 个可用 --fix 修改`]),
        ...(unsafe === 0 ? [] : [`${unsafe} 个可用 --fix --unsafe-fixes 修改，得分可能改变`]),
      ].join('，'),
    fixed: (path, count) => `${path}：已修改 ${count} 处`,
    goneFromBaseline: (count) => `基线中有 ${count} 个问题已不存在，可用 --update-baseline 删去`,
    baselineWritten: (path, count) => `${path}：今后不再报告这 ${count} 个问题`,
    nothingChanged: '没有细则发生变化',
    notRun: (path) => `${path}：未运行，考核有错误`,
    hold: (path, held, examples) => `${path}：${examples} 个例中 ${held} 个相符`,
    unread: (path, findings) => `${path}：${findings}；读不懂的部分保持原样`,
    formatted: (path) => `${path} 已整理`,
    asItIs: '原样',
    asFormatted: '整理后',
    asMended: '修改后',
  },
};

/** The language of what is said of several files: Chinese where all of them are. */
export function languageOfAll(langs: readonly Language[]): Language {
  return langs.length > 0 && langs.every((lang) => lang === 'zh') ? 'zh' : 'en';
}
