import type { Language } from '@rubrica/evaluator';
import type { InBase } from '../fault.ts';
import { quote } from './quote.ts';

/** What is said of something in an older rubric, with its place there. */
export function withPlace(text: string, { base, line }: InBase, lang: Language): string {
  const name = quote(`${base.id} ${base.version}`);
  return lang === 'zh' ? `${name} 第 ${line} 行：${text}` : `line ${line} of ${name}: ${text}`;
}

/** The older rubric stays as it is; what to do about it is done in the newer one. */
export function helpInBase({ of }: InBase, lang: Language): string {
  return lang === 'zh' ? helpInChinese(of) : helpInEnglish(of);
}

function helpInEnglish(of: InBase['of']): string {
  if (of === null) return 'state it anew in this file, in the place of what the older rubric says';
  const { kind, id } = of;
  if (kind === 'group') {
    return `state its heading anew in ${quote(`group ${id} … { }`)}, or change the items`;
  }
  const [change, replace] = [`change item ${id} { … }`, `replace item ${id}`].map(quote);
  return `state it anew in ${change}, where examples take the place of the old ones, or write ${replace}`;
}

function helpInChinese(of: InBase['of']): string {
  if (of === null) return '请在本文件中重新写明，以代替原考核的写法';
  const { kind, id } = of;
  if (kind === 'group') return `请在 ${quote(`类 ${id} … { }`)} 中重新写明，或更改其中各项`;
  const [change, replace] = [`更改 项 ${id} { … }`, `替换 项 ${id}`].map(quote);
  return `请在 ${change} 中重新写明（其中的例代替原有各例），或写 ${replace}`;
}
