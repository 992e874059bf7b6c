import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { rubrica } from './memory-io.ts';

const RUBRIC = `rubric kinds "A fact of every kind"
version 1
period 2021-01-01 to 2021-06-30
total sum
fact region one of producing, other
item 1 "Plain" 5 points
  late after 6月21日 -1, missing -2
  per-hazard -1
  if rate below 95% -1
  if hours above 2.5 -1
  if quality is good, fair -1
  if fire -1
item 2 "Cases" 50 points
  per-petition by level county, city -1, -2 doubled if collective highest per matter
item 3 "Judged" 10 points
  judged odour -5 to -10
item 4 "By choice" by region producing, other 10, 8 points
  per-outfall -1
item 5 "Computed" earn 10 points
  fact share percentage
  define all-shares = mean(share, drop lowest)
  earn item points * all-shares + mean(mark)
item 6 "Timed" 5 points
  due 6月21日 17:00
  late -1
item 7 "Several" 5 points {
  submission plan "the plan" {
    late after 3月1日 -1
  }
  every site one of north, south {
    per-waste -1
  }
  every quarter {
    if clean -1
  }
  not applicable if closed, full points
}
`;

const FACTS = `const facts: Facts = {
  facts: { region: 'producing' },
  items: {
    '1': { submitted: null, hazard: 2, rate: '94%', hours: 2.5, quality: 'good', fire: false },
    '2': { petition: [{ level: 'county', collective: true, matter: 'noise' }] },
    '3': { odour: { points: 7, reason: 'seen' } },
    '4': { outfall: 0 },
    '5': { share: ['80%', '85%'], mark: [3, '2.5'] },
    '6': { submitted: '2021-06-21T16:59:00+08:00' },
    '7': {
      plan: '2021-02-28',
      north: { waste: 0 },
      south: { waste: 1 },
      Q1: { clean: true },
      Q2: { clean: false },
      closed: false,
    },
  },
  corrections: [
    { item: '1', points: '0.5', reason: 'handed in on paper', date: '2021-07-20' },
    { points: -1, reason: 'counted twice', date: '2021-07-21', by: 'the panel' },
  ],
};`;

const USES = `itemOf(evaluate(rubric, facts), '4');
evaluateAll(rubric, { rubric: 'kinds', version: '1', entities: [{ entity: 'A', ...facts }] });
evaluate(rubric, { items: { '1': { hazard: 1 } } }, { unknown: 'interval' });`;

/** Each with the words that are put instead of others; none of them may compile. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  ['a wrong choice', "quality: 'good'", "quality: 'god'"],
  ['a wrong choice of points', "region: 'producing'", "region: 'Producing'"],
  ['an unknown case attribute', 'collective: true', 'collectiv: true'],
  ['an attribute too many', "matter: 'noise'", "matter: 'noise', leve: 'city'"],
  ['a wrong value of an attribute', "level: 'county'", "level: 'country'"],
  ['cases as a number', 'petition: [', 'petition: 3, old: ['],
  ['an unknown item', "'3': {", "'3.1': {"],
  ['an unknown item of the assessment', "facts), '4')", "facts), '44')"],
  ['an unknown fact', 'fire: false', 'fires: false'],
  ['a fact that is absent', "'4': { outfall: 0 }", "'4': {}"],
  ['a percentage without its sign', "rate: '94%'", "rate: '94'"],
  ['one number for several', "share: ['80%', '85%']", "share: '80%'"],
  ['numbers for percentages', "share: ['80%', '85%']", 'share: [80, 85]'],
  ['a judgement without its reason', "points: 7, reason: 'seen'", 'points: 7'],
  ['an unknown occurrence', 'Q2: {', 'Q3: {'],
  ['an unknown name of a list', 'south: {', 'west: {'],
  ['an unknown submission', "plan: '2021", "plans: '2021"],
  ['a correction of an unknown item', "item: '1', points", "item: '1.1', points"],
  ['a correction without a reason', "points: -1, reason: 'counted twice'", 'points: -1'],
  ['an unknown item of facts that may be unknown', "'1': { hazard: 1 }", "'11': { hazard: 1 }"],
];

const { out: TYPES } = await rubrica(['types', 'kinds.rubric'], { 'kinds.rubric': RUBRIC });

/** The first line of each error in what an application writes with the generated types. */
function errorsIn(source: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  };
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const path = `${folder}application-of-types.ts`;
  const host = hostOf(options);
  const program = ts.createProgram([path], options, {
    ...host,
    fileExists: (file) => file === path || host.fileExists(file),
    getSourceFile: (file, version) =>
      file === path
        ? ts.createSourceFile(file, source, version)
        : host.getSourceFile(file, version),
  });
  const file = program.getSourceFile(path);
  return ts
    .getPreEmitDiagnostics(program, file)
    .map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? '',
    );
}

const parsed = new Map<string, ts.SourceFile | undefined>();

/** Files of the compiler and of the evaluator are read once for all programs. */
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile: (file, version) => {
      if (!parsed.has(file)) parsed.set(file, host.getSourceFile(file, version));
      return parsed.get(file);
    },
  };
}

const evaluator = new URL('../../evaluator/src/index.ts', import.meta.url).pathname;
const APPLICATION = [
  TYPES.replace("'@rubrica/evaluator'", `'${evaluator}'`),
  `import { evaluate, evaluateAll, itemOf } from '${evaluator}';`,
  'declare const rubric: TypedRubric;',
  FACTS,
  USES,
].join('\n');

test('facts of every kind compile as the types say', async () => {
  expect(errorsIn(APPLICATION)).toEqual([]);
}, 60_000);

test.each(MISTAKES)(
  '%s does not compile',
  (_, right, wrong) => {
    expect(APPLICATION).toContain(right);
    expect(errorsIn(APPLICATION.replace(right, wrong))).not.toEqual([]);
  },
  60_000,
);
