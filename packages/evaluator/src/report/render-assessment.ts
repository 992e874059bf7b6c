import { sumAmounts } from '../amount/amount.ts';
import type { Assessment } from '../ledger/assessment.ts';
import { headingText } from './heading.ts';
import type { RenderOptions } from './language.ts';
import { renderChanges } from './render-changes.ts';
import { renderItem } from './render-item.ts';
import { gradeText, renderTotal } from './render-total.ts';

/** An assessment as sentences: every item's score, every clause that fired and why, the total. */
export function renderAssessment(assessment: Assessment, options: RenderOptions): string {
  const zh = options.lang === 'zh';
  const points = sumAmounts(assessment.items.map((item) => item.points));
  const scores = sumAmounts(assessment.items.map((item) => item.score));
  return [
    ...headingText(assessment, assessment.total, options.lang),
    '',
    ...assessment.items.flatMap((item) => renderItem(item, options)),
    zh ? `各项合计 ${scores} / ${points}` : `Items ${scores} of ${points}`,
    ...renderTotal(assessment, options),
    zh ? `总分 ${assessment.total}` : `Total ${assessment.total}`,
    ...gradeText(assessment.grade, options.lang),
    ...renderChanges(assessment.rubric, options),
    '',
  ].join('\n');
}
