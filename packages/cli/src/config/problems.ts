import { nearest } from '@rubrica/parser/tooling';
import { FIELDS, type Field, type Fields } from './fields.ts';

/** What is wrong with the contents of a configuration file, one sentence each; what rules there are is said elsewhere. */
export function configProblems(json: unknown): readonly string[] {
  return problemsOf(json, FIELDS, '');
}

function problemsOf(json: unknown, fields: Fields, at: string): readonly string[] {
  if (!isRecord(json)) return [`${at || 'it'} has to be an object`];
  const missing = Object.entries(fields).flatMap(([name, { required }]) =>
    required && !(name in json) ? [`${at || 'it'} lacks \`${name}\``] : [],
  );
  const wrong = Object.entries(json).flatMap(([name, value]) => {
    const place = at === '' ? `\`${name}\`` : `${at}.\`${name}\``;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) return valueProblems(value, field, place);
    const suggestion = nearest(name, Object.keys(fields));
    const hint = suggestion === null ? '' : `; did you mean \`${suggestion}\`?`;
    return [`there is no ${place}${hint}`];
  });
  return [...missing, ...wrong];
}

function valueProblems(value: unknown, field: Field, place: string): readonly string[] {
  const wanted = (isRight: boolean, what: string) =>
    isRight ? [] : [`${place} has to be ${what}`];
  switch (field.kind) {
    case 'text': {
      if (field.oneOf === undefined) return wanted(typeof value === 'string', 'a text');
      const allowed = field.oneOf.map((one) => `"${one}"`).join(', ');
      return wanted(
        field.oneOf.some((one) => one === value),
        `one of ${allowed}`,
      );
    }
    case 'texts':
      return wanted(isTexts(value), 'a list of texts');
    case 'text-or-texts':
      return wanted(typeof value === 'string' || isTexts(value), 'a text or a list of texts');
    case 'count':
      return wanted(Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number');
    case 'rules':
      return isRecord(value)
        ? Object.entries(value).flatMap(([code, one]) =>
            settingProblems(one, `${place}.\`${code}\``),
          )
        : [`${place} has to be an object`];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one, index) => problemsOf(one, field.of, `${place}[${index}]`))
        : [`${place} has to be a list`];
  }
}

const SETTINGS: readonly unknown[] = ['off', 'info', 'warning', 'error'];

function settingProblems(setting: unknown, place: string): readonly string[] {
  const allowed = '"off", "info", "warning" or "error"';
  if (!isRecord(setting)) {
    return SETTINGS.includes(setting)
      ? []
      : [`${place} has to be ${allowed}, or an object with \`severity\` and \`options\``];
  }
  const { severity, options, ...others } = setting;
  return [
    ...(severity === undefined || SETTINGS.includes(severity)
      ? []
      : [`${place}.\`severity\` has to be ${allowed}`]),
    ...(options === undefined || isRecord(options)
      ? []
      : [`${place}.\`options\` has to be an object`]),
    ...Object.keys(others).map(
      (name) => `there is no ${place}.\`${name}\`, but \`severity\` and \`options\``,
    ),
  ];
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
