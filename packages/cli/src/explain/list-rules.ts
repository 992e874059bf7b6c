import { RULES } from '@rubrica/linter';
import type { Call } from '../command-line/command.ts';
import type { RulesOptions } from '../commands/rules.ts';
import { pageOf } from '../findings/rule-info.ts';
import type { ExitCode } from '../io.ts';
import { alignedRows } from '../score/columns.ts';

/** `rubrica rules`: every rule of the linter. */
export function listRules({ options, io }: Call<RulesOptions>): ExitCode {
  const all = RULES.map(({ code, category, summary, rule }) => ({
    code,
    category,
    severity: rule.severity,
    /** Whether it runs where nothing is selected. */
    isOn: !rule.isOff,
    summary: summary[options.lang],
    options: rule.options,
    page: pageOf(code),
  }));
  if (options.format === 'json') {
    io.out(`${JSON.stringify(all, null, 2)}\n`);
    return 0;
  }
  const rows = all.map(({ code, category, severity, isOn, summary }) => [
    code,
    category,
    isOn ? severity : 'off',
    summary,
  ]);
  const lines = alignedRows(rows, ['left', 'left', 'left', 'left']);
  io.out(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
