import type { Language } from '@rubrica/evaluator';
import { RULES } from '@rubrica/linter';
import type { Call } from '../command-line/command.ts';
import type { RulesOptions } from '../commands/rules.ts';
import { pageOf } from '../findings/rule-info.ts';
import type { ExitCode } from '../io.ts';
import { alignedRows } from '../score/columns.ts';

/** `rubrica rules`: every rule of the linter. */
export function listRules({ options, io }: Call<RulesOptions>): ExitCode {
  const all = listed(options.lang);
  if (options.format === 'json') {
    io.out(`${JSON.stringify(all, null, 2)}\n`);
    return 0;
  }
  io.out(table(all));
  return 0;
}

/** The rules of a category in lines; `undefined` where there is no such category. */
export function rulesIn(category: string, lang: Language): string | undefined {
  const all = listed(lang).filter((one) => one.category === category);
  return all.length === 0 ? undefined : table(all);
}

function listed(lang: Language) {
  return RULES.map(({ code, category, summary, rule }) => ({
    code,
    category,
    severity: rule.severity,
    /** Whether it runs where nothing is selected. */
    isOn: !rule.isOff,
    summary: summary[lang],
    options: rule.options,
    page: pageOf(code),
  }));
}

function table(all: ReturnType<typeof listed>): string {
  const rows = all.map(({ code, category, severity, isOn, summary }) => [
    code,
    category,
    isOn ? severity : 'off',
    summary,
  ]);
  const lines = alignedRows(rows, ['left', 'left', 'left', 'left']);
  return lines.map((line) => `${line}\n`).join('');
}
