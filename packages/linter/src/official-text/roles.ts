import type { QuantityKind, Role } from './quantity.ts';

/** The words before and behind a number, within its own part of the sentence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Whether it runs from one number to another. */
  readonly isRange: boolean;
}

interface Cue {
  readonly role: Role;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** 参加, 增加 and 不得 are no verbs of points. */
const VERB_OF_MORE =
  /(?:追加|(?<![增参附施更强])加|奖励?|(?<!不)得|(?<![累合统共总])计|(?<!登)记|给予?|赋予?|获)$/;

const MOST: readonly Cue[] = [
  {
    role: 'most',
    before:
      /(?:最多|最高|至多|累计不超过?|不超过?|不得超过|上限(?:为|是)?|封顶)(?:可?以?)?(?:累计|只|共)?(?:扣除?|倒扣|加|减|得|计|记|为)?(?:本项|该项)?(?:分值|总分)?的?$/,
  },
  { role: 'most', after: /^(?:为限|封顶|为止)/ },
  {
    role: 'most',
    before:
      /\b(?:maximum|max|at most|up to|no more than|not exceed(?:ing)?|capped? at|limit(?:ed)? (?:of|to))\b[^.;\d]{0,28}$/,
  },
];

const DEDUCT: readonly Cue[] = [
  { role: 'deduct', before: /扣分\s*[(：:]$/ },
  { role: 'full', before: /(?:扣满|扣完)$/ },
  { role: 'extra', before: /(?:追加|另外?|额外|再)(?:扣除?|扣减|倒扣|减)(?:总分)?$/ },
  { role: 'deduct', before: /(?<!不)扣[^\d扣,，]{0,8}$/ },
  { role: 'deduct', before: /(?:(?<!增|加)减|罚)$/ },
  {
    role: 'deduct',
    before:
      /\b(?:loses?|deduct(?:s|ed|ing)?|penali[sz]ed?|penalty|minus|costs?|subtract(?:s|ed)?)\b[^.;\d]{0,24}$/,
  },
  { role: 'deduct', after: /^[^.;,\d]{0,30}\b(?:deducted|lost|penalty|deductions?|off)\b/ },
];

const FULL: Cue = {
  role: 'full',
  before: /(?:满分|分值|共计?|合计|总分|总计|基[本础]分|标准分|权重分|本项)(?:为|是|共|值)?[:\s]*$/,
};

const SET: readonly Cue[] = [
  { role: 'set', before: /(?:判定?为|定为|降为|记为|视为|按)[^\d,，]{0,6}$/ },
  { role: 'set', before: /\b(?:becomes?|set to|reduced to)\b[^.;\d]{0,12}$/ },
];

const BOUND_BEHIND: Cue = {
  role: 'bound',
  after:
    /^(?:\(不?含[^)]{0,6}\))?(?:及|或|和)?(?:以上|以下|以内|之内|内(?!容|部|外|涝|河|业)|之间|之上|之下)/,
};

const BOUND: readonly Cue[] = [
  {
    role: 'bound',
    before:
      /(?:高于|低于|超过|大于|小于|少于|多于|达到?|不足|至少|未满|满|在|含|≥|≤|>|<|[高低多少]于|以上|不[高低少多]于)$/,
  },
  BOUND_BEHIND,
  {
    role: 'bound',
    before:
      /\b(?:above|below|over|under|at least|more than|less than|fewer than|within|reach(?:es)?|than)$/,
  },
  { role: 'bound', after: /^(?:or|and) (?:more|less|above|below|fewer|over)\b/ },
];

const STEP: readonly Cue[] = [
  { role: 'step', before: /每[^\d,，扣]{0,12}$/ },
  { role: 'step', before: /\b(?:each|every|per)$/ },
];

const RATE: readonly Cue[] = [
  { role: 'rate', after: /^(?:\/|每)\s?[\u4e00-\u9fff]/ },
  { role: 'rate', after: /^(?:per|each|for each|for every)\b/ },
];

const STATED: readonly Cue[] = [{ role: 'stated', before: /(?:^|[[(【（:《])$/ }];

const FACTOR: readonly Cue[] = [
  { role: 'factor', before: /(?:[*×x乘=]|权重|占|按|比例|的)(?:为|是)?$/ },
  { role: 'factor', after: /^(?:权重|计|折算|执行|扣|处罚|加分|weight)/ },
];

const ADD: readonly Cue[] = [
  { role: 'add', before: /(?:得分|加分|计分)\s*[(：:]$/ },
  { role: 'add', before: VERB_OF_MORE },
  {
    role: 'add',
    before: /\b(?:earns?|receives?|gains?|adds?|awarded|worth|gets?|plus|bonus of)\b[^.;\d]{0,16}$/,
  },
  { role: 'add', after: /^[^.;,\d]{0,20}\b(?:added|awarded|earned|bonus)\b/ },
];

/** 6月21日前, 截止6月21日: a deadline, and no mere date. */
const DEADLINE: readonly Cue[] = [
  {
    role: 'bound',
    after:
      /^(?:\d{1,2}[时:：]\d{0,2}分?)?\s*(?:之?[前后]|以[前后]|起(?!施行|实施|执行|生效|开始)|止|截止|当[日天])/,
  },
  { role: 'bound', before: /(?:截止|早于|晚于|不晚于|不迟于|期限|时限)[^\d]{0,4}$/ },
  { role: 'bound', before: /\b(?:by|before|after|until|due|than|deadline)\b[^.;\d]{0,12}$/ },
];

/** What the words say of a number of this kind; the first cue that holds. */
const CUES: Readonly<Record<QuantityKind, readonly Cue[]>> = {
  points: [...MOST, ...DEDUCT, FULL, ...ADD, ...SET, ...BOUND, ...RATE, ...STATED],
  percent: [...MOST, ...DEDUCT, ...STEP, ...ADD, ...BOUND, ...FACTOR, ...RATE],
  count: [
    BOUND_BEHIND,
    ...STEP,
    ...BOUND,
    { role: 'bound', before: /(?:共|不超过?|最多|\bup to|\bfirst)$/ },
    { role: 'bound', after: /^(?:are )?(?:free|allowed)\b/ },
  ],
  duration: [...STEP, ...BOUND, { role: 'bound', before: /(?:不超过?|逾期|推迟|迟报|提前)$/ }],
  rank: BOUND,
  factor: FACTOR,
  date: DEADLINE,
  day: DEADLINE,
  time: [],
  decimals: [],
  plain: [],
};

/** What the words around a number make of it; points of which nothing is said are bare. */
export function roleOf(kind: QuantityKind, { before, after, isRange }: Surroundings): Role | null {
  const words = before.replace(/\((?:含|不含)\)\s*$/, '').trimEnd();
  const behind = after.trimStart();
  const cue = CUES[kind].find(
    (one) => (one.before?.test(words) ?? true) && (one.after?.test(behind) ?? true),
  );
  if (cue !== undefined && !(isRange && cue.role === 'stated')) return cue.role;
  if (isRange) return 'bound';
  return kind === 'points' ? 'bare' : null;
}
