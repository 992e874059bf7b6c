interface Keyword {
  /** English spelling; several words stand on one line with blanks between. */
  readonly en: string;
  /** Chinese spelling. */
  readonly zh: string;
  /** Other spellings that mean the same. */
  readonly also?: Readonly<Partial<Record<Vocabulary, readonly string[]>>>;
  /** Where the keyword may begin a statement. */
  readonly starts?: 'rubric' | 'body';
  /** What it does, for the reference. */
  readonly about: string;
}

/**
 * Every keyword in both vocabularies: the one source of the lexer, the reference and all tools. The
 * order is that of the reference.
 */
export const KEYWORDS = {
  Rubric: { en: 'rubric', zh: '考核', starts: 'rubric', about: 'names the rubric' },
  Extends: {
    en: 'extends',
    zh: '沿用',
    starts: 'rubric',
    about:
      'the older rubric, by id and version, that this one takes over; a keyword where a statement begins, else a name',
  },
  Drop: {
    en: 'drop',
    zh: '删去',
    starts: 'rubric',
    about:
      'an item or a clause of the older rubric that is no more; a keyword where a statement begins, else a name',
  },
  Replace: {
    en: 'replace',
    zh: '替换',
    starts: 'rubric',
    about:
      'an item or a clause in the place of that of the older rubric; a keyword where a statement begins, else a name',
  },
  Change: {
    en: 'change',
    zh: '更改',
    starts: 'rubric',
    about:
      'what becomes of the clauses of an item of the older rubric; a keyword where a statement begins, else a name',
  },
  Version: { en: 'version', zh: '版本', starts: 'rubric', about: 'its version, kept as written' },
  Period: { en: 'period', zh: '周期', starts: 'rubric', about: 'first and last day assessed' },
  To: {
    en: 'to',
    zh: '至',
    also: { zh: ['到'] },
    about: 'between the ends of a period or of a range',
  },
  Total: { en: 'total', zh: '总分', starts: 'rubric', about: 'how items become one number' },
  LessDeductions: {
    en: 'less deductions',
    zh: '减扣分',
    about: 'the total is a number less all that the items lost',
  },
  ScaledTo: {
    en: 'scaled to',
    zh: '折算为',
    about: 'the sum of the items, with so many points for all of theirs',
  },
  TotalTimes: {
    en: 'total times',
    zh: '总分乘以',
    starts: 'rubric',
    about: 'the total counts so many times where a condition holds',
  },
  Veto: {
    en: 'veto',
    zh: '一票否决',
    starts: 'rubric',
    about:
      'where a condition holds the total is 0, another number, or no more than one; a keyword where a statement begins, else a name',
  },
  GradeAtMost: {
    en: 'grade at most',
    zh: '等级不高于',
    about: 'behind `veto`: no better grade than this one',
  },
  Grades: {
    en: 'grades',
    zh: '等级划分',
    starts: 'rubric',
    about: 'what the total is called; a keyword where a statement begins, else a name',
  },
  Sum: { en: 'sum', zh: '合计', about: 'the total is the sum of the items' },
  RoundHalfUp: {
    en: 'round half up',
    zh: '四舍五入',
    starts: 'rubric',
    about: 'the total is rounded to the nearest, a half away from 0',
  },
  RoundUp: {
    en: 'round up',
    zh: '进一',
    starts: 'rubric',
    about: 'the total is rounded away from 0',
  },
  RoundDown: {
    en: 'round down',
    zh: '去尾',
    starts: 'rubric',
    about: 'the total is rounded towards 0',
  },
  Decimals: {
    en: 'decimals',
    zh: '位小数',
    also: { en: ['decimal'] },
    about: 'how many digits a rounded total keeps behind the point',
  },
  Cites: { en: 'cites', zh: '依据', starts: 'rubric', about: 'a document the rubric rests on' },
  TimeZone: {
    en: 'time zone',
    zh: '时区',
    starts: 'rubric',
    about: 'where an instant becomes a day; Asia/Shanghai unless said',
  },
  Holidays: {
    en: 'holidays',
    zh: '节假日',
    starts: 'rubric',
    about: 'days that are no working days; a keyword where a statement begins, else a name',
  },
  Workdays: {
    en: 'workdays',
    zh: '调休上班',
    starts: 'rubric',
    about: 'days at a weekend that are worked on; a keyword where a statement begins, else a name',
  },
  Group: { en: 'group', zh: '类', starts: 'rubric', about: 'items that belong together' },
  Item: { en: 'item', zh: '项', starts: 'rubric', about: 'one thing scored' },
  Earn: {
    en: 'earn',
    zh: '累计',
    about: 'an item that starts at 0 and earns up to its points',
  },
  Bonus: {
    en: 'bonus',
    zh: '附加',
    about: 'a group or an item that stands outside the base; in a heading, elsewhere a name',
  },
  Weight: {
    en: 'weight',
    zh: '权重',
    about: 'how many times a group or an item counts; in a heading, elsewhere a name',
  },
  GroupCap: {
    en: 'group cap',
    zh: '本类最多扣',
    starts: 'rubric',
    about: 'the most that the items of a group lose together',
  },
  GroupUpTo: {
    en: 'group up to',
    zh: '本类最多得',
    starts: 'rubric',
    about: 'the most that the items of a group come to together',
  },
  BonusCounts: {
    en: 'bonus counts if base',
    zh: '附加分计入 如 基础分',
    starts: 'rubric',
    about: 'what the base has to be for the bonus to count',
  },
  Points: { en: 'points', zh: '分', about: 'the unit of amounts' },
  Fact: {
    en: 'fact',
    zh: '事实',
    starts: 'body',
    about: 'declares a fact: shared by items, or a choice with values no clause names',
  },
  Percentage: {
    en: 'percentage',
    zh: '百分比',
    about: 'behind `fact NAME`: its values are percentages; elsewhere a name',
  },
  Define: {
    en: 'define',
    zh: '定义',
    starts: 'body',
    about:
      'a number with a name, computed from facts; a keyword where a statement begins, else a name',
  },
  Score: {
    en: 'earn',
    zh: '得分',
    starts: 'body',
    about: 'a clause whose points are computed; a keyword where a statement begins',
  },
  ItemPoints: {
    en: 'item points',
    zh: '本项分值',
    about: 'in a formula: the points of the item',
  },
  Else: { en: 'else', zh: '否则', about: 'what a formula is where it would divide by 0' },
  AllOf: {
    en: 'all',
    zh: '全体',
    about: 'in a formula: what a fact is for everybody assessed together; elsewhere a name',
  },
  DropLowest: {
    en: 'drop lowest',
    zh: '去掉最低',
    also: { zh: ['去掉一个最低分', '去掉最低分'] },
    about: 'in a formula: the lowest is left out, or so many of the lowest',
  },
  DropHighest: {
    en: 'drop highest',
    zh: '去掉最高',
    also: { zh: ['去掉一个最高分', '去掉最高分'] },
    about: 'in a formula: the highest is left out, or so many of the highest',
  },
  DropBoth: {
    en: 'drop highest and lowest',
    zh: '去掉最高和最低',
    also: { zh: ['去掉一个最高分和一个最低分', '去掉最高分和最低分'] },
    about: 'in a formula: the highest and the lowest are left out',
  },
  HighestFirst: { en: 'highest first', zh: '从高到低', about: 'the highest has the first place' },
  LowestFirst: { en: 'lowest first', zh: '从低到高', about: 'the lowest has the first place' },
  TiesBest: {
    en: 'ties share best',
    zh: '并列取前',
    about: 'those that are equal all have the best of their places: 1, 2, 2, 4',
  },
  TiesWorst: {
    en: 'ties share worst',
    zh: '并列取后',
    about: 'those that are equal all have the worst of their places: 1, 3, 3, 4',
  },
  TiesMean: {
    en: 'ties share mean',
    zh: '并列取平均',
    about: 'those that are equal all have the mean of their places: 1, 2.5, 2.5, 4',
  },
  TiesDense: {
    en: 'ties leave no gap',
    zh: '并列不空位',
    about: 'those that are equal have one place, and the next has the next: 1, 2, 2, 3',
  },
  OneOf: {
    en: 'one of',
    zh: '取自',
    about: 'the values of a choice; the names that `every` repeats for',
  },
  NotApplicable: {
    en: 'not applicable if',
    zh: '不适用 如',
    also: { zh: ['不适用如', '不适用 若', '不涉及 如'] },
    starts: 'body',
    about: 'for whom the item is not asked, and what becomes of its points',
  },
  FullPoints: { en: 'full points', zh: '计满分', about: 'what does not apply has all its points' },
  NoPoints: { en: 'no points', zh: '计零分', about: 'what does not apply has no points' },
  PointsRescaled: {
    en: 'points rescaled',
    zh: '分值按比例折算',
    about: 'the points of what does not apply go to all other items, by their points',
  },
  PointsSpread: {
    en: 'points spread over group',
    zh: '分值平均计入同类',
    about: 'the points of what does not apply go to the other items of its group, evenly',
  },
  Standard: {
    en: 'standard',
    zh: '工作标准',
    starts: 'body',
    about: 'the official work standard of the item, verbatim',
  },
  Timing: {
    en: 'timing',
    zh: '时间节点',
    starts: 'body',
    about: 'the official time node of the item, verbatim',
  },
  EveryQuarter: {
    en: 'every quarter',
    zh: '每季度',
    starts: 'body',
    about: 'clauses that apply to each quarter by itself',
  },
  EveryMonth: {
    en: 'every month',
    zh: '每月',
    starts: 'body',
    about: 'clauses that apply to each month by itself',
  },
  Every: {
    en: 'every',
    zh: '每个',
    also: { zh: ['每处'] },
    starts: 'body',
    about: 'clauses that apply to each of a list by itself: every NAME one of its names',
  },
  SubmissionOf: {
    en: 'submission',
    zh: '材料',
    starts: 'body',
    about: 'one of several submissions of an item; a keyword where a statement begins, else a name',
  },
  HighestOf: {
    en: 'highest of',
    zh: '取最高',
    also: { zh: ['从高'] },
    starts: 'body',
    about: 'clauses of which only the one that comes to most counts',
  },
  LowestOf: {
    en: 'lowest of',
    zh: '取最低',
    also: { zh: ['从低'] },
    starts: 'body',
    about: 'clauses of which only the one that comes to least counts',
  },
  FirstOf: {
    en: 'first of',
    zh: '只计首条',
    also: { zh: ['取首条'] },
    starts: 'body',
    about: 'clauses of which only the first that applies counts',
  },
  Tiers: {
    en: 'in tiers',
    zh: '逐级',
    also: { zh: ['逐档'] },
    starts: 'body',
    about: 'clauses of which each counts only where all before it hold',
  },
  ExemptIf: {
    en: 'exempt if',
    zh: '豁免',
    also: { zh: ['豁免 如', '豁免如', '豁免 若'] },
    starts: 'body',
    about: 'clauses that are waived where a condition holds',
  },
  BandsOf: {
    en: 'bands of',
    zh: '分档',
    also: { zh: ['按档'] },
    starts: 'body',
    about: 'points by the band that a measure lies in: bands of FACT, their bounds, their points',
  },
  DaysLate: {
    en: 'days late',
    zh: '逾期天数',
    also: { zh: ['逾期日数'] },
    about: 'behind `bands of`: how many days something is late',
  },
  WorkingDaysLate: {
    en: 'working days late',
    zh: '逾期工作日',
    also: { zh: ['逾期工作日数'] },
    about: 'behind `bands of`: how many working days something is late',
  },
  Due: {
    en: 'due',
    zh: '截止',
    also: { zh: ['期限'] },
    starts: 'body',
    about: 'the last day on which a submission is on time',
  },
  Before: { en: 'before', zh: '早于', about: 'a deadline whose own day is late' },
  Day: { en: 'day', zh: '第', about: 'a day of the month' },
  LastDay: {
    en: 'last day',
    zh: '最后一日',
    also: { zh: ['最后一天'] },
    about: 'the last of a month',
  },
  Of: { en: 'of', zh: '之', about: 'which month of the quarter; what a percentage is of' },
  FirstMonth: { en: 'first month', zh: '第一个月', about: 'of a quarter' },
  SecondMonth: { en: 'second month', zh: '第二个月', about: 'of a quarter' },
  LastMonth: {
    en: 'last month',
    zh: '最后一个月',
    also: { zh: ['第三个月'] },
    about: 'of a quarter',
  },
  Late: {
    en: 'late',
    zh: '逾期',
    also: { zh: ['逾期报送', '迟报'] },
    starts: 'body',
    about: 'a clause for what is submitted past its deadline',
  },
  After: { en: 'after', zh: '晚于', about: 'late from the next day on: the day itself is on time' },
  From: {
    en: 'from',
    zh: '自',
    also: { zh: ['从'] },
    about: 'late from that day on: the day itself is late; where points in proportion begin',
  },
  Missing: {
    en: 'missing',
    zh: '未报送',
    also: { zh: ['不上报', '未上报'] },
    starts: 'body',
    about: 'a clause for what was never submitted',
  },
  Submitted: {
    en: 'submitted',
    zh: '报送',
    also: { zh: ['已报送'] },
    about: 'a day, in an example',
  },
  Per: { en: 'per', zh: '每', starts: 'body', about: 'a clause that counts: per-NAME, 每NAME' },
  Linear: {
    en: 'linear',
    zh: '按比例计',
    also: { zh: ['按完成比例'] },
    starts: 'body',
    about:
      'points in proportion: linear NAME from A to B, none at A and all at B; a keyword where a statement begins, else a name',
  },
  By: {
    en: 'by',
    zh: '按',
    starts: 'body',
    about: 'points for each value of a choice: by FACT, its values, their points',
  },
  Judged: {
    en: 'judged',
    zh: '酌情',
    starts: 'body',
    about: 'a clause whose points an assessor judges within bounds',
  },
  If: {
    en: 'if',
    zh: '如',
    also: { zh: ['若', '如果'] },
    starts: 'body',
    about: 'a clause with a condition',
  },
  Unless: { en: 'unless', zh: '除非', about: 'an exemption: the clause shows as waived' },
  And: { en: 'and', zh: '且', also: { zh: ['并且'] }, about: 'both hold' },
  Or: { en: 'or', zh: '或', also: { zh: ['或者'] }, about: 'at least one holds' },
  Not: { en: 'not', zh: '非', about: 'does not hold' },
  Is: { en: 'is', zh: '为', also: { zh: ['是'] }, about: 'a choice has one of these values' },
  IsNot: {
    en: 'is not',
    zh: '不为',
    also: { zh: ['不是'] },
    about: 'a choice has none of these values',
  },
  AtLeast: {
    en: 'at least',
    zh: '不低于',
    also: { zh: ['不少于', '不小于', '大于等于', '达到'] },
    about: 'the same as >=',
  },
  AtMost: {
    en: 'at most',
    zh: '不高于',
    also: { zh: ['不超过', '不多于', '不大于', '小于等于'] },
    about: 'the same as <=',
  },
  Below: {
    en: 'below',
    zh: '低于',
    also: { zh: ['少于', '小于', '不足'] },
    about: 'the same as <',
  },
  Above: {
    en: 'above',
    zh: '高于',
    also: { zh: ['超过', '多于', '大于'] },
    about: 'the same as >; behind `per-NAME`, only what is above it counts',
  },
  AwayFrom: { en: 'away from', zh: '偏离', about: 'in steps: how far from it on either side' },
  PercentagePoints: {
    en: 'percentage points',
    zh: '个百分点',
    about: 'the same as % of a step: per 5 percentage points',
  },
  Deduct: { en: '-', zh: '扣', also: { zh: ['扣除'] }, about: 'takes points' },
  Add: { en: '+', zh: '加', about: 'gives points' },
  All: { en: '-all', zh: '不得分', about: 'the item scores 0, whatever else holds' },
  OfPoints: {
    en: 'of points',
    zh: '分值的',
    also: { zh: ['本项分值的'] },
    about: "a percentage of the item's points",
  },
  Then: {
    en: 'then',
    zh: '再次',
    also: { zh: ['以后每次'] },
    about: 'what each case behind the first costs or gives',
  },
  FullSteps: { en: 'full steps', zh: '不足不计', about: 'what is left of a step does not count' },
  StartedSteps: {
    en: 'started steps',
    zh: '不足按一步计',
    also: { zh: ['不足按一次计', '不足按一日计'] },
    about: 'what is left of a step counts as one',
  },
  NearestStep: {
    en: 'nearest step',
    zh: '四舍五入计',
    about: 'what is left of a step counts as one from a half on',
  },
  ExactSteps: {
    en: 'exact steps',
    zh: '按比例',
    about: 'what is left of a step counts as the part of one that it is',
  },
  DoubledIf: {
    en: 'doubled if',
    zh: '加倍 如',
    also: { zh: ['加倍如', '加倍 若', '加倍扣分 如'] },
    about: 'the points of a case are twice as many where this holds of it',
  },
  HalvedIf: {
    en: 'halved if',
    zh: '减半 如',
    also: { zh: ['减半如', '减半 若', '减半扣分 如'] },
    about: 'the points of a case are half as many where this holds of it',
  },
  WaivedIf: {
    en: 'waived if',
    zh: '免扣 如',
    also: { zh: ['免扣如', '免扣 若', '免予扣分 如'] },
    about: 'a case comes to nothing where this holds of it',
  },
  HighestPer: {
    en: 'highest per',
    zh: '同一',
    about: 'of the cases alike in something the highest alone counts; in Chinese 就高 behind it',
  },
  Cap: { en: 'cap', zh: '最多扣', also: { zh: ['最多扣除'] }, about: 'the most a clause deducts' },
  UpTo: { en: 'up to', zh: '最多加', about: 'the most a clause adds' },
  ItemCap: {
    en: 'item cap',
    zh: '本项最多扣',
    also: { zh: ['本项总计最多扣', '本项合计最多扣'] },
    starts: 'body',
    about: 'the most that the clauses of the item deduct together',
  },
  EachCap: {
    en: 'each cap',
    zh: '每次最多扣',
    also: { zh: ['每季度最多扣', '每月最多扣', '每处最多扣'] },
    starts: 'body',
    about: 'the most that the clauses of a repetition deduct together each time',
  },
  ItemFloor: {
    en: 'item floor',
    zh: '本项最低',
    starts: 'body',
    about: 'the least that the item can score; below 0 it loses more than its points',
  },
  Extra: {
    en: 'extra from total',
    zh: '追加扣',
    also: { zh: ['追加扣除'] },
    about: 'what the total loses besides, where the clause applies',
  },
  WhenExhausted: {
    en: 'when exhausted',
    zh: '扣满',
    also: { zh: ['扣完'] },
    starts: 'body',
    about: 'what the total loses besides, where the item has lost all it can',
  },
  Example: {
    en: 'example',
    zh: '例',
    starts: 'body',
    about: 'facts, and the score they must give',
  },
  Against: {
    en: 'against',
    zh: '对比',
    about: 'what the others have with whom an example compares',
  },
  Gives: { en: '=>', zh: '得', about: 'what an example comes to' },
} as const satisfies Readonly<Record<string, Keyword>>;

export type KeywordName = keyof typeof KEYWORDS;

export const KEYWORD_NAMES = Object.keys(KEYWORDS) as readonly KeywordName[];

export type Vocabulary = 'en' | 'zh';

/** Every way to write a keyword, the canonical one first. */
export function spellings(name: KeywordName, vocabulary: Vocabulary): readonly string[] {
  const keyword: Keyword = KEYWORDS[name];
  return [keyword[vocabulary], ...(keyword.also?.[vocabulary] ?? [])];
}

export function startsStatement(name: KeywordName): Keyword['starts'] {
  const keyword: Keyword = KEYWORDS[name];
  return keyword.starts;
}

/** Whether a word alone is a keyword, in either vocabulary. */
export function isKeyword(word: string): boolean {
  return KEYWORD_NAMES.some((name) =>
    [...spellings(name, 'en'), ...spellings(name, 'zh')].includes(word),
  );
}
