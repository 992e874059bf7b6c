import type { Language } from '@rubrica/evaluator';
import type { Code, Expected, FactUse, FaultParams } from './fault.ts';

/** One diagnostic in words. */
export interface Wording {
  /** What is wrong, in the rubric's own terms; one sentence, no full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly help?: string;
  /** What the other place has to do with it. */
  readonly other?: string;
}

export type Severity = 'error' | 'warning';

type Catalogue = {
  readonly [C in Code]: {
    readonly severity: Severity;
  } & Readonly<Record<Language, (params: FaultParams[C]) => Wording>>;
};

/** Every diagnostic there is, in both languages. */
export const CATALOGUE: Catalogue = {
  'stray-character': {
    severity: 'error',
    en: ({ text }) => ({
      message: `\`${text}\` is not part of the language`,
      help: 'delete it, or put it between quotes if it belongs to a title or a label',
    }),
    zh: ({ text }) => ({
      message: `\`${text}\` 不属于本语言`,
      help: '请删去；若是标题或说明中的文字，请放入引号内',
    }),
  },
  'unclosed-text': {
    severity: 'error',
    en: ({ text }) => ({
      message: 'this text is not closed on its line',
      help: `end it with \`${text.startsWith('“') ? '”' : '"'}\``,
    }),
    zh: ({ text }) => ({
      message: '引号到行末仍未关闭',
      help: `请以 \`${text.startsWith('“') ? '”' : '"'}\` 结束`,
    }),
  },
  'bad-number': {
    severity: 'error',
    en: ({ text }) => ({
      message: `\`${text}\` is not a number`,
      help: 'write digits with at most one point, as `1000` or `0.5`, and a blank before a word; a date is `6月21日` or `2021-06-21`',
    }),
    zh: ({ text }) => ({
      message: `\`${text}\` 不是数`,
      help: '数只含数字和至多一个小数点，如 `1000`、`0.5`，其后若接英文单词须空格；日期写作 `6月21日` 或 `2021-06-21`',
    }),
  },
  'too-large': {
    severity: 'error',
    en: ({ limit }) => ({ message: `the file is longer than ${limit} characters` }),
    zh: ({ limit }) => ({ message: `文件超过 ${limit} 个字符` }),
  },
  'too-deep': {
    severity: 'error',
    en: ({ limit }) => ({ message: `brackets and \`not\` are nested more than ${limit} deep` }),
    zh: ({ limit }) => ({ message: `括号与“非”的嵌套超过 ${limit} 层` }),
  },
  'unknown-statement': {
    severity: 'error',
    en: ({ text, suggestion }) => ({
      message: `\`${text}\` cannot stand here`,
      help:
        suggestion === null
          ? 'a clause starts with `late`, `missing`, `per-…` or `if`; official text stands behind `>`, a note behind `#`'
          : `did you mean \`${suggestion}\`?`,
    }),
    zh: ({ text, suggestion }) => ({
      message: `此处不能写 \`${text}\``,
      help:
        suggestion === null
          ? '条款以 `逾期`、`未报送`、`每…` 或 `如` 开头；公文原文写在 `>` 之后，注释写在 `#` 之后'
          : `是否想写 \`${suggestion}\`？`,
    }),
  },
  unexpected: {
    severity: 'error',
    en: ({ text, expected }) => ({
      message: `expected ${EXPECTED[expected].en}, found ${found(text, 'en')}`,
    }),
    zh: ({ text, expected }) => ({
      message: `此处应为${EXPECTED[expected].zh}，却是${found(text, 'zh')}`,
    }),
  },
  'missing-amount': {
    severity: 'error',
    en: ({ text, glued }) => ({
      message: `this clause does not say how many points${text === '' ? '' : `, found ${found(text, 'en')}`}`,
      help:
        glued === null
          ? 'write an amount with its sign, as `-2`, or `-all`'
          : `put a blank before \`${glued}\`: with the dash touching, it is part of the name`,
    }),
    zh: ({ text, glued }) => ({
      message: `这一条款没有写明分数${text === '' ? '' : `，却是${found(text, 'zh')}`}`,
      help:
        glued === null
          ? '请写明扣分，如 `扣2分`，或 `不得分`'
          : `请在 \`${glued}\` 前空一格：连写时它是名称的一部分`,
    }),
  },
  'amount-without-sign': {
    severity: 'error',
    en: ({ text }) => ({
      message: `\`${text}\` does not say whether points are taken or given`,
      help: `write \`-${text}\` to deduct or \`+${text}\` to add`,
    }),
    zh: ({ text }) => ({
      message: `\`${text}\` 没有写明是扣分还是加分`,
      help: `扣分写作 \`扣${text}分\`，加分写作 \`加${text}分\``,
    }),
  },
  'percent-of-what': {
    severity: 'error',
    en: ({ text }) => ({
      message: `\`${text}%\` does not say of what`,
      help: 'write the amount in points',
    }),
    zh: ({ text }) => ({
      message: `\`${text}%\` 没有写明以什么为基数`,
      help: '请写明具体分数',
    }),
  },
  'open-boundary': {
    severity: 'error',
    en: ({ date, text, form }) => ({
      message: `\`${date}${text}\` leaves open whether the day itself is on time`,
      help:
        form === 'due'
          ? `write \`due ${date}\` if it is, \`due before ${date}\` if it is late`
          : `write \`late after ${date} -…\` if it is, \`late from ${date} -…\` if it is late`,
    }),
    zh: ({ date, text, form }) => ({
      message: `\`${date}${text}\` 没有说明当日是否算按期`,
      help:
        form === 'due'
          ? `当日算按期，请写 \`截止 ${date}\`；当日算逾期，请写 \`截止 早于 ${date}\``
          : `当日算按期，请写 \`${date}后报送扣…分\`；当日算逾期，请写 \`${date}起报送扣…分\``,
    }),
  },
  'per-submission': {
    severity: 'error',
    en: ({ name, word }) => ({
      message: `\`${name}\` would be a count of its own, and has nothing to do with the submission`,
      help: `write \`${word}\` with its amount and no \`per\`; to count what was not handed in, name it`,
    }),
    zh: ({ name, word }) => ({
      message: `\`每${name}\` 会成为一个另计的次数，与报送无关`,
      help: `请写 \`${word}扣…分\`，前面不加 \`每\`；若要计未报送的内容，请写明是什么，如 \`每未报送内容扣…分\``,
    }),
  },
  'unclosed-brace': {
    severity: 'error',
    en: () => ({ message: 'this `{` is never closed', help: 'add `}` where the block ends' }),
    zh: () => ({ message: '这个 `{` 没有关闭', help: '请在该段结束处加 `}`' }),
  },
  'stray-brace': {
    severity: 'error',
    en: () => ({
      message: 'this `}` closes nothing',
      help: 'delete it, or add the `{` it belongs to',
    }),
    zh: () => ({ message: '这个 `}` 没有对应的 `{`', help: '请删去，或补上 `{`' }),
  },
  'clause-outside-item': {
    severity: 'error',
    en: () => ({
      message: 'this stands outside any item',
      help: 'move it below the `item` it scores',
    }),
    zh: () => ({ message: '这一条款不在任何一项之内', help: '请移到所属的 `项` 之下' }),
  },
  'statement-absent': {
    severity: 'error',
    en: ({ statement }) => ({
      message: `the file has no \`${statement}\``,
      help: `add \`${SAMPLES[statement].en}\``,
    }),
    zh: ({ statement }) => ({
      message: `文件缺少 \`${SAMPLES[statement].name}\``,
      help: `请加上 \`${SAMPLES[statement].zh}\``,
    }),
  },
  'stated-twice': {
    severity: 'error',
    en: ({ text }) => ({ message: `\`${text}\` is stated twice`, other: 'first stated here' }),
    zh: ({ text }) => ({ message: `\`${text}\` 写了两次`, other: '首次写在这里' }),
  },
  'duplicate-item': {
    severity: 'error',
    en: ({ id }) => ({
      message: `there are two items \`${id}\``,
      help: 'give each item an id of its own',
      other: 'the first is here',
    }),
    zh: ({ id }) => ({
      message: `有两个 \`项 ${id}\``,
      help: '每一项的编号必须不同',
      other: '第一个在这里',
    }),
  },
  'duplicate-group': {
    severity: 'error',
    en: ({ id }) => ({
      message: `there are two groups \`${id}\``,
      help: 'give each group an id of its own',
      other: 'the first is here',
    }),
    zh: ({ id }) => ({
      message: `有两个 \`类 ${id}\``,
      help: '每一类的编号必须不同',
      other: '第一个在这里',
    }),
  },
  'item-without-points': {
    severity: 'error',
    en: ({ id }) => ({
      message: `the item \`${id}\` does not say how many points it has`,
      help: `write \`item ${id} "…" 5 points\``,
    }),
    zh: ({ id }) => ({
      message: `\`项 ${id}\` 没有写明分值`,
      help: `请写作 \`项 ${id} "…" 5分\``,
    }),
  },
  'no-such-date': {
    severity: 'error',
    en: ({ text, occurrence }) => ({
      message: `\`${text}\` does not exist${occurrence === null ? '' : ` in ${occurrence}`}`,
    }),
    zh: ({ text, occurrence }) => ({
      message: `${occurrence === null ? '' : `${occurrence} 中`}没有 \`${text}\` 这一天`,
    }),
  },
  'date-without-year': {
    severity: 'error',
    en: ({ text }) => ({
      message: `\`${text}\` has no year, and the period lies in more than one`,
      help: 'write the year, as `2021年6月21日` or `2021-06-21`',
    }),
    zh: ({ text }) => ({
      message: `\`${text}\` 没有年份，而周期跨年`,
      help: '请写明年份，如 `2021年6月21日` 或 `2021-06-21`',
    }),
  },
  'period-reversed': {
    severity: 'error',
    en: () => ({ message: 'the period ends before it begins' }),
    zh: () => ({ message: '周期的结束早于开始' }),
  },
  'period-cuts': {
    severity: 'error',
    en: ({ unit }) => ({
      message: `the period does not consist of whole ${unit}s`,
      help: `let the period begin with the first day of a ${unit} and end with the last of one`,
      other: 'the period is stated here',
    }),
    zh: ({ unit }) => ({
      message: `周期不是完整的若干个${UNITS[unit]}`,
      help: `周期应始于${UNITS[unit]}的第一日，止于${UNITS[unit]}的最后一日`,
      other: '周期写在这里',
    }),
  },
  'unknown-time-zone': {
    severity: 'error',
    en: ({ zone }) => ({
      message: `there is no time zone \`${zone}\``,
      help: 'write an IANA name, as `"Asia/Shanghai"`',
    }),
    zh: ({ zone }) => ({
      message: `没有时区 \`${zone}\``,
      help: '请写 IANA 名称，如 `"Asia/Shanghai"`',
    }),
  },
  'two-deadlines': {
    severity: 'error',
    en: () => ({
      message: 'this is a second deadline for one submission',
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
    severity: 'error',
    en: () => ({
      message: 'late by when is not said',
      help: 'write `late after 6月21日 …`, or a `due` before it',
    }),
    zh: () => ({
      message: '没有写明期限，无从逾期',
      help: '请写 `6月21日后报送扣…分`，或在前面写 `截止 …`',
    }),
  },
  'due-without-month': {
    severity: 'error',
    en: () => ({
      message: 'a quarter has three months: which one is not said',
      help: 'write `of first month`, `of second month` or `of last month`',
    }),
    zh: () => ({
      message: '一个季度有三个月，没有写明是哪一个',
      help: '请写 `第一个月`、`第二个月` 或 `最后一个月`',
    }),
  },
  'month-of-month': {
    severity: 'error',
    en: () => ({
      message: 'a month has no months in it; `of last month` could be read as the month before',
      help: 'write `due day 20` for the 20th of each month',
    }),
    zh: () => ({
      message: '每月之内没有“第几个月”，易误读为上一个月',
      help: '每月20日写作 `截止 20日`',
    }),
  },
  'every-in-every': {
    severity: 'error',
    en: () => ({ message: 'repetitions cannot stand inside one another' }),
    zh: () => ({ message: '重复段之内不能再有重复段' }),
  },
  'date-in-every': {
    severity: 'error',
    en: () => ({
      message: 'each repetition has a day of its own, and this is one day',
      help: 'write `due day 20 of last month`, then `late -1`',
    }),
    zh: () => ({
      message: '每次的期限各不相同，这里却是同一天',
      help: '请写 `截止 最后一个月20日`，再写 `逾期扣1分`',
    }),
  },
  'day-without-every': {
    severity: 'error',
    en: () => ({
      message: 'a day of the month without a month is not a date',
      help: 'write `due 6月20日`, or put it inside `every month { … }` or `every quarter { … }`',
    }),
    zh: () => ({
      message: '只有日没有月，不成日期',
      help: '请写 `截止 6月20日`，或放入 `每月 { … }`、`每季度 { … }` 之内',
    }),
  },
  'same-clause': {
    severity: 'error',
    en: ({ clause }) => ({
      message: `the clause \`${clause}\` is there twice`,
      other: 'the first is here',
    }),
    zh: ({ clause }) => ({ message: `条款 \`${clause}\` 写了两次`, other: '第一个在这里' }),
  },
  'bound-of-other-sign': {
    severity: 'error',
    en: ({ bound }) =>
      bound === 'cap'
        ? { message: '`cap` bounds deductions, and this clause adds', help: 'write `up to`' }
        : { message: '`up to` bounds additions, and this clause deducts', help: 'write `cap`' },
    zh: ({ bound }) =>
      bound === 'cap'
        ? { message: '`最多扣` 用于扣分，而这一条款是加分', help: '请写 `最多加`' }
        : { message: '`最多加` 用于加分，而这一条款是扣分', help: '请写 `最多扣`' },
  },
  'bound-on-all': {
    severity: 'error',
    en: () => ({
      message: 'a clause that takes all cannot have a bound',
      help: 'delete the bound, or write an amount instead of `-all`',
    }),
    zh: () => ({
      message: '`不得分` 的条款不能再有上限',
      help: '请删去上限，或把 `不得分` 改为具体分数',
    }),
  },
  'zero-amount': {
    severity: 'error',
    en: () => ({
      message: 'a clause of 0 points does nothing',
      help: 'write the amount, or delete the clause',
    }),
    zh: () => ({ message: '0 分的条款不起作用', help: '请写明分数，或删去这一条款' }),
  },
  'two-types': {
    severity: 'error',
    en: ({ name, one, other }) => ({
      message: `\`${name}\` is used as ${USES[other].en} here and as ${USES[one].en} elsewhere`,
      help: 'give the two facts two names',
      other: `${USES[one].en} here`,
    }),
    zh: ({ name, one, other }) => ({
      message: `\`${name}\` 在这里是${USES[other].zh}，在别处是${USES[one].zh}`,
      help: '两个事实请用两个名称',
      other: `在这里是${USES[one].zh}`,
    }),
  },
  'two-labels': {
    severity: 'error',
    en: ({ name }) => ({ message: `\`${name}\` has two labels`, other: 'the first is here' }),
    zh: ({ name }) => ({ message: `\`${name}\` 有两个说明`, other: '第一个在这里' }),
  },
  'reserved-name': {
    severity: 'error',
    en: ({ name }) => ({
      message: `\`${name}\` names a quarter or a month and cannot name a fact`,
      help: 'choose another name',
    }),
    zh: ({ name }) => ({
      message: `\`${name}\` 是季度或月份的名称，不能作事实的名称`,
      help: '请换一个名称',
    }),
  },
  'unused-fact': {
    severity: 'error',
    en: ({ name }) => ({
      message: `no clause uses \`${name}\``,
      help: 'use it in a clause, or delete it',
    }),
    zh: ({ name }) => ({
      message: `没有条款用到 \`${name}\``,
      help: '请在条款中使用，或删去',
    }),
  },
  'value-not-declared': {
    severity: 'error',
    en: ({ name, value, values }) => ({
      message: `\`${value}\` is not one of the values of \`${name}\``,
      help: `its values are ${list(values)}`,
      other: 'they are declared here',
    }),
    zh: ({ name, value, values }) => ({
      message: `\`${value}\` 不是 \`${name}\` 的取值`,
      help: `取值有 ${list(values)}`,
      other: '取值写在这里',
    }),
  },
  'unknown-name': {
    severity: 'error',
    en: ({ name, suggestion, known }) => ({
      message: `no clause here uses \`${name}\``,
      help:
        suggestion === null
          ? `the clauses use ${list(known, 'no names')}`
          : `did you mean \`${suggestion}\`?`,
    }),
    zh: ({ name, suggestion, known }) => ({
      message: `这里没有条款用到 \`${name}\``,
      help:
        suggestion === null
          ? `条款用到的有 ${list(known, '（无）')}`
          : `是否想写 \`${suggestion}\`？`,
    }),
  },
  'unknown-item': {
    severity: 'error',
    en: ({ id, suggestion }) => ({
      message: `there is no item \`${id}\``,
      ...(suggestion === null ? {} : { help: `did you mean \`${suggestion}\`?` }),
    }),
    zh: ({ id, suggestion }) => ({
      message: `没有 \`项 ${id}\``,
      ...(suggestion === null ? {} : { help: `是否想写 \`${suggestion}\`？` }),
    }),
  },
  'other-item': {
    severity: 'error',
    en: ({ id, item }) => ({
      message: `this is an example of the item \`${item}\`, and \`${id}\` is another`,
      help: 'to test several items at once, write `example total …`',
    }),
    zh: ({ id, item }) => ({
      message: `这是 \`项 ${item}\` 的例，而 \`项 ${id}\` 是另一项`,
      help: '要同时检验多项，请写 `例 总分 …`',
    }),
  },
  'not-in-every': {
    severity: 'error',
    en: () => ({
      message: 'this says something of the whole item and cannot be repeated',
      help: 'move it out of the repeated block',
    }),
    zh: () => ({ message: '这一句针对整项，不能写在重复段之内', help: '请移到重复段之外' }),
  },
  'unknown-occurrence': {
    severity: 'error',
    en: ({ name, known }) => ({
      message: `\`${name}\` is not a quarter or month of the period`,
      help: `there are ${list(known, 'none')}; between two facts stands a comma`,
    }),
    zh: ({ name, known }) => ({
      message: `\`${name}\` 不是周期内的季度或月份`,
      help: `可写的有 ${list(known, '（无）')}；两个事实之间用逗号`,
    }),
  },
  'which-occurrence': {
    severity: 'error',
    en: ({ known }) => ({
      message: 'the item has several submissions, and one day cannot be that of all',
      help: `say which: ${list(known)}`,
    }),
    zh: ({ known }) => ({
      message: '本项有多次报送，同一天不能属于每一次',
      help: `请写明是哪一次：${list(known)}`,
    }),
  },
  'no-submission': {
    severity: 'error',
    en: () => ({
      message: 'nothing is submitted in this item',
      help: 'no clause of it says `late` or `missing`',
    }),
    zh: () => ({ message: '本项没有报送的要求', help: '没有 `逾期` 或 `未报送` 的条款' }),
  },
  'example-value': {
    severity: 'error',
    en: ({ name, type, values }) => ({
      message: `\`${name}\` is ${USES[type].en}`,
      help: `write ${giving(name, type, values).en}`,
    }),
    zh: ({ name, type, values }) => ({
      message: `\`${name}\` 是${USES[type].zh}`,
      help: `请写 ${giving(name, type, values).zh}`,
    }),
  },
  'example-incomplete': {
    severity: 'error',
    en: ({ names }) => ({
      message: `the example does not give ${list(names)}`,
      help: 'counts, flags and submissions are without fault unless given; measures and choices must be given',
    }),
    zh: ({ names }) => ({
      message: `例中没有给出 ${list(names)}`,
      help: '次数、有无和报送不写即为无过失；数值和选项必须写明',
    }),
  },
  'example-without-item': {
    severity: 'error',
    en: () => ({
      message: 'whose facts these are is not said',
      help: 'in an example of the total each fact follows its item: `item 4.1 missing`',
    }),
    zh: () => ({
      message: '没有写明是哪一项的事实',
      help: '总分的例中，每个事实前写明所属的项：`项 4.1 未报送`',
    }),
  },
  'example-fails': {
    severity: 'error',
    en: ({ expected, actual }) => ({
      message: `this example comes to ${actual}, not ${expected}`,
      help: 'correct the example or the clauses',
    }),
    zh: ({ expected, actual }) => ({
      message: `本例实得 ${actual} 分，而不是 ${expected} 分`,
      help: '请更正此例或条款',
    }),
  },
};

const EXPECTED: Readonly<Record<Expected, Readonly<Record<Language, string>>>> = {
  name: { en: 'a name', zh: '名称' },
  id: { en: 'an id, as `4.1`', zh: '编号（如 `4.1`）' },
  text: { en: 'a text between quotes', zh: '引号内的文字' },
  number: { en: 'a number', zh: '数' },
  points: { en: '`points` after the number', zh: '数后的 `分`' },
  date: { en: 'a date, as `6月21日` or `2021-06-21`', zh: '日期（如 `6月21日`、`2021-06-21`）' },
  day: {
    en: 'a day, as `6月21日` or `day 20 of last month`',
    zh: '日期（如 `6月21日`、`最后一个月20日`）',
  },
  condition: { en: 'a condition, as `hazards >= 3`', zh: '条件（如 `隐患 >= 3`）' },
  total: {
    en: '`total 100 less deductions` or `total sum`',
    zh: '`总分 100 减扣分` 或 `总分 合计`',
  },
  to: { en: '`to`', zh: '`至`' },
  gives: { en: '`=>` and the score', zh: '`得` 和分数' },
  given: {
    en: 'a fact, as `missing` or `submitted 6月21日`',
    zh: '事实（如 `未报送`、`报送 6月21日`）',
  },
  order: {
    en: '`后报送` or `起报送` after the date; in English `late after` before it',
    zh: '日期后的 `后报送` 或 `起报送`',
  },
  brace: { en: '`{`', zh: '`{`' },
  parenthesis: { en: '`)`', zh: '`)`' },
  statement: { en: 'a statement', zh: '语句' },
};

const SAMPLES = {
  rubric: { name: '考核', en: 'rubric my-rubric "Its title"', zh: '考核 my-rubric "标题"' },
  version: { name: '版本', en: 'version 1.0', zh: '版本 1.0' },
  period: {
    name: '周期',
    en: 'period 2021-01-01 to 2021-06-30',
    zh: '周期 2021-01-01 至 2021-06-30',
  },
  total: { name: '总分', en: 'total 100 less deductions', zh: '总分 100 减扣分' },
  item: { name: '项', en: 'item 1 "Its title" 5 points', zh: '项 1 "标题" 5分' },
} as const;

const UNITS = { quarter: '季度', month: '月' } as const;

const USES: Readonly<Record<FactUse, Readonly<Record<Language, string>>>> = {
  count: { en: 'a count', zh: '次数' },
  flag: { en: 'a yes-or-no fact', zh: '是否（有无）' },
  number: { en: 'a measured number', zh: '数值' },
  percentage: { en: 'a percentage', zh: '百分比' },
  choice: { en: 'a choice', zh: '选项' },
};

/** How an example gives a fact of this type. */
function giving(
  name: string,
  type: FactUse,
  values: readonly string[],
): Readonly<Record<Language, string>> {
  switch (type) {
    case 'flag':
      return { en: `\`${name}\` alone`, zh: `\`${name}\`，其后不写数` };
    case 'choice':
      return { en: `\`${name} is ${values[0]}\``, zh: `\`${name} 为 ${values[0]}\`` };
    case 'percentage':
      return { en: `\`${name} 95%\``, zh: `\`${name} 95%\`` };
    case 'number':
      return { en: `\`${name} 3.5\``, zh: `\`${name} 3.5\`` };
    case 'count':
      return { en: `\`${name} 3\``, zh: `\`${name} 3\`` };
  }
}

function found(text: string, lang: Language): string {
  if (text !== '') return lang === 'en' ? `\`${text}\`` : ` \`${text}\``;
  return lang === 'en' ? 'the end of the line' : '行末';
}

function list(names: readonly string[], none = ''): string {
  return names.length === 0 ? none : names.map((name) => `\`${name}\``).join(', ');
}
