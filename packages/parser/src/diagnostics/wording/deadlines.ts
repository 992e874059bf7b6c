import { quote } from './quote.ts';
import type { Wordings } from './wording.ts';

/** What is wrong with submissions, their deadlines and what is repeated. */
export const DEADLINES = {
  'open-boundary': {
    en: ({ of, text, day, timed }) => ({
      message: `${quote(text)} leaves open whether the ${timed ? 'minute' : 'day'} itself is on time`,
      help:
        of === 'late'
          ? `write ${quote(`late after ${day}`)} if it is, ${quote(`late from ${day}`)} if it is late`
          : `write ${quote(`due ${day}`)} if it is, ${quote(`due before ${day}`)} if it is late`,
    }),
    zh: ({ of, text, day, timed }) => {
      const itself = timed ? '当时' : '当日';
      return {
        message: `${quote(text)} 没有说明${itself}是否按期`,
        help:
          of === 'late'
            ? `${itself}按期写作 ${quote(`${day}后报送`)}，${itself}逾期写作 ${quote(`${day}起报送`)}`
            : `${itself}按期写作 ${quote(`截止 ${day}`)}，${itself}逾期写作 ${quote(`截止 早于 ${day}`)}`,
      };
    },
  },
  'per-submission': {
    en: ({ name, word }) => ({
      message: `${quote(`per-${name}`)} would be a count of its own and has nothing to do with the submission`,
      help: `write ${quote(word)} without \`per\`; to count what was not handed in, say of what`,
    }),
    zh: ({ name, word }) => ({
      message: `${quote(`每${name}`)} 会成为另计的次数，与报送无关`,
      help: `请写 ${quote(word)}，前面不加 \`每\`；若要计数，请写明是什么，如 \`每未报送内容\``,
    }),
  },
  'deadline-as-name': {
    en: ({ name, day }) => ({
      message: `${quote(name)} would be the name of a count, and speaks of the day ${quote(day)}`,
      help: 'write the day as a deadline, `due day 20 of last month` inside `every quarter { … }`, and behind it `late` and `missing`',
    }),
    zh: ({ name, day }) => ({
      message: `${quote(name)} 会成为计数的名称，其中却有期限 ${quote(day)}`,
      help: '期限请另写，如 `每季度 { … }` 之内的 `截止 最后一个月20日`，其后写 `逾期`、`未报送`',
    }),
  },
  'not-in-submission': {
    en: () => ({
      message: 'this says nothing of when the submission is handed in',
      help: 'move it behind the `}`; inside stand `due`, `late` and `missing`',
    }),
    zh: () => ({
      message: '这一句与材料的报送无关',
      help: '请移到 `}` 之后；其内只写 `截止`、`逾期`、`未报送`',
    }),
  },
  'submission-value': {
    en: ({ text }) => ({
      message: `${quote(text)} is a submission, and this does not say when it was handed in`,
      help: `write ${quote(`${text} submitted 6月21日`)} or ${quote(`${text} missing`)}`,
    }),
    zh: ({ text }) => ({
      message: `${quote(text)} 是报送的材料，此处没有写明何时报送`,
      help: `请写 ${quote(`${text} 6月21日报送`)} 或 ${quote(`${text} 未报送`)}`,
    }),
  },
  'two-deadlines': {
    en: () => ({
      message: 'this is a second deadline for the same submission',
      help: 'keep one of them',
      other: 'the first is here',
    }),
    zh: () => ({
      message: '同一报送有了第二个期限',
      help: '请只保留一个',
      other: '第一个在这里',
    }),
  },
  'late-without-deadline': {
    en: ({ unit }) => ({
      message: 'this does not say when late begins',
      help:
        unit === null
          ? 'write `late after 6月21日`, or `due 6月21日` in a line before it'
          : `write \`${OWN_DAY[unit].en}\` in a line before it`,
    }),
    zh: ({ unit }) => ({
      message: '没有写明期限，无从逾期',
      help:
        unit === null
          ? '请写 `6月21日后报送`，或在前一行写 `截止 6月21日`'
          : `请在前一行写 \`${OWN_DAY[unit].zh}\``,
    }),
  },
  'date-in-every': {
    en: ({ unit }) => ({
      message: `each ${unit} has a day of its own, and this is one day for all`,
      help: `write \`${OWN_DAY[unit].en}\` in a line before the clauses, and in them \`late\` alone`,
    }),
    zh: ({ unit }) => ({
      message: `${UNITS[unit]}各有期限，这里却是同一天`,
      help: `请在条款前一行写 \`${OWN_DAY[unit].zh}\`，条款中只写 \`逾期\``,
    }),
  },
  'due-without-month': {
    en: ({ text }) => ({
      message: 'this does not say which of the three months of a quarter is meant',
      help: `write ${quote(`${text} of last month`)}, or \`first month\` or \`second month\``,
    }),
    zh: ({ text }) => ({
      message: '一个季度有三个月，没有写明是哪一个',
      help: `请写 ${quote(`最后一个月 ${text}`)}，或 \`第一个月\`、\`第二个月\``,
    }),
  },
  'month-of-month': {
    en: ({ day }) => ({
      message: 'inside `every month` this would read as a day of the month before',
      help: `write \`due ${day === null ? 'last day' : `day ${day}`}\` for the same day of each month`,
    }),
    zh: ({ day }) => ({
      message: '每月之内没有“第几个月”，易误读为上一个月',
      help: `请写 \`截止 ${day === null ? '最后一日' : `${day}日`}\`，即每月的这一日`,
    }),
  },
  'day-without-every': {
    en: ({ inList }) => ({
      message: 'a day without its month is not a date',
      help: inList
        ? 'write `due 6月20日`, which is the same day for every name of the list'
        : 'write `due 6月20日`, or put it inside `every month { … }` or `every quarter { … }`',
    }),
    zh: ({ inList }) => ({
      message: '只有日没有月，不成日期',
      help: inList
        ? '请写 `截止 6月20日`，所列各处期限相同'
        : '请写 `截止 6月20日`，或放入 `每月 { … }`、`每季度 { … }` 之内',
    }),
  },
  'every-in-every': {
    en: () => ({
      message: 'what is repeated cannot hold another repetition',
      help: 'move it behind the `}` of the first',
    }),
    zh: () => ({ message: '重复段之内不能再有重复段', help: '请移到前一段的 `}` 之后' }),
  },
  'not-in-every': {
    en: () => ({
      message: 'this is about the whole item and cannot be repeated',
      help: 'move it behind the `}`',
    }),
    zh: () => ({ message: '这一句针对整项，不能重复', help: '请移到 `}` 之后' }),
  },
} satisfies Partial<Wordings>;

const UNITS = { quarter: '各季度', month: '各月' } as const;

/** How a deadline is written that each quarter or month has to itself. */
const OWN_DAY = {
  quarter: { en: 'due day 20 of last month', zh: '截止 最后一个月20日' },
  month: { en: 'due day 20', zh: '截止 20日' },
} as const;
