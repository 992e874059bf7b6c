import type { Wording } from '../../../rule.ts';

/** What no example shows. */
export type Edge =
  | { readonly of: 'number'; readonly name: string; readonly value: string }
  | { readonly of: 'day'; readonly day: string }
  | { readonly of: 'part' }
  | { readonly of: 'cap' | 'up-to'; readonly limit: string };

export function inEnglish(edge: Edge): Wording {
  switch (edge.of) {
    case 'number':
      return {
        message: `no example has \`${edge.name}\` at ${edge.value} itself`,
        help: `let an example show what comes of \`${edge.name}\` ${edge.value}`,
      };
    case 'day':
      return {
        message: `no example has something submitted on ${edge.day} itself`,
        help: 'let an example show what comes of submitting on that day',
      };
    case 'part':
      return {
        message: 'no example has a part of a step',
        help: 'let an example show what is left of a step, and what becomes of it',
      };
    case 'cap':
    case 'up-to':
      return {
        message: `no example comes up to this ${edge.of === 'cap' ? 'cap' : 'limit'} of \`${edge.limit}\``,
        help: 'let an example show so much that it takes something',
      };
  }
}

export function inChinese(edge: Edge): Wording {
  switch (edge.of) {
    case 'number':
      return {
        message: `没有示例写明 \`${edge.name}\` 恰为 ${edge.value} 的情形`,
        help: `请用示例写明 \`${edge.name}\` 恰为 ${edge.value} 时的得分`,
      };
    case 'day':
      return {
        message: `没有示例写明 ${edge.day} 当日报送的情形`,
        help: '请用示例写明当日报送的得分',
      };
    case 'part':
      return {
        message: '没有示例写明不足一步的情形',
        help: '请用示例写明不足一步时的得分',
      };
    case 'cap':
    case 'up-to':
      return {
        message: `没有示例达到${edge.of === 'cap' ? '最多扣' : '最多加'} \`${edge.limit}\` 分的上限`,
        help: '请用示例写明达到上限时的得分',
      };
  }
}
