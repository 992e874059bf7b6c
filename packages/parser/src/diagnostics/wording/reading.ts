import { KEYWORDS } from '../../syntax/keywords.ts';
import { missing } from './missing.ts';
import { quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What cannot be read as it stands. */
export const READING = {
  'stray-character': {
    en: ({ text, instead }) => ({
      message: `${quote(text)} has no meaning here`,
      help: instead
        ? `write ${quote(instead.percent)} for ${quote(instead.written)}`
        : /^[:：]$/.test(text)
          ? 'write a blank instead'
          : 'delete it; a remark begins with `#`, and a title stands between quotes',
    }),
    zh: ({ text, instead }) => ({
      message: `${quote(text)} 在这里没有意义`,
      help: instead
        ? `${quote(instead.written)} 请写作 ${quote(instead.percent)}`
        : /^[:：]$/.test(text)
          ? '请改为空格'
          : '请删去；注释以 `#` 开头，标题放在引号内',
    }),
  },
  'look-alike': {
    en: ({ text, instead }) => ({
      message: `${quote(text)} is another character than \`${instead}\``,
      help: instead === '"' ? 'put texts between `"` and `"`' : `write \`${instead}\``,
    }),
    zh: ({ text, instead }) => ({
      message: `${quote(text)} 与 \`${instead}\` 是不同的字符`,
      help: instead === '"' ? '文字请放在 `“` 和 `”` 之间' : `请写 \`${instead}\``,
    }),
  },
  'not-utf-8': {
    en: ({ encoding }) => ({
      message:
        encoding === null
          ? 'the file is not text in UTF-8'
          : `the file is encoded in ${encoding}, not in UTF-8`,
      help:
        encoding === null
          ? 'open it in the program that made it, and save it as text in UTF-8'
          : 'save it as UTF-8: editors offer that as `Save with encoding`',
    }),
    zh: ({ encoding }) => ({
      message: encoding === null ? '文件不是 UTF-8 文本' : `文件的编码是 ${encoding}，不是 UTF-8`,
      help:
        encoding === null
          ? '请用原来的程序打开，另存为 UTF-8 文本'
          : '请另存为 UTF-8：记事本在“另存为”中选择编码',
    }),
  },
  'hidden-character': {
    en: ({ text }) => ({
      message: `here stands ${quote(text)}, which a reader cannot see`,
      help: 'delete it, so that the file says what it shows',
    }),
    zh: ({ text }) => ({
      message: `此处有看不见的字符 ${quote(text)}`,
      help: '请删去，使文件所写与所见一致',
    }),
  },
  'unclosed-text': {
    en: ({ text }) => ({
      message: 'this text has no closing quote on its line',
      help: `write \`${closingQuote(text)}\` where it ends`,
    }),
    zh: ({ text }) => ({
      message: '这段文字在本行内没有右引号',
      help: `请在文字结束处写 \`${closingQuote(text)}\``,
    }),
  },
  'bad-number': {
    en: ({ text, instead }) => ({
      message: isLong(text)
        ? `${quote(text)} has more than fifteen digits`
        : `${quote(text)} is neither a number nor a date`,
      help:
        instead === null
          ? 'write a number in at most fifteen digits, as `1000` or `0.5`, and a date as `2021-06-21`'
          : `write ${quote(instead)}`,
    }),
    zh: ({ text, instead }) => ({
      message: isLong(text) ? `${quote(text)} 超过十五位` : `${quote(text)} 不是数，也不是日期`,
      help:
        instead === null
          ? '数最多写十五位，如 `1000`、`0.5`；日期写作 `2021-06-21`'
          : `请写 ${quote(instead)}`,
    }),
  },
  'too-large': {
    en: ({ limit }) => ({
      message: `the file is longer than ${limit} characters`,
      help: 'make several rubrics of it',
    }),
    zh: ({ limit }) => ({ message: `文件超过 ${limit} 个字符`, help: '请分成几份考核' }),
  },
  'too-deep': {
    en: ({ limit }) => ({
      message: `brackets and \`not\` stand more than ${limit} deep in one another`,
      help: 'close them earlier, or do without some',
    }),
    zh: ({ limit }) => ({
      message: `括号和 \`非\` 的嵌套超过 ${limit} 层`,
      help: '请减少嵌套，或检查括号是否关闭',
    }),
  },
  'unknown-statement': {
    en: ({ text, suggestion, needless, inHead }) => ({
      message: `no line or clause begins with ${quote(text)}`,
      help:
        suggestion === null
          ? STARTS[inHead ? 'head' : 'item'].en
          : needless === undefined
            ? `did you mean ${quote(suggestion)}?`
            : `write ${quote(suggestion)} without ${quote(needless)}`,
    }),
    zh: ({ text, suggestion, needless, inHead }) => ({
      message: `没有以 ${quote(text)} 开头的写法`,
      help:
        suggestion === null
          ? STARTS[inHead ? 'head' : 'item'].zh
          : needless === undefined
            ? `是否想写 ${quote(suggestion)}？`
            : `请直接写 ${quote(suggestion)}，前面不写 ${quote(needless)}`,
    }),
  },
  'list-marker': {
    en: ({ text }) => ({
      message: `${quote(text)} marks a point of a list, and no line or clause has such a mark`,
      help: 'delete it',
    }),
    zh: ({ text }) => ({
      message: `行首的 ${quote(text)} 是列举用的序号或符号，在这里没有意义`,
      help: '请删去',
    }),
  },
  unexpected: {
    en: (params) => {
      const { what, help } = missing(params, 'en');
      return 'found' in params
        ? {
            message: `${quote(params.found)} stands where ${what} is needed`,
            help: params.suggestion === null ? help : `did you mean ${quote(params.suggestion)}?`,
          }
        : { message: `${what} is missing after ${quote(params.after)}`, help };
    },
    zh: (params) => {
      const { what, help } = missing(params, 'zh');
      return 'found' in params
        ? {
            message: `此处应为${apart(what)}，却写了 ${quote(params.found)}`,
            help: params.suggestion === null ? help : `是否想写 ${quote(params.suggestion)}？`,
          }
        : { message: `${quote(params.after)} 之后缺少${apart(what)}`, help };
    },
  },
  'keyword-as-name': {
    en: ({ text, expected }) => ({
      message: `${quote(text)} is a word of the language and cannot be a ${expected}`,
      help: expected === 'name' ? 'choose another name' : `put it between quotes: \`"${text}"\``,
    }),
    zh: ({ text, expected }) => ({
      message: `${quote(text)} 是本语言的用词，不能作${expected === 'name' ? '名称' : '取值'}`,
      help: expected === 'name' ? '请换一个名称' : `请放在引号内：\`"${text}"\``,
    }),
  },
  'unclosed-brace': {
    en: () => ({ message: 'this `{` is never closed', help: 'write `}` where the block ends' }),
    zh: () => ({ message: '这个 `{` 没有关闭', help: '请在该段结束处写 `}`' }),
  },
  'stray-brace': {
    en: ({ count }) =>
      count === 1
        ? { message: 'this `}` closes nothing', help: 'delete it' }
        : { message: `these ${count} \`}\` close nothing`, help: 'delete them' },
    zh: ({ count }) => ({
      message: `这${count === 1 ? '' : ` ${count} `}个 \`}\` 没有对应的 \`{\``,
      help: '请删去',
    }),
  },
  'stray-block': {
    en: () => ({
      message: 'this `{` belongs to nothing',
      help: 'delete it and its `}`; braces follow the heading of a group or an item, `every quarter`, `every month`, `highest of` and the like',
    }),
    zh: () => ({
      message: '这个 `{` 不属于任何一段',
      help: '请删去这一对括号；`{` 只写在类或项的标题、`每季度`、`每月`、`取最高` 等之后',
    }),
  },
  misplaced: {
    en: ({ text, inside }) => ({
      message: `${quote(text)} cannot stand inside ${inside === 'item' ? 'an item' : 'a group'}`,
      help:
        inside === 'item' && isChange(text)
          ? 'write clauses that are dropped or replaced into `change item 4 { … }`, behind the `}`'
          : 'move it behind the `}`',
    }),
    zh: ({ text, inside }) => ({
      message: `${quote(text)} 不能写在${inside === 'item' ? '项' : '类'}之内`,
      help:
        inside === 'item' && isChange(text)
          ? '删去或替换的条款请写入 `更改 项 4 { … }`，放在 `}` 之后'
          : '请移到 `}` 之后',
    }),
  },
  'clause-outside-item': {
    en: ({ isExample }) => ({
      message: 'this belongs to no item',
      help: isExample
        ? 'move it below its `item`, or write `example total …` to test the total'
        : 'move it below the `item` that it is about',
    }),
    zh: ({ isExample }) => ({
      message: '这一句不属于任何一项',
      help: isExample
        ? '请移到所属的 `项` 之下；检验总分请写 `例 总分 …`'
        : '请移到所属的 `项` 之下',
    }),
  },
} satisfies Partial<Wordings>;

/** What the lines of each part begin with. */
const STARTS = {
  head: {
    en: 'before the items a line begins with `rubric`, `version`, `period` or `total`, an item with `item`, a remark with `#`',
    zh: '项之前的各行以 `考核`、`版本`、`周期` 或 `总分` 开头，每一项以 `项` 开头，注释以 `#` 开头',
  },
  item: {
    en: 'a clause begins with `late`, `missing`, `per-…` or `if`, the official text with `>`, a remark with `#`',
    zh: '条款以 `逾期`、`未报送`、`每…` 或 `如` 开头，原文以 `>` 开头，注释以 `#` 开头',
  },
} as const;

function isLong(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** Between Chinese and code stands a blank. */
function apart(what: string): string {
  return what.startsWith('`') ? ` ${what}` : what;
}

function closingQuote(text: string): string {
  return text.startsWith('“') ? '”' : '"';
}

/** Whether a word says what becomes of an older rubric. */
function isChange(word: string): boolean {
  const keywords = [KEYWORDS.Drop, KEYWORDS.Replace, KEYWORDS.Change];
  return keywords.some(({ en, zh }) => word === en || word === zh);
}
