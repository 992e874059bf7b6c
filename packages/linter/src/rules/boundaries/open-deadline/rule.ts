import type { Line } from '@rubrica/evaluator';
import { type Citation, type Clause, citedText } from '@rubrica/parser/tooling';
import { deadlinesIn, edgesOf } from '../../../edges.ts';
import { keyOf } from '../../../item-key.ts';
import type { QuantitiesIn } from '../../../official-text/quantity.ts';
import { isSameDay } from '../../../official-text/same-day.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  /** As the text has it. */
  readonly text: string;
  readonly day: string;
  readonly isLate: boolean;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ text, day, isLate }) => ({
      message: `\`${text}\` leaves open whether ${day} itself is on time, and no example says so`,
      help: `it is ${isLate ? 'late' : 'on time'} here: let an example show what comes of submitting on that day`,
    }),
    zh: ({ text, day, isLate }) => ({
      message: `原文 \`${text}\` 未说明 ${day} 当日是否按期，也没有示例说明`,
      help: `这里当日算${isLate ? '逾期' : '按期'}：请用示例写明当日报送的得分`,
    }),
  },
  visit({ rubric, linesOf, quantitiesIn, report }) {
    const edges = edgesOf(rubric);
    let texts: Citation[] = [];
    let clauses: { readonly clause: Clause; readonly lines: readonly Line[] }[] = [];
    let item = '';

    /** The sentence on a deadline may stand over another statement of the item than the clause does. */
    function settle() {
      const said = new Set<string>();
      for (const { clause, lines } of clauses) {
        const due = deadlinesIn(lines);
        const [first] = due;
        if (first === undefined || due.some((one) => edges.isDayShown(one))) continue;
        const { date, dayItself } = first.deadline;
        const open = texts.map((text) => openDay(text, date, quantitiesIn)).find((one) => one);
        if (open === undefined || said.has(date)) continue;
        said.add(date);
        const params = { text: open, day: date, isLate: dayItself === 'late' };
        report({ range: clause.range, params, key: `${item} ${date}` });
      }
      [texts, clauses] = [[], []];
    }

    return {
      item(node) {
        settle();
        item = keyOf(node);
      },
      citation(node) {
        texts.push(node);
      },
      clause(clause) {
        clauses.push({ clause, lines: linesOf(clause) });
      },
      end: settle,
    };
  },
});

/** `21日前`, `三日之后`: the words for a side of a day that do not say on which side the day itself is. */
function openDay(citation: Citation, day: string, quantitiesIn: QuantitiesIn): string | undefined {
  const text = citedText(citation);
  if (text === null || CLOSED.test(text)) return undefined;
  for (const { kind, value, start, end } of quantitiesIn(text)) {
    if ((kind !== 'date' && kind !== 'day') || !isSameDay(value, day)) continue;
    const side = SIDE.exec(text.slice(end));
    if (side !== null) return text.slice(start, end + side[0].length);
  }
  return undefined;
}

const SIDE = /^\s*[之以]?[前后後]/;

/** Words that say on which side the day itself is. */
const CLOSED = /含|当日|当天|截止|截至|为止|止[，。；]/;
