import { FIELDS, type Field, type Fields } from './fields.ts';

/** The JSON Schema of the configuration, laid around that of the linter for the choice of rules. */
export function configSchema(rules: {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs?: unknown;
}): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://github.com/rubrica-lang/rubrica/blob/main/packages/cli/rubrica.config.schema.json',
    title: 'rubrica.config.json',
    ...schemaOf(FIELDS, rules.properties),
    ...(rules.$defs === undefined ? {} : { $defs: rules.$defs }),
  };
}

function schemaOf(fields: Fields, known: Readonly<Record<string, unknown>>): object {
  const required = Object.entries(fields).flatMap(([name, one]) => (one.required ? [name] : []));
  const properties = Object.entries(fields).map(([name, field]) => [
    name,
    known[name] ?? { description: field.about, ...valueSchema(field, known) },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function valueSchema(field: Field, known: Readonly<Record<string, unknown>>): object {
  const texts = { type: 'array', items: { type: 'string' } };
  switch (field.kind) {
    case 'text':
      return field.oneOf === undefined ? { type: 'string' } : { enum: field.oneOf };
    case 'texts':
    case 'codes':
      return texts;
    case 'text-or-texts':
      return { anyOf: [{ type: 'string' }, texts] };
    case 'count':
      return { type: 'integer', minimum: 0 };
    case 'rules':
    case 'options':
      return { type: 'object' };
    case 'list':
      return { type: 'array', items: schemaOf(field.of, known) };
  }
}
