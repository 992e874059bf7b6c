import { nearest } from '@rubrica/parser/tooling';
import type { Problem } from './problem.ts';

/** What can be set of a rule: for each name what is allowed, and what it is unless set. */
export type OptionsSchema = Readonly<Record<string, OptionSchema>>;

export type OptionSchema = { readonly about: string } & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'integer'; readonly default: number; readonly minimum?: number }
  | { readonly type: 'text'; readonly default: string; readonly oneOf?: readonly string[] }
  | { readonly type: 'texts'; readonly default: readonly string[] }
);

type ValueOf<S extends OptionSchema> = S extends { readonly type: 'boolean' }
  ? boolean
  : S extends { readonly type: 'integer' }
    ? number
    : S extends { readonly type: 'text' }
      ? string
      : readonly string[];

/** The options of a rule as it sees them. */
export type OptionsOf<S extends OptionsSchema> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

/** What stands in a configuration, with the rest as it is unless set. */
export function optionsFrom<S extends OptionsSchema>(
  schema: S,
  given: Readonly<Record<string, unknown>>,
): OptionsOf<S> {
  const values = Object.entries(schema).map(([name, { default: unset }]) => [
    name,
    given[name] ?? unset,
  ]);
  // `optionProblems` has held the values against the schema.
  return Object.fromEntries(values) as OptionsOf<S>;
}

/** What is wrong with the options that are given. */
export function optionProblems(
  schema: OptionsSchema,
  given: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  return Object.entries(given).flatMap(([name, value]): readonly Problem[] => {
    const option = Object.hasOwn(schema, name) ? schema[name] : undefined;
    if (option === undefined) return [{ at: [name], message: noOption(name, Object.keys(schema)) }];
    const message = `has to be ${wanted(option)}`;
    return isAllowed(option, value) ? [] : [{ at: [name], message, given: value }];
  });
}

function noOption(name: string, among: readonly string[]): string {
  const suggestion = nearest(name, among);
  if (suggestion !== null) return `there is no option \`${name}\`; did you mean \`${suggestion}\`?`;
  const others = among.map((one) => `\`${one}\``).join(', ');
  return others === ''
    ? 'the rule has no options'
    : `there is no option \`${name}\`, but ${others}`;
}

function isAllowed(option: OptionSchema, value: unknown): boolean {
  switch (option.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= (option.minimum ?? Number(value));
    case 'text':
      return typeof value === 'string' && (option.oneOf?.includes(value) ?? true);
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
  }
}

function wanted(option: OptionSchema): string {
  switch (option.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return option.minimum === undefined
        ? 'a whole number'
        : `a whole number from ${option.minimum}`;
    case 'text':
      return option.oneOf === undefined
        ? 'a text'
        : `one of ${option.oneOf.map((one) => JSON.stringify(one)).join(', ')}`;
    case 'texts':
      return 'a list of texts';
  }
}
