import type { Assessment } from '../ledger/assessment.ts';
import type { IntervalAssessment } from '../ledger/interval.ts';
import type { Language } from './language.ts';

type Headed = Pick<Assessment | IntervalAssessment, 'rubric' | 'entity' | 'asOf'>;

/** The rubric it was, whose score it is, the day it looks back from, and the result. */
export function headingText(
  { rubric, entity, asOf }: Headed,
  result: string,
  lang: Language,
): readonly string[] {
  const zh = lang === 'zh';
  const version = zh ? `版本 ${rubric.version}` : `version ${rubric.version}`;
  const whose = entity ?? (zh ? '得分' : 'Score');
  const looking = zh ? `（截至 ${asOf}）` : `, as of ${asOf}`;
  return [
    `${rubric.title ?? rubric.id} (${rubric.id}, ${version})`,
    `${whose}${asOf === null ? '' : looking}${zh ? '：' : ': '}${result}`,
  ];
}
