import type { READING as WORDINGS } from '../wording/reading.ts';
import type { Meanings } from './meaning.ts';

/** What cannot be read. */
export const READING: Meanings<keyof typeof WORDINGS> = {
  'stray-character': {
    en: 'A character that means nothing in the language, outside of comments, citations and quotes.',
    zh: '注释、原文和引号之外，出现了在本语言中没有意义的字符。',
  },
  'look-alike': {
    en: 'A character that looks like one of the language and is another, as a bracket of another kind.',
    zh: '字符看着像本语言的符号，其实是另一个，例如另一种括号。',
  },
  'not-utf-8': {
    en: 'The file is not encoded in UTF-8, so that its characters cannot be read with certainty.',
    zh: '文件的编码不是 UTF-8，其中的文字无法准确读出。',
  },
  'hidden-character': {
    en: 'A character that no reader sees, as one that turns the direction of writing round. It can make a file say something other than it shows.',
    zh: '含有读者看不见的字符，例如改变书写方向的字符。它能使文件所写与所见不同。',
  },
  'unclosed-text': {
    en: 'A text in quotes that does not end in its line. Titles, labels and other texts stand in one line.',
    zh: '引号内的文字在本行没有结束。标题、说明等文字须写在一行之内。',
  },
  'bad-number': {
    en: 'Something begins like a number and is none, as one with a thousands separator, an exponent, or slashes for a date.',
    zh: '写法像数而不是数，例如带千位分隔符、指数，或用斜线写日期。',
  },
  'too-large': {
    en: 'The file is longer than a rubric may be.',
    zh: '文件超过一份考核允许的长度。',
  },
  'too-deep': {
    en: 'Brackets or `not` stand in one another more deeply than the language reads, and than a person could.',
    zh: '括号或 `非` 的嵌套过深，超过本语言可读的层数，人也难以读懂。',
  },
  'unknown-statement': {
    en: 'A line begins with a word with which no statement and no clause begins: a keyword misspelt, or a sentence that is not in the language.',
    zh: '一行的开头不是任何语句或条款的开头：可能是关键词写错，也可能是未经改写的原话。',
  },
  'list-marker': {
    en: 'A line begins with the mark of a list, as 1、 or （二） or a bullet, which was copied along with the text.',
    zh: '行首带有列举的序号或符号，如“1、”“（二）”或圆点，多是连同原文一起复制来的。',
  },
  unexpected: {
    en: 'A statement begins as it should and goes on with something that cannot stand there. The message says what is needed in that place.',
    zh: '一句的开头正确，其后却写了不能写在该处的内容。提示会说明此处应写什么。',
  },
  'keyword-as-name': {
    en: 'A fact, a value or the like has the name of a keyword. The reader of the file could not tell one from the other.',
    zh: '事实、取值等用了关键词作名称，读者无法分辨。',
  },
  'unclosed-brace': {
    en: 'A block begins with `{` and never ends, so that it is not known what belongs to it.',
    zh: '`{` 开始的一段没有结束，无法判断哪些内容属于它。',
  },
  'stray-brace': {
    en: 'A `}` without a block that it could end.',
    zh: '有 `}`，却没有可以由它结束的一段。',
  },
  'stray-block': {
    en: 'A `{` behind something that has no block. Braces follow headings, repetitions and choices among clauses.',
    zh: '`{` 写在不能带括号的内容之后。括号只写在标题、重复段、取最高等之后。',
  },
  misplaced: {
    en: 'A statement stands where statements of its kind cannot, as one about the whole rubric inside a group.',
    zh: '语句写在了不该写的地方，例如把针对整份考核的语句写在类之内。',
  },
  'clause-outside-item': {
    en: 'A clause, or another line about one item, stands before the first item or outside of all. It could not be said whose points it is about.',
    zh: '条款或其他针对单项的内容写在各项之外，无法判断扣的是哪一项的分。',
  },
};
