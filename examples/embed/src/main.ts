import {
  amountToNumber,
  evaluate,
  FactsError,
  itemOf,
  renderAssessment,
  renderFactProblem,
} from '@rubrica/evaluator';
import { parseRubric } from '@rubrica/evaluator/schema';
import json from './generated/xigang-2021.json' with { type: 'json' };
import type { Facts, TypedRubric } from './generated/xigang-2021.ts';

// Both files are written by the command line: `rubrica compile` and `rubrica types`.
const rubric = parseRubric<TypedRubric>(json);

/** What an inspection found, as the application's own database might hold it. */
interface Inspection {
  readonly office: string;
  readonly handedIn: string | null;
  readonly firmsNotOnRecord: readonly string[];
}

/** The rubric's facts of an office; a fact that is missing or misspelt here does not compile. */
function factsOf({ handedIn, firmsNotOnRecord }: Inspection): Facts {
  return {
    items: {
      '1': { submitted: handedIn },
      '2': {
        'patrols-below-frequency': false,
        'unreported-hazard': 0,
        Q1: { submitted: '2021-03-19' },
        Q2: { submitted: '2021-06-18' },
      },
      '3': { submitted: handedIn, 'unsubmitted-content': handedIn === null ? 5 : 0 },
      '4.1': { submitted: handedIn, unrecorded: firmsNotOnRecord.map((firm) => ({ firm })) },
      '4.2': { submitted: handedIn, unentered: 0 },
      '5.1': { submitted: handedIn, 'unrectified-project': 0 },
      '5.2': {
        'unrecorded-violation': 0,
        Q1: { submitted: '2021-03-19' },
        Q2: { submitted: '2021-06-18' },
      },
      '6.1': { submitted: handedIn },
      '6.2': { 'petition-failure': 0 },
      '7': { submitted: handedIn, 'unpublished-unrecorded-project': 0 },
    },
  };
}

const inspections: readonly Inspection[] = [
  {
    office: 'Quay',
    handedIn: '2021-06-21',
    firmsNotOnRecord: ['Harbour Estates', 'Pier Services'],
  },
  { office: 'Hill', handedIn: '2021-06-31', firmsNotOnRecord: [] },
];

for (const inspection of inspections) {
  try {
    const assessment = evaluate(rubric, factsOf(inspection), { entity: inspection.office });
    console.log(renderAssessment(assessment, { lang: 'en' }));
    console.log(
      `As numbers: ${amountToNumber(itemOf(assessment, '4.1').score)} of 5 in item 4.1\n`,
    );
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    console.log(`${inspection.office}: not assessed`);
    for (const problem of error.problems.slice(0, 1)) {
      console.log(renderFactProblem(problem, { lang: 'en' }));
    }
  }
}
