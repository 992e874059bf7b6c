import type { Attribute, Fact, Rubric } from '@rubrica/evaluator';

/**
 * TypeScript types of what a rubric asks for: `Facts`, `ItemId` and `TypedRubric`, with which a wrong
 * item id, fact or choice does not compile.
 */
export function factTypes(rubric: Rubric): string {
  const imports = ['Correction', 'Rubric', ...new Set(rubric.facts.map(importOf))]
    .filter((name) => name !== null)
    .toSorted();
  const shared = rubric.facts.filter(({ item }) => item === null);
  return [
    `// Written by \`rubrica types\` from ${comment(rubric.id)}, version ${comment(rubric.version)}; do not edit.`,
    `// meaning ${rubric.meaning}`,
    `import type { ${imports.join(', ')} } from '@rubrica/evaluator';`,
    '',
    `export type ItemId =${rubric.items.map(({ id }) => `\n  | ${literal(id)}`).join('')};`,
    '',
    'export type Facts = {',
    ...(shared.length === 0 ? [] : ['  readonly facts: {', ...shared.flatMap(field(4)), '  };']),
    '  readonly items: {',
    ...rubric.items.flatMap((item) => itemFields(item.id, item.title, rubric.facts)),
    '  };',
    '  readonly corrections?: readonly Correction<ItemId>[];',
    '};',
    '',
    'export type TypedRubric = Rubric<Facts, ItemId>;',
    '',
  ].join('\n');
}

function itemFields(id: string, title: string | null, facts: readonly Fact[]): readonly string[] {
  const own = facts.filter(({ item }) => item === id);
  if (own.length === 0) return [];
  const occurrences = new Set(own.map(({ occurrence }) => occurrence));
  return [
    ...doc(title, 4),
    `    readonly ${key(id)}: {`,
    ...[...occurrences].flatMap((occurrence) => {
      const of = own.filter((fact) => fact.occurrence === occurrence);
      if (occurrence === null) return of.flatMap(field(6));
      return [`      readonly ${key(occurrence)}: {`, ...of.flatMap(field(8)), '      };'];
    }),
    '    };',
  ];
}

function field(indent: number): (fact: Fact) => readonly string[] {
  return (fact) => [
    ...doc(fact.label, indent),
    `${' '.repeat(indent)}readonly ${key(fact.name)}: ${valueType(fact)};`,
  ];
}

/** The exported type of each fact's value; `null` where it is plain TypeScript. */
const VALUE_TYPES: Readonly<Record<Fact['type'], string | null>> = {
  submission: 'SubmissionValue',
  count: 'CountValue',
  number: 'NumberValue',
  percentage: 'PercentageValue',
  series: null,
  judgement: 'JudgementValue',
  flag: null,
  choice: null,
};

function importOf(fact: Fact): string | null {
  if (fact.type === 'series') return VALUE_TYPES[fact.of];
  return fact.type === 'count' && fact.attributes.length > 0 ? null : VALUE_TYPES[fact.type];
}

const ATTRIBUTE_TYPES = { flag: 'boolean', text: 'string' } as const;

/**
 * Of cases that are asked for more than how many there are, no number but none says enough. The type is closed, so
 * that a misspelt attribute does not compile; what else a facts file notes of a case is evidence.
 */
function caseType(attributes: readonly Attribute[]): string {
  const fields = attributes.map((attribute) => {
    const type =
      attribute.type === 'choice'
        ? attribute.values.map(literal).join(' | ')
        : ATTRIBUTE_TYPES[attribute.type];
    return `readonly ${key(attribute.name)}: ${type}`;
  });
  return `0 | readonly { ${fields.join('; ')} }[]`;
}

function valueType(fact: Fact): string {
  if (fact.type === 'count' && fact.attributes.length > 0) return caseType(fact.attributes);
  if (fact.type === 'series') return `readonly ${VALUE_TYPES[fact.of]}[]`;
  if (fact.type === 'choice') return fact.values.map(literal).join(' | ');
  return VALUE_TYPES[fact.type] ?? 'boolean';
}

function doc(text: string | null, indent: number): readonly string[] {
  return text === null ? [] : [`${' '.repeat(indent)}/** ${comment(text)} */`];
}

/** A text that cannot end the comment it stands in. */
function comment(text: string): string {
  return text.replaceAll('*/', '* /').replace(/[\r\n\u2028\u2029]+/g, ' ');
}

function key(name: string): string {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : literal(name);
}

function literal(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
