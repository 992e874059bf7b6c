import { evaluate, itemOf, renderAssessment } from '@rubrica/evaluator';
import { parseRubric } from '@rubrica/evaluator/schema';
import compiled from './credit.json' with { type: 'json' };

const rubric = parseRubric(compiled);

const assessment = evaluate(
  rubric,
  { items: { '4.1': { submitted: null, unrecorded: 5 } } },
  { entity: '日新街道' },
);

console.log(assessment.total);
for (const line of itemOf(assessment, '4.1').lines) {
  console.log(
    line.id,
    'asked',
    line.raw,
    'counted',
    line.applied,
    'restores',
    line.restores.all.item,
  );
}
console.log(renderAssessment(assessment, { lang: 'en' }));
