import { type EntityFacts, evaluate, renderAssessment, renderInterval } from '@rubrica/evaluator';
import { type Code, check, type Diagnostic, format, renderDiagnostic } from '@rubrica/parser';

const PATH = 'quay-2021.rubric';

/** What the user of the application typed. */
const DRAFT = `rubric quay-2021 "Quayside estates"
version 1
period 2021-01-01 to 2021-06-30
total 100 less deductions

item 1 "Plan" 5 points
late after 6月31日 -2, missing -5
item 2 "Records" 5 points
per-unrecorded "records not entered" 0.2 cap 5
item 3 "Patrols" 5 points
if patrol-missed -1
example patrols-missed => 4
`;

/** What the user typed over the underlined words, having read the messages. */
const CORRECTIONS: Partial<Record<Code, string>> = {
  'no-such-date': '6月30日',
  'amount-without-sign': '-0.2',
  'unknown-name': 'patrol-missed',
};

/** The last first, so that the places of the others stay right. */
function corrected(text: string, diagnostics: readonly Diagnostic[]): string {
  return diagnostics.toReversed().reduce((edited, { code, span }) => {
    const correction = CORRECTIONS[code] ?? text.slice(span.start, span.end);
    return edited.slice(0, span.start) + correction + edited.slice(span.end);
  }, text);
}

function heading(text: string): void {
  console.log(`== ${text}\n`);
}

heading('The draft');
const draft = check(DRAFT, { lang: 'en' });
for (const diagnostic of draft.diagnostics) {
  console.log(`${renderDiagnostic(diagnostic, { text: DRAFT, path: PATH, lang: 'en' })}\n`);
}

heading('Corrected and in form');
const text = format(corrected(DRAFT, draft.diagnostics));
console.log(text);
const { rubric, diagnostics } = check(text, { lang: 'en' });
if (rubric === null || diagnostics.length > 0) throw new Error('the corrections do not suffice');

// The names of items and facts are the user's, known only now: these are checked as they are read.
const known: EntityFacts = {
  items: { '1': { submitted: '2021-07-01' }, '3': { 'patrol-missed': true } },
};
const all: EntityFacts = { items: { ...known.items, '2': { unrecorded: 3 } } };

heading('Before the records are counted');
const interval = evaluate(rubric, known, { entity: 'Quay', unknown: 'interval' });
console.log(renderInterval(interval, { lang: 'en' }));

heading('As of a day before the plan is due');
const early = evaluate(rubric, all, { entity: 'Quay', asOf: '2021-06-15' });
console.log(renderAssessment(early, { lang: 'en' }));

heading('With everything known');
const final = evaluate(rubric, all, { entity: 'Quay' });
console.log(renderAssessment(final, { lang: 'en' }));
