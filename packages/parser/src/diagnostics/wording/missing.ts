import type { Language } from '@rubrica/evaluator';
import { dottedDate } from '../../syntax/dotted-date.ts';
import type { FaultParams } from '../fault.ts';
import { EXPECTED, type Missing } from './expected.ts';
import { quote } from './quote.ts';

/** What has to stand in a place, with the help that fits what stands there or before it. */
export function missing(params: FaultParams['unexpected'], language: Language): Missing {
  if ('after' in params) return EXPECTED[behind(params.after, params.expected)][language];
  const { what, help } = EXPECTED[params.expected][language];
  const date = dottedDate(params.found);
  if (date === null) return { what, help };
  switch (params.expected) {
    case 'full-date':
      return { what, help: help.replace('`2021-06-21`', date.includes('月') ? '$&' : quote(date)) };
    case 'date':
      return { what, help: language === 'en' ? `write ${quote(date)}` : `请写 ${quote(date)}` };
    case 'day':
      return { what, help: help.replace('`6月21日`', quote(date)) };
    default:
      return { what, help };
  }
}

/** Behind these words fewer dates and texts fit than elsewhere. */
function behind(word: string, expected: keyof typeof EXPECTED): keyof typeof EXPECTED {
  if (expected === 'date' && /^(?:period|周期|to|至|到)$/.test(word)) return 'full-date';
  return expected === 'text' && /^(?:time zone|时区)$/.test(word) ? 'zone' : expected;
}
