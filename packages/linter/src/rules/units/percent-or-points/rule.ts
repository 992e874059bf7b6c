import { type Amount, canonicalAmount, divideAmounts, multiplyAmounts } from '@rubrica/evaluator';
import { citedText, type StepsClause } from '@rubrica/parser/tooling';
import { keyOf } from '../../../item-key.ts';
import { labelsIn } from '../../../label-of.ts';
import { defineRule, type Localised } from '../../../rule.ts';

interface Params {
  /** As the text has it. */
  readonly text: string;
  readonly size: Amount;
  /** The part of the target that the step may be, in percentage points; `null` where the target is a fact. */
  readonly relative: Amount | null;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ text, size, relative }) => ({
      message: `\`${text}\` of a percentage may be percentage points or a part of the target, and the clause reads it as percentage points`,
      help: `write \`${size} percentage points\` where that is meant${relative === null ? '' : `, and \`${relative} percentage points\` where it is a part of the target`}`,
    }),
    zh: ({ text, size, relative }) => ({
      message: `百分比的 \`${text}\` 可指百分点，也可指目标值的几分之几，这一条款按百分点计`,
      help: `如指百分点，请写 \`${size}个百分点\`${relative === null ? '' : `；如指目标值的几分之几，请写 \`${relative}个百分点\``}`,
    }),
  },
  visit({ rubric, textAt, quantitiesIn, report }) {
    const labelOf = labelsIn(rubric);
    return {
      steps(clause, { item, citation }) {
        const { size, target, fact } = clause;
        const text = citation === null ? null : citedText(citation);
        if (!size.percent || clause.spelledOut || isWhole(clause) || text === null) return;
        const words = `${text} ${fact.name.text} ${labelOf(fact, item)}`;
        if (POINTS.test(words)) return;
        const own = canonicalAmount(size.text);
        const said = quantitiesIn(text).find(
          ({ kind, role, value }) => kind === 'percent' && role === 'step' && value === own,
        );
        if (said === undefined) return;
        const of = target.kind === 'number' ? target.number.text : null;
        const relative = of === null ? null : divideAmounts(multiplyAmounts(own, of), '100');
        report({
          range: size.range,
          params: { text: said.text, size: own, relative },
          key: keyOf(item),
          fixes: [spelledOut(clause, textAt(clause.range))],
        });
      },
    };
  },
});

/** Of 100% a part and percentage points are the same. */
function isWhole({ target }: StepsClause): boolean {
  return target.kind === 'number' && canonicalAmount(target.number.text) === '100';
}

/** The same step, in the words of the clause. */
function spelledOut({ size }: StepsClause, written: string): Localised {
  const inChinese = written.startsWith('每');
  const text = `${size.text}${inChinese ? '个百分点' : ' percentage points'}`;
  return {
    title: { en: `write \`${text}\``, zh: `改写为 \`${text}\`` },
    safe: true,
    edits: [{ ...size.range, text }],
  };
}

const POINTS = /百分点|percentage point/i;
