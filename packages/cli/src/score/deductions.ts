import {
  type Assessment,
  type ItemAssessment,
  type Language,
  renderItem,
  renderTotal,
} from '@rubrica/evaluator';

/** For each entity, every clause that fired, with its reason, and what is not yet due. */
export function deductionsText(assessments: readonly Assessment[], lang: Language): string {
  return assessments
    .map((assessment) => {
      const { entity, asOf, total, items } = assessment;
      const of = lang === 'zh' ? '：' : ': ';
      const lines = [
        ...items.flatMap((item) => itemLines(item, lang)),
        ...totalLines(assessment, lang),
      ];
      const none = lang === 'zh' ? '  未扣分' : '  nothing deducted';
      const looking = lang === 'zh' ? `（截至 ${asOf}）` : `, as of ${asOf}`;
      const whose = `${entity ?? ''}${asOf === null ? '' : looking}`;
      const heading = whose === '' ? total : `${whose}${of}${total}`;
      return `${[heading, ...(lines.length === 0 ? [none] : lines)].join('\n')}\n`;
    })
    .join('\n');
}

/** Where the total starts from is the same for all, and stands in the table. */
function totalLines({ items, lines }: Assessment, lang: Language): readonly string[] {
  const own = lines.filter(({ stage }) => stage !== 'collect');
  return renderTotal({ items, lines: own }, { lang }).map((line) => `  ${line}`);
}

/** Nothing for an item of which there is nothing to say but its score. */
function itemLines(item: ItemAssessment, lang: Language): readonly string[] {
  const lines = renderItem(item, { lang });
  return lines.length === 1 ? [] : lines.map((line) => `  ${line}`);
}
