import { assertNever } from '../invariant.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type {
  BonusGateStatement,
  GradeNode,
  GroupBoundStatement,
  TimesStatement,
  VetoStatement,
} from '../syntax/ast/total.ts';
import { comparison, conditionPhrase } from './condition-phrase.ts';
import { choicePhrase, numberText, type Printing, pointsText } from './literal-phrase.ts';
import { type Phrase, piece, separated } from './phrase.ts';

/** `total times 0.6 if late`, `总分乘以0.6，如 迟交`. */
export function timesPhrase({ factor, condition }: TimesStatement, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const blank = vocabulary === 'en' ? ' ' : '';
  const times = piece(`${word('TotalTimes')}${blank}${numberText(factor)}`);
  return withCondition([times], condition, printing);
}

/** `veto to 59 if grave`, `一票否决 至59分，如 重大事故`. */
export function vetoPhrase({ to, condition }: VetoStatement, printing: Printing): Phrase {
  const veto = piece(printing.voice.word('Veto'));
  return withCondition([veto, ...vetoedPhrase(to, printing)], condition, printing);
}

function vetoedPhrase(to: VetoStatement['to'], printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const blank = vocabulary === 'en' ? ' ' : '';
  switch (to.kind) {
    case 'set':
      if (to.number === null) return [];
      return [piece(`${word('To')}${blank}${pointsText(to.number, printing)}`)];
    case 'at-most':
      return [piece(`${word('AtMost')}${blank}${pointsText(to.number, printing)}`)];
    case 'grade':
      return [piece(word('GradeAtMost')), ...choicePhrase(to.grade, printing)];
    default:
      return assertNever(to);
  }
}

/** `group cap 20`, `本类最多扣20分`. */
export function groupBoundPhrase(
  { bound, limit }: GroupBoundStatement,
  printing: Printing,
): Phrase {
  const { vocabulary, word } = printing.voice;
  const keyword = word(bound === 'cap' ? 'GroupCap' : 'GroupUpTo');
  return [piece(`${keyword}${vocabulary === 'en' ? ' ' : ''}${pointsText(limit, printing)}`)];
}

/** `bonus counts if base above 80`, `附加分计入 如 基础分高于80`. */
export function bonusGatePhrase({ test }: BonusGateStatement, printing: Printing): Phrase {
  return [
    piece(printing.voice.word('BonusCounts')),
    comparison(test.op, numberText(test.value), printing),
  ];
}

/** `good at least 80 below 90`. */
export function gradePhrase({ name, bounds, condition }: GradeNode, printing: Printing): Phrase {
  const within = bounds.map(({ op, value }) => comparison(op, numberText(value), printing));
  const grade = [...choicePhrase(name, printing), ...apart(within)];
  return condition === null ? grade : withCondition(grade, condition, printing);
}

/** A name does not run into the bound behind it. */
function apart([first, ...more]: Phrase): Phrase {
  return first === undefined ? [] : [piece(first.text), ...more];
}

function withCondition(before: Phrase, condition: ConditionNode, printing: Printing): Phrase {
  const { vocabulary, word } = printing.voice;
  const when = [piece(word('If')), ...conditionPhrase(condition, printing)];
  return vocabulary === 'en' ? [...before, ...when] : separated([before, when], '，');
}
