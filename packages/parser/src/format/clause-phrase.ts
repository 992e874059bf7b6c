import { assertNever } from '../invariant.ts';
import type { ExhaustedStatement, ItemFloorStatement } from '../syntax/ast/body.ts';
import type {
  Clause,
  LateClause,
  LinearClause,
  PerClause,
  StepsClause,
} from '../syntax/ast/clauses.ts';
import type { AmountNode, EffectNode } from '../syntax/ast/effects.ts';
import { fold } from '../syntax/fold.ts';
import { PART_WORDS } from '../syntax/part-words.ts';
import { adjustmentPhrase, highestPhrase } from './adjustment-phrase.ts';
import { bandPhrase } from './block-phrase.ts';
import { withChanges } from './change-phrase.ts';
import { conditionPhrase, factPhrase } from './condition-phrase.ts';
import { computedPhrase } from './formula-phrase.ts';
import { listedPhrase } from './listed-phrase.ts';
import {
  dateText,
  numberText,
  type Printing,
  perPhrase,
  pointsText,
  quotedPhrase,
  timePhrase,
} from './literal-phrase.ts';
import { type Phrase, piece, separated, touching } from './phrase.ts';

/** A clause: what happened, and what it costs. */
export function clausePhrase(node: Clause, printing: Printing): Phrase {
  return [...triggerPhrase(node, printing), ...effectPhrase(node.effect, printing)];
}

function triggerPhrase(node: Clause, printing: Printing): Phrase {
  const { word } = printing.voice;
  switch (node.kind) {
    case 'late':
      return [...latePhrase(node, printing), ...howLatePhrase(node, printing)];
    case 'missing':
      return [piece(word('Missing'))];
    case 'per': {
      const { name, label } = node.fact;
      const labelled = label === null ? [] : quotedPhrase(label, printing);
      const counted = [...perPhrase(name, printing), ...labelled];
      return [...counted, ...mostPhrase(node, printing), ...allowancePhrase(node, printing)];
    }
    case 'judged':
      return [piece(word('Judged')), ...factPhrase(node.fact, printing)];
    case 'by':
      return [];
    case 'earn':
      return [piece(word('Score')), ...(printing.voice.vocabulary === 'en' ? [] : [piece('=')])];
    case 'steps':
      return stepsPhrase(node, printing);
    case 'linear':
      return linearPhrase(node, printing);
    case 'band':
      return bandPhrase(node, printing);
    case 'if':
      return [piece(word('If')), ...conditionPhrase(node.condition, printing)];
    default:
      return assertNever(node);
  }
}

/** `of 4`, `共4项`. */
function mostPhrase({ most }: PerClause, { voice, textAt }: Printing): Phrase {
  if (most === null) return [];
  const number = numberText(most);
  if (voice.vocabulary === 'en') return [piece(`${voice.word('Of')} ${number}`)];
  // What is no number of parts stays the same error.
  if (!/^\d+$/.test(number)) return [piece(`${voice.word('Of')} ${number}`)];
  const written = fold(textAt(most.range));
  return [touching(voice.keeps && written.startsWith('共') ? written : `共${number}项`)];
}

/** `above 5`, `超过5`, `超过 区要求`. */
function allowancePhrase({ allowance }: PerClause, printing: Printing): Phrase {
  if (allowance === null) return [];
  const { vocabulary, word } = printing.voice;
  const above = vocabulary === 'en' ? word('Above') : word('Above', '超过');
  if (allowance.kind === 'fact') return [piece(above), ...factPhrase(allowance.fact, printing)];
  const number = numberText(allowance.number);
  return vocabulary === 'en' ? [piece(`${above} ${number}`)] : [touching(`${above}${number}`)];
}

/** `per 5% rate below 100%`, `每5% 合格率低于100%`. */
function stepsPhrase(node: StepsClause, printing: Printing): Phrase {
  const { size, spelledOut, fact, side, target } = node;
  const { vocabulary, word } = printing.voice;
  const inEnglish = vocabulary === 'en';
  const blank = inEnglish ? ' ' : '';
  const unit = spelledOut ? `${blank}${word('PercentagePoints')}` : '';
  const step = `${word('Per')}${blank}${spelledOut ? size.text : numberText(size)}${unit}`;
  const off = word(SIDES[side]);
  const measured = [piece(step), ...factPhrase(fact, printing)];
  if (target.kind === 'fact')
    return [...measured, piece(off), ...factPhrase(target.fact, printing)];
  const number = `${off}${blank}${numberText(target.number)}`;
  return [...measured, inEnglish ? piece(number) : touching(number)];
}

/** `linear rate from 60% to 90%`, `按比例计 完成率 自60%至90%`. */
function linearPhrase({ fact, from, to }: LinearClause, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const measured = [piece(word('Linear')), ...factPhrase(fact, printing)];
  const [first, last] = [numberText(from), numberText(to)];
  if (vocabulary === 'en') {
    return [...measured, piece(`${word('From')} ${first}`), piece(`${word('To')} ${last}`)];
  }
  return [...measured, piece(`${word('From')}${first}${word('To')}${last}`)];
}

