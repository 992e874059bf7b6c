import { assertNever } from '../invariant.ts';
import type { FoldFormula, Formula, RankFormula } from '../ir/derived.ts';
import type { FactId } from '../ir/fact.ts';
import type { Finding } from '../ledger/assessment.ts';
import { factText } from './fact-text.ts';
import type { Language } from './language.ts';

type FormulaFinding = Extract<Finding, { readonly kind: 'formula' }>;

/** `average = mean(rating) = 85 (rating 80, 85, 90)` */
export function formulaFindingText(finding: FormulaFinding, lang: Language): string {
  const { fact, value, unit, formula, inputs } = finding;
  const names = new Map(inputs.map((input) => [input.fact.id, factText(input.fact)]));
  const nameOf = (id: FactId) => names.get(id) ?? id;
  const comma = lang === 'zh' ? '、' : ', ';
  const from = inputs.map(({ fact, unit, values, of }) => {
    const all = values.map((one) => `${one}${signOf(unit)}`).join(comma);
    const whose = of === 'entities' ? (lang === 'zh' ? '全体' : 'all ') : '';
    return `${whose}${factText(fact)} ${all}`;
  });
  const shown = [
    ...(fact.name === '' ? [] : [factText(fact)]),
    formulaText(formula, nameOf, lang),
    `${value}${signOf(unit)}`,
  ];
  const sources = from.join(lang === 'zh' ? '；' : '; ');
  if (sources === '') return shown.join(' = ');
  return lang === 'zh' ? `${shown.join(' = ')}（${sources}）` : `${shown.join(' = ')} (${sources})`;
}

function signOf(unit: 'percent' | null): string {
  return unit === 'percent' ? '%' : '';
}

function formulaText(formula: Formula, nameOf: (id: FactId) => string, lang: Language): string {
  const text = (part: Formula) => formulaText(part, nameOf, lang);
  const inner = (part: Formula) =>
    part.kind === 'sum' || part.kind === 'quotient' ? `(${text(part)})` : text(part);
  switch (formula.kind) {
    case 'constant':
      return formula.value.includes('/') ? `(${formula.value})` : formula.value;
    case 'fact':
      return nameOf(formula.fact);
    case 'sum':
      return formula.of.map(text).join(' + ').replaceAll('+ -1 × ', '− ').replaceAll('+ -', '− ');
    case 'product':
      return formula.of.map(inner).join(' × ');
    case 'quotient':
      return `${inner(formula.of)} ÷ ${inner(formula.by)}`;
    case 'largest':
    case 'smallest':
      return `${WORDS[formula.kind][lang]}(${formula.of.map(text).join(', ')})`;
    case 'rounded':
      return `${WORDS.rounded[lang]}(${text(formula.of)})`;
    case 'fold':
      return foldText(formula, nameOf, lang);
    case 'rank':
      return `${WORDS.rank[lang]}(${nameOf(formula.fact)}, ${rankText(formula, lang)})`;
    case 'entities':
      return WORDS.entities[lang];
    default:
      return assertNever(formula);
  }
}

function foldText(
  { take, over, facts, drop }: FoldFormula,
  nameOf: (id: FactId) => string,
  lang: Language,
): string {
  const all = over === 'entities' ? (lang === 'zh' ? '全体' : 'all ') : '';
  const left = [
    ...(drop.lowest > 0 ? [`${WORDS.without[lang]}${drop.lowest}${WORDS.ofLowest[lang]}`] : []),
    ...(drop.highest > 0 ? [`${WORDS.without[lang]}${drop.highest}${WORDS.ofHighest[lang]}`] : []),
  ];
  const of = facts.map((fact) => `${all}${nameOf(fact)}`);
  return `${WORDS[take][lang]}(${[...of, ...left].join(', ')})`;
}

function rankText({ first, ties }: RankFormula, lang: Language): string {
  return `${FIRST[first][lang]}, ${TIES[ties][lang]}`;
}

const WORDS = {
  largest: { en: 'larger', zh: '取大' },
  smallest: { en: 'smaller', zh: '取小' },
  rounded: { en: 'rounded', zh: '取舍' },
  rank: { en: 'rank', zh: '名次' },
  entities: { en: 'number of entities', zh: '单位数' },
  mean: { en: 'mean', zh: '平均' },
  sum: { en: 'sum', zh: '合计' },
  highest: { en: 'highest', zh: '最高' },
  lowest: { en: 'lowest', zh: '最低' },
  without: { en: 'without the ', zh: '去掉' },
  ofLowest: { en: ' lowest', zh: '个最低' },
  ofHighest: { en: ' highest', zh: '个最高' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

const FIRST: Readonly<Record<RankFormula['first'], Readonly<Record<Language, string>>>> = {
  highest: { en: 'highest first', zh: '从高到低' },
  lowest: { en: 'lowest first', zh: '从低到高' },
};

const TIES: Readonly<Record<RankFormula['ties'], Readonly<Record<Language, string>>>> = {
  best: { en: 'ties share the best place', zh: '并列取前' },
  worst: { en: 'ties share the worst place', zh: '并列取后' },
  mean: { en: 'ties share the mean place', zh: '并列取平均' },
  dense: { en: 'ties leave no place out', zh: '并列不空位' },
};
