import { quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with the comments that ignore warnings. */
export const IGNORING = {
  'ignore-misspelt': {
    en: ({ text }) => ({
      message: `${quote(text)} ignores nothing`,
      help: 'did you mean `rubrica-ignore-next-line`?',
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 不起作用`,
      help: '是否想写 `rubrica-ignore-next-line`？',
    }),
  },
  'ignore-misplaced': {
    en: () => ({
      message: 'this comment stands behind something else and ignores nothing',
      help: 'put it in a line of its own, above the line that it is about',
    }),
    zh: () => ({
      message: '这条注释写在别的内容之后，不起作用',
      help: '请单独成行，写在所指的那一行之前',
    }),
  },
  'ignore-without-reason': {
    en: () => ({
      message: 'this comment has no `:` with a reason behind it, and ignores nothing',
      help: 'write `:` and the reason behind the codes, as `: the official text says so`',
    }),
    zh: () => ({
      message: '这条注释没有用 `：` 写明理由，不起作用',
      help: '请在代码后写上 `：` 和理由，如 `：原文如此`',
    }),
  },
  'ignore-unknown-code': {
    en: ({ text, suggestion }) => ({
      message:
        text === null ? 'this comment names no warning' : `there is no warning ${quote(text)}`,
      help:
        suggestion === null
          ? 'write what stands between the brackets of the warning, as `group-points`'
          : `did you mean ${quote(suggestion)}?`,
    }),
    zh: ({ text, suggestion }) => ({
      message: text === null ? '这条注释没有写明是哪一种警告' : `没有 ${quote(text)} 这种警告`,
      help:
        suggestion === null
          ? '请写警告方括号中的代码，如 `group-points`'
          : `是否想写 ${quote(suggestion)}？`,
    }),
  },
  'ignore-of-error': {
    en: ({ code }) => ({
      message: `${quote(code)} is an error, and errors cannot be ignored`,
      help: 'correct what is wrong, and delete this code, or the comment if it is the only one',
    }),
    zh: ({ code }) => ({
      message: `${quote(code)} 是错误，错误不能忽略`,
      help: '请改正错误，并删去这一代码；仅此一个时，请删去整条注释',
    }),
  },
  'ignore-unused': {
    en: ({ code }) => ({
      message: `nothing that begins in the line below has a warning ${quote(code)}`,
      help: 'delete this code, or the comment if it is the only one',
    }),
    zh: ({ code }) => ({
      message: `其后一行起的内容没有 ${quote(code)} 警告`,
      help: '请删去这一代码；仅此一个时，请删去整条注释',
    }),
  },
} satisfies Partial<Wordings>;
