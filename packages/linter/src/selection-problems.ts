import { isErrorCode, nearest, WARNING_CODES } from '@rubrica/parser/tooling';
import { RULES } from './generated/registry.ts';
import type { Problem } from './problem.ts';
import { optionProblems } from './rule-options.ts';
import { LANGUAGE, type RuleSetting, type Selection } from './selection.ts';

/** What is wrong with a selection: names that there are not, and options that a rule has not. */
export function selectionProblems(selection: Selection): readonly Problem[] {
  const { rules = {} } = selection;
  return [
    ...LISTS.flatMap((list) =>
      (selection[list] ?? []).flatMap((name, index) => {
        const message = isListed(name) ? null : unknownName(name);
        return message === null ? [] : [{ at: [list, index], message }];
      }),
    ),
    ...Object.entries(rules).flatMap(([code, setting]) => ruleProblems(code, setting)),
  ];
}

const LISTS = ['select', 'ignore'] as const;
const CODES: readonly string[] = [...RULES.map(({ code }) => code), ...WARNING_CODES];
const CATEGORIES: readonly string[] = [...new Set(RULES.map(({ category }) => category)), LANGUAGE];

function isListed(name: string): boolean {
  return name === 'all' || CODES.includes(name) || CATEGORIES.includes(name);
}

function ruleProblems(code: string, setting: RuleSetting): readonly Problem[] {
  const at = ['rules', code];
  if (!CODES.includes(code)) return [{ at, message: unknownRule(code) }];
  const schema = RULES.find((one) => one.code === code)?.rule.options ?? {};
  const options = typeof setting === 'object' ? (setting.options ?? {}) : {};
  return optionProblems(schema, options).map((one) => ({
    ...one,
    at: [...at, 'options', ...one.at],
  }));
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
