import type { Problem, RuleSetting, Selection } from '@rubrica/linter';
import { nearest } from '@rubrica/parser/tooling';
import { FIELDS, type Field, type Fields } from './fields.ts';

/** Says what is wrong with a selection, as the linter does. */
export type SelectionCheck = (selection: Selection) => readonly Problem[];

/** What is wrong with the contents of a configuration file, in its order. */
export function configProblems(json: unknown, check: SelectionCheck): readonly Problem[] {
  return problemsOf(json, FIELDS, [], check);
}

function problemsOf(
  json: unknown,
  fields: Fields,
  at: Problem['at'],
  check: SelectionCheck,
): readonly Problem[] {
  if (!isRecord(json)) return [{ at, message: 'has to be an object', given: json }];
  const missing = Object.entries(fields).flatMap(([name, { required }]) =>
    required && !(name in json) ? [{ at, message: `lacks \`${name}\`` }] : [],
  );
  const wrong = Object.entries(json).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) return valueProblems(value, field, [...at, name], check);
    return [{ at: [...at, name], message: unknownField(name, Object.keys(fields)) }];
  });
  return [...missing, ...wrong];
}

function valueProblems(
  value: unknown,
  field: Field,
  at: Problem['at'],
  check: SelectionCheck,
): readonly Problem[] {
  const wanted = (isRight: boolean, what: string) =>
    isRight ? [] : [{ at, message: `has to be ${what}`, given: value }];
  /** The check knows where in the selection something is, and not where the selection is. */
  const chosen = (selection: Selection) =>
    check(selection).map((one) => ({ ...one, at: [...at.slice(0, -1), ...one.at] }));
  switch (field.kind) {
    case 'text': {
      if (field.oneOf === undefined) return wanted(typeof value === 'string', 'a text');
      return wanted(
        field.oneOf.some((one) => one === value),
        oneOf(field.oneOf),
      );
    }
    case 'texts':
      return wanted(isTexts(value), 'a list of texts');
    case 'codes':
      return isTexts(value)
        ? chosen({ [String(at.at(-1))]: value })
        : wanted(false, 'a list of texts');
    case 'text-or-texts':
      return wanted(typeof value === 'string' || isTexts(value), 'a text or a list of texts');
    case 'count':
      return wanted(Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number');
    case 'rules':
      return isRecord(value)
        ? Object.entries(value).flatMap(([code, one]) => [
            ...settingProblems(one, [...at, code], check),
            ...chosen({ rules: { [code]: settingIn(one) } }),
          ])
        : wanted(false, 'an object');
    case 'options':
      return wanted(isRecord(value), 'an object');
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one, index) => problemsOf(one, field.of, [...at, index], check))
        : wanted(false, 'a list');
  }
}

function settingProblems(
  setting: unknown,
  at: Problem['at'],
  check: SelectionCheck,
): readonly Problem[] {
  if (!isRecord(setting)) {
    const message = `has to be ${oneOf(LEVELS)}, or an object with \`severity\` and \`options\``;
    return LEVELS.some((one) => one === setting) ? [] : [{ at, message, given: setting }];
  }
  return problemsOf(setting, SETTING, at, check);
}

const LEVELS = ['off', 'info', 'warning', 'error'] as const;

const SETTING: Fields = {
  severity: { kind: 'text', oneOf: LEVELS, about: 'As what the rule reports.' },
  options: { kind: 'options', about: 'What the rule lets be set.' },
};

/** As much of a rule's setting as the linter can look at. */
function settingIn(value: unknown): RuleSetting {
  return isRecord(value) && isRecord(value['options']) ? { options: value['options'] } : {};
}

function unknownField(name: string, among: readonly string[]): string {
  const suggestion = nearest(name, among);
  if (suggestion !== null) return `there is no field \`${name}\`; did you mean \`${suggestion}\`?`;
  return `there is no field \`${name}\`, but ${among.map((one) => `\`${one}\``).join(', ')}`;
}

function oneOf(texts: readonly string[]): string {
  return `one of ${texts.map((one) => `"${one}"`).join(', ')}`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
