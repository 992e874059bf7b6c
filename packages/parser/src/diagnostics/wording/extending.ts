import { KEYWORDS } from '../../syntax/keywords.ts';
import type { BaseName } from '../fault.ts';
import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with taking over an older rubric. */
export const EXTENDING = {
  'no-such-base': {
    en: ({ base, problem, suggestion, known }) => {
      if (problem === 'several') {
        return {
          message: `several files are ${named(base)} and do not mean the same`,
          help: 'give one of them another version',
        };
      }
      if (problem === 'version') {
        return {
          message: `there is no version ${quote(base.version)} of ${quote(base.id)} beside this file`,
          help: suggested(suggestion, `the versions there are: ${listed(known)}`),
        };
      }
      const none = 'put the file of the older rubric into the folder of this one';
      return {
        message: `there is no rubric ${quote(base.id)} beside this file`,
        help: suggested(suggestion, none),
      };
    },
    zh: ({ base, problem, suggestion, known }) => {
      if (problem === 'several') {
        return {
          message: `有几个文件都是 ${named(base)}，而含义不同`,
          help: '请给其中一个换一个版本',
        };
      }
      if (problem === 'version') {
        return {
          message: `同一目录中没有 ${quote(base.id)} 的版本 ${quote(base.version)}`,
          help: suggestedInChinese(suggestion, `现有版本：${listed(known, 'zh')}`),
        };
      }
      return {
        message: `同一目录中没有考核 ${quote(base.id)}`,
        help: suggestedInChinese(suggestion, '请把原考核的文件放入本文件所在的目录'),
      };
    },
  },
  'base-with-errors': {
    en: ({ base, count, line }) => ({
      message: `${named(base)} has ${count === 1 ? 'an error' : `${count} errors, the first`} in line ${line}`,
      help: 'check that file by itself, and put it right first',
    }),
    zh: ({ base, count, line }) => ({
      message: `${named(base)} 有 ${count} 个错误，${count === 1 ? '' : '第一个'}在第 ${line} 行`,
      help: '请先单独检查并改正该文件',
    }),
  },
  'extends-itself': {
    en: ({ base, limit }) => ({
      message:
        limit === null
          ? `${named(base)} would extend itself`
          : `more than ${limit} rubrics extend one another`,
      help: 'write the id and the version of an older rubric',
    }),
    zh: ({ base, limit }) => ({
      message: limit === null ? `${named(base)} 沿用了自身` : `相互沿用的考核超过 ${limit} 个`,
      help: '请写明较早的考核及其版本',
    }),
  },
  'change-without-base': {
    en: ({ keyword }) => ({
      message: `there is nothing to ${KEYWORDS[keyword].en}: this file extends no older rubric`,
      help: 'say at its head which one it extends, as `extends street-2021 2021.1`',
    }),
    zh: ({ keyword }) => ({
      message: `没有可以${KEYWORDS[keyword].zh}的内容：本文件没有沿用较早的考核`,
      help: '请在文件开头写明沿用哪一个，如 `沿用 street-2021 2021.1`',
    }),
  },
  'not-in-base': {
    en: ({ kind, name, item, suggestion, known }) => ({
      message:
        kind === 'item'
          ? `the older rubric has no item ${quote(name)}`
          : `item ${quote(item ?? '')} of the older rubric has no clause ${quote(name)}`,
      help: suggested(
        suggestion,
        known.length === 0
          ? 'it has none; write what is added without `drop` or `replace`'
          : `those there are: ${listed(known)}`,
      ),
    }),
    zh: ({ kind, name, item, suggestion, known }) => ({
      message:
        kind === 'item'
          ? `原考核没有 ${quote(`项 ${name}`)}`
          : `原考核的 ${quote(`项 ${item ?? ''}`)} 没有条款 ${quote(name)}`,
      help: suggestedInChinese(
        suggestion,
        known.length === 0
          ? '其中没有条款；新增的条款直接写出即可'
          : `可写的有 ${listed(known, 'zh')}`,
      ),
    }),
  },
  'which-clause': {
    en: ({ name, known }) => ({
      message: `several clauses of the item are called ${quote(name)}`,
      help:
        known.length > 1
          ? `write which one, between quotes: ${listed(known)}`
          : 'replace the whole item',
    }),
    zh: ({ name, known }) => ({
      message: `本项有几个条款都叫 ${quote(name)}`,
      help: known.length > 1 ? `请在引号内写明是哪一个：${listed(known, 'zh')}` : '请替换整项',
    }),
  },
  'changed-twice': {
    en: ({ name }) => ({
      message: `${quote(name)} is changed twice`,
      help: 'say once what becomes of it',
      other: 'the first is here',
    }),
    zh: ({ name }) => ({
      message: `${quote(name)} 更改了两次`,
      help: '请只写一次',
      other: '第一次在这里',
    }),
  },
  'already-there': {
    en: ({ kind, name }) =>
      kind === 'item'
        ? {
            message: `the older rubric has an item ${quote(name)}`,
            help: `write ${quote(`replace item ${name}`)} to put this one in its place, or give it another id`,
          }
        : {
            message: `the item has a clause ${quote(name)} from the older rubric`,
            help: `write ${quote(`replace ${asKey(name)} { … }`)} around it, or ${quote(`drop ${asKey(name)}`)} besides`,
          },
    zh: ({ kind, name }) =>
      kind === 'item'
        ? {
            message: `原考核已有 ${quote(`项 ${name}`)}`,
            help: `若要代替它，请写 ${quote(`替换 项 ${name}`)}；否则请换一个编号`,
          }
        : {
            message: `本项在原考核中已有条款 ${quote(name)}`,
            help: `请把它写入 ${quote(`替换 ${asKey(name)} { … }`)}，或另写 ${quote(`删去 ${asKey(name)}`)}`,
          },
  },
} satisfies Partial<Wordings>;

function named({ id, version }: BaseName): string {
  return quote(`${id} ${version}`);
}

function suggested(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `did you mean ${quote(suggestion)}?`;
}

function suggestedInChinese(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `是否为 ${quote(suggestion)}？`;
}

/** Between quotes where it is more than one word. */
function asKey(name: string): string {
  return /^[\p{L}\p{N}_.·-]+$/u.test(name) ? name : JSON.stringify(name);
}
