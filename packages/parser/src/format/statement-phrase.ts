import type { DueStatement, FactStatement, MonthDayNode } from '../syntax/ast/body.ts';
import type { ListedNode } from '../syntax/ast/effects.ts';
import type { NumberNode } from '../syntax/ast/literals.ts';
import type { DayRange, Heading, RubricStatement } from '../syntax/ast/rubric.ts';
import type { BonusNode } from '../syntax/ast/total.ts';
import type { KeywordName } from '../syntax/keywords.ts';
import { factPhrase, listComma } from './condition-phrase.ts';
import {
  choicePhrase,
  dateText,
  numberText,
  type Printing,
  pointsText,
  quotedPhrase,
  timePhrase,
} from './literal-phrase.ts';
import { type Phrase, piece, separated, touching } from './phrase.ts';
import type { Voice } from './voice.ts';

/** What a file says of the rubric as a whole: its keyword, and what that is. */
export type HeaderNode = Extract<
  RubricStatement,
  {
    readonly kind:
      | 'header'
      | 'extends'
      | 'version'
      | 'period'
      | 'total'
      | 'round'
      | 'cites'
      | 'time-zone'
      | 'days';
  }
>;

export function headerPhrase(node: HeaderNode, printing: Printing): Phrase {
  const { vocabulary, word, unit } = printing.voice;
  switch (node.kind) {
    case 'header': {
      const title = node.title === null ? [] : quotedPhrase(node.title, printing);
      return [piece(node.id.text), ...title];
    }
    case 'extends':
      return [piece(node.id.text), piece(node.version.text)];
    case 'version':
      return [piece(node.version.text)];
    case 'period': {
      const [from, to] = [dateText(node.from, printing), dateText(node.to, printing)];
      return [piece(from), piece(word('To')), piece(to)];
    }
    case 'total':
      if (node.scaledTo !== null) return [piece(word('ScaledTo')), piece(node.scaledTo.text)];
      return node.lessDeductions === null
        ? [piece(word('Sum'))]
        : [piece(node.lessDeductions.text), piece(word('LessDeductions'))];
    case 'round': {
      const { text } = node.decimals;
      return [piece(`${text}${vocabulary === 'en' ? ' ' : ''}${unit('Decimals', text === '1')}`)];
    }
    case 'cites':
      return separated(
        node.documents.map((document) => quotedPhrase(document, printing)),
        vocabulary === 'en' ? ',' : '，',
      );
    case 'days':
      return separated(
        node.ranges.map((range) => dayRangePhrase(range, printing)),
        vocabulary === 'en' ? ',' : '、',
      );
    case 'time-zone':
      return quotedPhrase(node.zone, printing);
  }
}

/** `2021-05-01 to 2021-05-05`. */
function dayRangePhrase({ from, to }: DayRange, printing: Printing): Phrase {
  const first = piece(dateText(from, printing));
  if (to === null) return [first];
  return [first, piece(printing.voice.word('To')), piece(dateText(to, printing))];
}

export function headerKeyword(node: HeaderNode): KeywordName {
  if (node.kind === 'days') return node.of === 'holidays' ? 'Holidays' : 'Workdays';
  return node.kind === 'round' ? ROUNDING[node.mode] : KEYWORD_OF[node.kind];
}

export const ROUNDING = { 'half-up': 'RoundHalfUp', up: 'RoundUp', down: 'RoundDown' } as const;

const KEYWORD_OF = {
  header: 'Rubric',
  extends: 'Extends',
  version: 'Version',
  period: 'Period',
  total: 'Total',
  cites: 'Cites',
  'time-zone': 'TimeZone',
} as const;

