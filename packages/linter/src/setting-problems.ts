import type { Problem } from './problem.ts';

const LEVELS = ['off', 'info', 'warning', 'error'] as const;
const ONE_OF = `one of ${LEVELS.map((one) => `"${one}"`).join(', ')}`;

/** What is wrong with the shape of a rule's setting, which callers without types may give any; unset is fine. */
export function settingProblems(setting: unknown): readonly Problem[] {
  if (!isRecord(setting)) {
    const message = `has to be ${ONE_OF}, or an object with \`severity\` and \`options\``;
    return isLevel(setting) ? [] : [{ at: [], message, given: setting }];
  }
  const { severity, options } = setting;
  return [
    ...(isLevel(severity)
      ? []
      : [{ at: ['severity'], message: `has to be ${ONE_OF}`, given: severity }]),
    ...(options === undefined || isRecord(options)
      ? []
      : [{ at: ['options'], message: 'has to be an object', given: options }]),
  ];
}

function isLevel(value: unknown): boolean {
  return value === undefined || LEVELS.some((one) => one === value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
