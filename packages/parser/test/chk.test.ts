import { check, renderDiagnostic } from '@rubrica/parser';
import { evaluate, renderAssessment, runExample } from '@rubrica/evaluator';
import { readFileSync } from 'node:fs';
import { test } from 'vitest';
test('x', () => {
  for (const path of (process.env.FILES ?? '').split(' ')) {
    const text = readFileSync(path, 'utf8');
    const { rubric, diagnostics } = check(text);
    for (const d of diagnostics) console.log(renderDiagnostic(d, { text, path, lang: (process.env.RLANG as 'en') ?? 'en' }) + '\n');
    if (rubric) { console.log(rubric.meaning, rubric.facts.map((f) => `${f.id}:${f.type}`).join(' ')); if (process.env.IR) console.log(JSON.stringify(rubric.items, (k,v)=>k==='span'?undefined:v, 1)); for (const e of rubric.examples) console.log(runExample(rubric, e).holds, e.expect) }
  }
});