const SIDES = { below: 'Below', above: 'Above', away: 'AwayFrom' } as const;

/** Chinese puts the day first: `6月21日后报送扣2分`. */
function latePhrase({ deadline }: LateClause, printing: Printing): Phrase {
  const { vocabulary, word, order, hasOrder } = printing.voice;
  if (deadline === null) {
    const inChineseOrder = vocabulary === 'zh' && hasOrder('LateAfter');
    return [piece(inChineseOrder ? order('LateAfter') : word('Late'))];
  }
  const date = piece(dateText(deadline.date, printing));
  const time = timePhrase(deadline.time, printing);
  const isAfter = deadline.side === 'after';
  if (vocabulary === 'en') {
    return [piece(word('Late')), piece(word(isAfter ? 'After' : 'From')), date, ...time];
  }
  return [date, ...time, touching(order(isAfter ? 'LateAfter' : 'LateFrom'))];
}

/** `per 24 hours`, `每24小时`; `by more than 4 days`, `超过4日`. */
function howLatePhrase({ unit: per, beyond }: LateClause, { voice }: Printing): Phrase {
  const node = per ?? beyond;
  if (node === null) return [];
  const { unit, size } = node;
  const isOne = size === '1';
  if (voice.vocabulary === 'zh') {
    const count = per !== null && isOne ? '' : size;
    return [touching(`${per === null ? '超过' : '每'}${count}${IN_CHINESE[unit]}`)];
  }
  const name = `${unit.replace('-', ' ')}${isOne ? '' : 's'}`;
  if (per === null) return [piece(`by more than ${size} ${name}`)];
  return [piece(isOne ? `per ${name}` : `per ${size} ${name}`)];
}

const IN_CHINESE = { day: '日', month: '个月', hour: '小时', 'working-day': '个工作日' } as const;

function effectPhrase(effect: EffectNode, printing: Printing): Phrase {
  const { then, adjustments, parts: kept, cap, upTo, unless, extra } = effect;
  const { vocabulary, word } = printing.voice;
  const condition = unless === null ? [] : conditionPhrase(unless, printing);
  const amount = withChanges(
    amountPhrase(effect.amount, printing),
    effect.changes,
    (value) => amountPhrase(value, printing),
    printing,
  );
  const further = then === null ? [] : [piece(word('Then')), ...amountPhrase(then, printing)];
  const changes = [
    ...adjustments.map((one) => adjustmentPhrase(one, printing)),
    ...(effect.highest === null ? [] : [highestPhrase(effect.highest, printing)]),
  ];
  const parts: Phrase[] =
    vocabulary === 'en'
      ? [separated([[...amount, ...further], ...changes], ',')]
      : [amount, ...(then === null ? [] : [further]), ...changes];
  if (kept !== null) parts.push([piece(word(PART_WORDS[kept]))]);
  if (cap !== null) parts.push(boundPhrase(word('Cap'), pointsText(cap, printing), printing));
  if (upTo !== null) parts.push(boundPhrase(word('UpTo'), pointsText(upTo, printing), printing));
  if (extra !== null) parts.push(boundPhrase(word('Extra'), pointsText(extra, printing), printing));
  if (unless !== null) parts.push([piece(word('Unless')), ...condition]);
  return vocabulary === 'en' ? parts.flat() : separated(parts, '，');
}

/** `最多扣5分`, `item cap 5`. */
export function boundPhrase(keyword: string, points: string, { voice }: Printing): Phrase {
  return [piece(`${keyword}${voice.vocabulary === 'en' ? ' ' : ''}${points}`)];
}

function amountPhrase(node: AmountNode, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const asWritten = vocabulary === 'en' ? piece : touching;
  if (node.kind === 'all') return [asWritten(word('All'))];
  if (node.kind === 'listed') return listedPhrase(node, printing);
  if (node.kind === 'formula') return computedPhrase(node.value, printing);
  const verb = word(node.sign === '-' ? 'Deduct' : 'Add');
  if (node.kind === 'range') {
    const [least, most] = [numberText(node.least), pointsText(node.most, printing)];
    const range = vocabulary === 'en' ? `${least} to ${verb}${most}` : `${least}~${most}`;
    return [asWritten(`${verb}${range}`)];
  }
  return [asWritten(`${verb}${pointsText(node.value, printing)}`)];
}

/** `item floor -5`; Chinese puts a blank before the sign: `本项最低 -5分`. */
export function floorPhrase({ limit }: ItemFloorStatement, printing: Printing): Phrase {
  return [piece(printing.voice.word('ItemFloor')), piece(pointsText(limit, printing))];
}

/** `when exhausted, extra from total 10`, `扣满，追加扣10分`. */
export function exhaustedPhrase({ extra }: ExhaustedStatement, printing: Printing): Phrase {
  const { word } = printing.voice;
  const parts = [
    [piece(word('WhenExhausted'))],
    boundPhrase(word('Extra'), pointsText(extra, printing), printing),
  ];
  return separated(parts, printing.voice.vocabulary === 'en' ? ',' : '，');
}