/** `item 4.1 "Records" 5 points`; `null` where it could not be read to its end. */
export function headingPhrase(
  keyword: 'Item' | 'Group',
  { id, title, earn, points, byChoice, bonus, weight, whole }: Heading,
  printing: Printing,
): Phrase | null {
  if (!whole) return null;
  const { vocabulary, word } = printing.voice;
  const unit = vocabulary === 'en' ? ` ${word('Points')}` : '';
  const start = earn === null ? '' : `${word('Earn')}${vocabulary === 'en' ? ' ' : ''}`;
  return [
    piece(word(keyword)),
    ...(id === null ? [] : [piece(id.text)]),
    ...(title === null ? [] : quotedPhrase(title, printing)),
    ...(points === null ? [] : [piece(`${start}${pointsText(points, printing)}${unit}`)]),
    ...(byChoice === null
      ? []
      : [
          ...(earn === null ? [] : [piece(word('Earn'))]),
          ...pointsByChoicePhrase(byChoice, printing),
        ]),
    ...(bonus === null ? [] : bonusPhrase(bonus, printing)),
    ...(weight === null ? [] : weightPhrase(weight, printing)),
  ];
}

/** `bonus up to 5 points`, `附加 最多加5分`. */
function bonusPhrase({ upTo }: BonusNode, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const bonus = piece(word('Bonus'));
  if (upTo === null) return [bonus];
  const points = pointsText(upTo, printing);
  return vocabulary === 'en'
    ? [bonus, piece(`${word('UpTo')} ${points} ${word('Points')}`)]
    : [bonus, piece(`${word('UpTo')}${points}`)];
}

function weightPhrase(weight: NumberNode, { voice }: Printing): Phrase {
  const blank = voice.vocabulary === 'en' ? ' ' : '';
  return [piece(`${voice.word('Weight')}${blank}${numberText(weight)}`)];
}

/** `by region producing, other 10, 8 points`. */
function pointsByChoicePhrase(node: ListedNode, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const inEnglish = vocabulary === 'en';
  const values = node.values.map((value) => choicePhrase(value, printing));
  const amounts = node.amounts.map(({ value }) => numberText(value)).join(inEnglish ? ', ' : '、');
  return [
    piece(word('By')),
    ...factPhrase(node.fact, printing),
    ...separated(values, listComma(printing)),
    piece(`${amounts}${inEnglish ? ' ' : ''}${word('Points')}`),
  ];
}

export function factStatementPhrase(node: FactStatement, printing: Printing): Phrase {
  const { word } = printing.voice;
  const values = node.values.map((value) => choicePhrase(value, printing));
  return [
    piece(word('Fact')),
    ...factPhrase(node, printing),
    ...(node.percent ? [piece(word('Percentage'))] : []),
    ...(values.length === 0
      ? []
      : [piece(word('OneOf')), ...separated(values, listComma(printing))]),
  ];
}

export function duePhrase({ before, day, time }: DueStatement, printing: Printing): Phrase {
  const { word } = printing.voice;
  return [
    piece(word('Due')),
    ...(before ? [piece(word('Before'))] : []),
    ...('dayOfMonth' in day ? monthDayPhrase(day, printing) : [piece(dateText(day, printing))]),
    ...timePhrase(time, printing),
  ];
}

const MONTHS = { 1: 'FirstMonth', 2: 'SecondMonth', 3: 'LastMonth' } as const;

/** `day 20 of last month`, `最后一个月20日`. */
function monthDayPhrase(node: MonthDayNode, { voice }: Printing): Phrase {
  const { vocabulary, word } = voice;
  const { dayOfMonth, monthOfQuarter } = node;
  const month = monthOfQuarter === null ? null : word(MONTHS[monthOfQuarter]);
  if (vocabulary === 'en') {
    const day = dayOfMonth === null ? word('LastDay') : `${word('Day')} ${dayOfMonth}`;
    return [piece(day), ...(month === null ? [] : [piece(word('Of')), piece(month)])];
  }
  const day = touching(dayOfMonth === null ? word('LastDay') : dayInChinese(dayOfMonth, voice));
  return month === null ? [piece(day.text)] : [piece(month), day];
}

/** What no month has is still an error when it is written in Chinese, and the same one. */
function dayInChinese(day: number, { word }: Voice): string {
  return /^\d{1,2}$/.test(String(day)) ? `${day}日` : `${word('Day')} ${day}`;
}
