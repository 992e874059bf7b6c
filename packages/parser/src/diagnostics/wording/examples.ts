import { renderNoScore } from '@rubrica/evaluator';
import { assertNever } from '../../invariant.ts';
import type { AttributeUse, FactUse, Measure } from '../fault.ts';
import { sampleOf } from '../sample.ts';
import { USES } from './facts.ts';
import { occurrenceInChinese } from './occurrence.ts';
import { listed, quote } from './quote.ts';
import type { Wordings } from './wording.ts';
import { writtenValue } from './written-value.ts';

/** What is wrong with examples. */
export const EXAMPLES = {
  'unknown-name': {
    en: ({ name, suggestion, known }) => ({
      message: `no clause of this item uses ${quote(name)}`,
      help:
        suggestion !== null
          ? `did you mean ${quote(suggestion)}?`
          : known.length === 0
            ? 'delete it'
            : `its clauses use ${listed(known)}`,
    }),
    zh: ({ name, suggestion, known }) => ({
      message: `本项没有条款用到 ${quote(name)}`,
      help:
        suggestion !== null
          ? `是否想写 ${quote(suggestion)}？`
          : known.length === 0
            ? '请删去'
            : `本项条款用到的有 ${listed(known, 'zh')}`,
    }),
  },
  'unknown-item': {
    en: ({ id, suggestion }) => ({
      message: `there is no item ${quote(id)}`,
      help: suggestion === null ? 'write the id of an item' : `did you mean ${quote(suggestion)}?`,
    }),
    zh: ({ id, suggestion }) => ({
      message: `没有 ${quote(`项 ${id}`)}`,
      help: suggestion === null ? '请写已有的项的编号' : `是否想写 ${quote(suggestion)}？`,
    }),
  },
  'other-item': {
    en: ({ id, item }) => ({
      message: `this is an example of the item ${quote(item)}, and ${quote(id)} is another`,
      help: 'to test several items at once, write `example total …`',
    }),
    zh: ({ id, item }) => ({
      message: `这是 ${quote(`项 ${item}`)} 的例，而 ${quote(`项 ${id}`)} 是另一项`,
      help: '要同时检验多项，请写 `例 总分 …`',
    }),
  },
  'unknown-occurrence': {
    en: ({ name, known }) => ({
      message: `${quote(name)} is none of the quarters, months or names that this item repeats for`,
      help:
        known.length === 0
          ? 'delete it; between two facts stands a comma'
          : `write one of ${listed(known)}; between two facts stands a comma`,
    }),
    zh: ({ name, known }) => ({
      message: `${quote(name)} 不是本项重复的季度、月份或名称`,
      help:
        known.length === 0
          ? '请删去；两个事实之间用逗号'
          : `可写的有 ${listed(known.map(occurrenceInChinese), 'zh')}；两个事实之间用逗号`,
    }),
  },
  'which-occurrence': {
    en: ({ known }) => ({
      message: 'this item has several submissions, and one day cannot be that of all',
      help: `write before it which one: ${listed(known)}`,
    }),
    zh: ({ known }) => ({
      message: '本项有多次报送，同一天不能属于每一次',
      help: `请在前面写明是哪一次：${listed(known.map(occurrenceInChinese), 'zh')}`,
    }),
  },
  'no-submission': {
    en: () => ({
      message: 'nothing is submitted in this item',
      help: 'delete it: no clause of the item says `late` or `missing`',
    }),
    zh: () => ({
      message: '本项没有报送的要求',
      help: '请删去：本项没有 `逾期` 或 `未报送` 的条款',
    }),
  },
  'example-value': {
    en: ({ name, type, values, measured }) => ({
      message: `${quote(name)} is ${USES[type].en}${type === 'series' ? `, ${values.length} or more` : ''}`,
      help: `write ${quote(giving(name, type, values).en)}${type === 'flag' ? ' and nothing behind it' : ''}${measured ? '; if it is measured rather than counted, compare it with a decimal, as `90.0`' : ''}`,
    }),
    zh: ({ name, type, values, measured }) => ({
      message: `${quote(name)} 表示${USES[type].zh}${type === 'series' ? `，至少 ${values.length} 个` : ''}`,
      help: `请写 ${quote(giving(name, type, values).zh)}${type === 'flag' ? '，其后不写' : ''}${measured ? '；如果它是测得的数值而非次数，请在条款中用带小数的数与之比较，如 `90.0`' : ''}`,
    }),
  },
  'given-twice': {
    en: () => ({
      message: 'the example says this twice',
      help: 'keep one of them',
      other: 'first said here',
    }),
    zh: () => ({ message: '例中说了两次', help: '请只保留一个', other: '首次写在这里' }),
  },
  'example-incomplete': {
    en: ({ open, total }) => ({
      message: `the example does not say what ${listed(namesOf(open))} is`,
      help: `add ${listed(open.map((fact) => givingMeasure(fact, total).en))}`,
    }),
    zh: ({ open, total }) => ({
      message: `例中没有写明 ${listed(namesOf(open), 'zh')}`,
      help: `请加上 ${listed(
        open.map((fact) => givingMeasure(fact, total).zh),
        'zh',
      )}`,
    }),
  },
  'example-without-item': {
    en: ({ text, item }) => ({
      message: `which item ${quote(text)} is about is not said`,
      help: `write the item before it, as ${quote(`item ${item ?? 1} ${text}`)}`,
    }),
    zh: ({ text, item }) => ({
      message: `没有写明 ${quote(text)} 说的是哪一项`,
      help: `请在前面写明，如 ${quote(`项 ${item ?? 1} ${text}`)}`,
    }),
  },
  'too-many-examples': {
    en: ({ limit }) => ({
      message: `the examples up to here state more than ${limit} values and scores of items together`,
      help: 'leave out examples of the total, or make several rubrics of the file',
    }),
    zh: ({ limit }) => ({
      message: `到此为止，示例写明的值和要计分的项合计超过 ${limit} 个`,
      help: '请减少总分的例，或分成几份考核',
    }),
  },
  'example-without-score': {
    en: ({ problem }) => ({
      message: `this example has ${renderNoScore(problem, { lang: 'en' })}`,
      help: 'round what is computed, or give other facts',
    }),
    zh: ({ problem }) => ({
      message: `本例${renderNoScore(problem, { lang: 'zh' })}`,
      help: '请对算出的数取整，或改写事实',
    }),
  },
  'example-fails': {
    en: ({ expected, actual, grade }) => {
      if (actual === null) {
        return {
          message:
            'this example has no score: nothing is left to take the points of what does not apply',
          help: 'leave an item that applies, or write `full points` or `no points` where its points go',
        };
      }
      return {
        message: `this example comes to ${withGrade(actual, grade?.actual)}, not ${withGrade(expected, grade?.expected)}`,
        help: `write ${quote(`=> ${withGrade(actual, grade?.actual)}`)} if the clauses are right`,
      };
    },
    zh: ({ expected, actual, grade }) => {
      if (actual === null) {
        return {
          message: '本例没有得分：不适用项的分值要计入其他项，却没有一项适用',
          help: '请至少留一项适用，或将分值的去向改为 `计满分`、`计零分`',
        };
      }
      return {
        message: `本例实得 ${withGrade(`${actual} 分`, grade?.actual)}，而不是 ${withGrade(`${expected} 分`, grade?.expected)}`,
        help: `若条款无误，请写 ${quote(`得 ${withGrade(`${actual}分`, grade?.actual)}`)}`,
      };
    },
  },
} satisfies Partial<Wordings>;

