import { isErrorCode, nearest, WARNING_CODES } from '@rubrica/parser/tooling';
import { RULES } from './generated/registry.ts';
import type { Problem } from './problem.ts';
import { optionProblems } from './rule-options.ts';
import { LANGUAGE, type Selection } from './selection.ts';
import { isRecord, settingProblems } from './setting-problems.ts';

/** What is wrong with a selection: names that there are not, options that a rule has not, and other shapes. */
export function selectionProblems(selection: Selection): readonly Problem[] {
  return [
    ...LISTS.flatMap((list) => listProblems(list, selection[list])),
    ...rulesProblems(selection.rules),
  ];
}

function listProblems(list: string, names: unknown = []): readonly Problem[] {
  if (!isTexts(names)) return [{ at: [list], message: 'has to be a list of texts', given: names }];
  return names.flatMap((name, index) => {
    const message = isListed(name) ? null : unknownName(name);
    return message === null ? [] : [{ at: [list, index], message }];
  });
}

function rulesProblems(rules: unknown = {}): readonly Problem[] {
  if (!isRecord(rules)) return [{ at: ['rules'], message: 'has to be an object', given: rules }];
  return Object.entries(rules).flatMap(([code, setting]) => ruleProblems(code, setting));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const LISTS = ['select', 'ignore'] as const;
const CODES: readonly string[] = [...RULES.map(({ code }) => code), ...WARNING_CODES];
const CATEGORIES: readonly string[] = [...new Set(RULES.map(({ category }) => category)), LANGUAGE];

function isListed(name: string): boolean {
  return name === 'all' || CODES.includes(name) || CATEGORIES.includes(name);
}

function ruleProblems(code: string, setting: unknown): readonly Problem[] {
  const at = ['rules', code];
  if (!CODES.includes(code)) return [{ at, message: unknownRule(code) }];
  const schema = RULES.find((one) => one.code === code)?.rule.options ?? {};
  const options = isRecord(setting) && isRecord(setting['options']) ? setting['options'] : {};
  return [
    ...settingProblems(setting).map((one) => ({ ...one, at: [...at, ...one.at] })),
    ...optionProblems(schema, options).map((one) => ({
      ...one,
      at: [...at, 'options', ...one.at],
    })),
  ];
}

function unknownName(name: string): string {
  const none = `there is no rule and no category \`${name}\``;
  return errorOf(name) ?? `${none}${hintOf(name, [...CODES, ...CATEGORIES, 'all'])}`;
}

function unknownRule(code: string): string {
  if (CATEGORIES.includes(code)) {
    return `\`${code}\` is a category, and rules are set one by one; \`select\` and \`ignore\` take categories`;
  }
  return errorOf(code) ?? `there is no rule \`${code}\`${hintOf(code, CODES)}`;
}

function errorOf(name: string): string | null {
  return isErrorCode(name) ? `\`${name}\` is an error of the language, which always shows` : null;
}

/** Some write the category before the code. */
function hintOf(name: string, among: readonly string[]): string {
  const suggestion = nearest(name, among) ?? nearest(name.replace(/^.*\//, ''), among);
  return suggestion === null ? '' : `; did you mean \`${suggestion}\`?`;
}
