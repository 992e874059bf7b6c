import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with what a repetition repeats over. */
export const REPETITIONS = {
  'every-without-list': {
    en: ({ text, name }) => ({
      message: `${quote(text)} does not say what this is repeated for`,
      help: `write \`every quarter\` or \`every month\`, or list the names, as ${quote(`every ${name ?? 'site'} one of north, south`)}`,
    }),
    zh: ({ text, name }) => ({
      message: `${quote(text)} 没有写明按什么重复`,
      help: `请写 \`每季度\` 或 \`每月\`，或列出名称，如 ${quote(`每个 ${name ?? '点位'} 取自 北区、南区`)}`,
    }),
  },
  'lists-differ': {
    en: ({ name, names }) => ({
      message: `${quote(name)} has other names here than before`,
      help: `list the same in the same order (${listed(names)}), or give this list another name`,
      other: 'the first list is here',
    }),
    zh: ({ name, names }) => ({
      message: `此处 ${quote(name)} 所列的名称与前面不同`,
      help: `请按同样的顺序列出同样的名称（${listed(names, 'zh')}），或给这个列表另取名称`,
      other: '第一个列表在这里',
    }),
  },
  'occurrence-name-taken': {
    en: ({ name, by }) => ({
      message:
        by === 'fact'
          ? `${quote(name)} is also the name of a fact of this item`
          : `${quote(name)} is also in another list of this item`,
      help: 'give one of them another name',
      other: by === 'fact' ? 'the fact is here' : 'the first is here',
    }),
    zh: ({ name, by }) => ({
      message:
        by === 'fact'
          ? `${quote(name)} 也是本项一个事实的名称`
          : `${quote(name)} 也在本项的另一个列表中`,
      help: '请给其中一个换一个名称',
      other: by === 'fact' ? '该事实在这里' : '第一个在这里',
    }),
  },
} satisfies Partial<Wordings>;
