import {
  type Assessment,
  type ItemAssessment,
  type Language,
  renderLine,
} from '@rubrica/evaluator';

/** For each entity, every clause that fired: the points, the reason, the official sentence. */
export function deductionsText(assessments: readonly Assessment[], lang: Language): string {
  return assessments
    .map(({ entity, total, items }) => {
      const of = lang === 'zh' ? '：' : ': ';
      const lines = items.flatMap((item) => itemLines(item, lang));
      const none = lang === 'zh' ? '  未扣分' : '  nothing deducted';
      const heading = entity === null ? total : `${entity}${of}${total}`;
      return `${[heading, ...(lines.length === 0 ? [none] : lines)].join('\n')}\n`;
    })
    .join('\n');
}

function itemLines(item: ItemAssessment, lang: Language): readonly string[] {
  const lines = item.lines.flatMap((line) => renderLine(line, { lang }));
  if (lines.length === 0) return [];
  const of = lang === 'zh' ? `${item.score} / ${item.points}` : `${item.score} of ${item.points}`;
  const title = [item.id, item.title].filter((part) => part !== null).join(' ');
  return [`  ${title}${lang === 'zh' ? '：' : ': '}${of}`, ...lines.map((text) => `    ${text}`)];
}
