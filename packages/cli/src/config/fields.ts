/** What a field of the configuration may hold; the check and the published JSON Schema are made of it. */
export type Shape =
  | { readonly kind: 'text'; readonly oneOf?: readonly string[] }
  | { readonly kind: 'texts' }
  /** Texts that name rules. */
  | { readonly kind: 'codes' }
  | { readonly kind: 'text-or-texts' }
  | { readonly kind: 'count' }
  | { readonly kind: 'rules' }
  /** What is set of one rule. */
  | { readonly kind: 'options' }
  | { readonly kind: 'list'; readonly of: Fields };

export type Fields = Readonly<Record<string, Field>>;

export type Field = Shape & { readonly about: string; readonly required?: true };

const SEVERITY_NAMES = ['error', 'warning', 'info'] as const;

const RULE_CHOICE = {
  select: {
    kind: 'codes',
    about: 'Codes or categories of the rules that run, and no others; `all` for every rule.',
  },
  ignore: { kind: 'codes', about: 'Codes or categories of rules that do not run.' },
  rules: {
    kind: 'rules',
    about: 'By its code, as what a rule reports (`off` for not at all), and its options.',
  },
} as const satisfies Fields;

export const FIELDS = {
  $schema: { kind: 'text', about: 'The address of this schema, for editors.' },
  extends: {
    kind: 'text-or-texts',
    about: 'Configurations that this one is laid over: a path from here, or a package.',
  },
  lang: {
    kind: 'text',
    oneOf: ['en', 'zh'],
    about: 'The language of the messages; by default that of each file.',
  },
  exclude: { kind: 'texts', about: 'Patterns of files and folders that are left out.' },
  ...RULE_CHOICE,
  overrides: {
    kind: 'list',
    of: {
      files: { kind: 'texts', about: 'Patterns of the files.', required: true },
      ...RULE_CHOICE,
    },
    about: 'What holds for some files; of several the last.',
  },
  baseline: {
    kind: 'text',
    about: 'A file with findings that are known and let be: a path from here.',
  },
  failOn: {
    kind: 'text',
    oneOf: SEVERITY_NAMES,
    about: 'The severity from which the command exits with 1; `error` by default.',
  },
  maxWarnings: { kind: 'count', about: 'How many warnings are let pass.' },
} as const satisfies Fields;