function withGrade(score: string, grade: string | null | undefined): string {
  return grade == null ? score : `${score} ${grade}`;
}

type InBoth = Readonly<Record<'en' | 'zh', string>>;

/** How an example gives a fact of this type. */
function giving(name: string, type: FactUse | AttributeUse, values: readonly string[]): InBoth {
  const inBoth = (text: string): InBoth => ({ en: text, zh: text });
  switch (type) {
    case 'flag':
      return inBoth(name);
    case 'choice': {
      const value = writtenValue(values[0] ?? '');
      return { en: `${name} is ${value}`, zh: `${name} 为 ${value}` };
    }
    case 'text':
      return { en: `${name} "…"`, zh: `${name} 为 "…"` };
    case 'percentage':
      return inBoth(`${name} 95%`);
    case 'number':
      return inBoth(`${name} 3.5`);
    case 'series':
      return inBoth(`${name} (${values.join(', ')})`);
    case 'count':
    case 'judgement':
      return inBoth(`${name} 3`);
    default:
      return assertNever(type);
  }
}

/** Each once, however often it is repeated. */
function namesOf(open: readonly Measure[]): readonly string[] {
  return [...new Set(open.map(({ name }) => name))];
}

function givingMeasure(fact: Measure, total: boolean): InBoth {
  const { item, occurrence, name, type } = fact;
  const given = giving(name, type, sampleOf(fact));
  const [en, zh] =
    occurrence === null ? ['', ''] : [`${occurrence} `, `${occurrenceInChinese(occurrence)} `];
  const ofItem = total && item !== null;
  return {
    en: `${ofItem ? `item ${item} ` : ''}${en}${given.en}`,
    zh: `${ofItem ? `项 ${item} ` : ''}${zh}${given.zh}`,
  };
}
