import { defineCommand } from '../command-line/command.ts';
import {
  type FilesOptions,
  filesOptions,
  type InlineOption,
  inlineConfig,
  paths,
  type ReportOptions,
  reportOptions,
} from '../command-line/options.ts';

type CheckOptions = FilesOptions & ReportOptions & InlineOption;

export const check = defineCommand<CheckOptions>({
  name: 'check',
  about: 'Report what the language has against rubrics: errors, examples that fail, warnings.',
  examples: [
    ['check', 'every rubric in this folder and below it'],
    ['check my.rubric --lang zh', 'one, with messages in Chinese'],
    ['check --format sarif=check.sarif rubrics', 'a folder, and a report for code scanning'],
  ],
  arguments: [paths()],
  options: [...filesOptions(), inlineConfig(), ...reportOptions()],
  async run(call) {
    const { checkFiles } = await import('../lint/check-files.ts');
    return checkFiles(call);
  },
});
