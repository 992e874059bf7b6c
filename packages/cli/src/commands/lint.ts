import { Option } from 'commander';
import { defineCommand } from '../command-line/command.ts';
import {
  type FilesOptions,
  filesOptions,
  type InlineOption,
  inlineConfig,
  paths,
  type ReportOptions,
  reportOptions,
  type SelectOptions,
  selectOptions,
} from '../command-line/options.ts';
import { DEFAULT_CACHE_FILE } from '../lint/cache-file.ts';

export type LintCommandOptions = FilesOptions &
  ReportOptions &
  InlineOption &
  SelectOptions & {
    readonly fix?: true;
    readonly unsafeFixes?: true;
    readonly diff?: true;
    readonly baseline?: string;
    readonly updateBaseline?: true;
    readonly cache?: true;
    readonly cacheFile?: string;
    readonly watch?: true;
  };

export const lint = defineCommand<LintCommandOptions>({
  name: 'lint',
  about:
    'Check rubrics, and report what is probably not meant: numbers that are not those of the text, sums, boundaries.',
  examples: [
    ['lint', 'every rubric in this folder and below it'],
    ['lint --fix rubrics', 'mend what can be mended without changing a score'],
    ['lint --changed --since origin/main', 'what a branch changed'],
    ['lint --select sums --format github', 'one category, for GitHub Actions'],
  ],
  notes:
    'Exits with 0 where nothing of the severity of --fail-on was found, 1 where something was, 2 where the command\n' +
    'could not do its work. `rubrica rules` lists the rules, `rubrica explain CODE` tells about one.',
  arguments: [paths()],
  options: [
    ...selectOptions(),
    new Option('--fix', 'mend what can be mended without changing a score'),
    new Option('--unsafe-fixes', 'with --fix or --diff: also what may change scores'),
    new Option('--diff', 'print what --fix would change, and change nothing'),
    new Option('--baseline <file>', 'a file of findings that are known and let be'),
    new Option('--update-baseline', 'write all that is found now into the baseline'),
    ...filesOptions(),
    inlineConfig(),
    new Option('--cache', 'keep what was found, and look only at files that changed'),
    new Option(
      '--cache-file <file>',
      `with --cache: where it is kept (default: ${DEFAULT_CACHE_FILE})`,
    ),
    new Option('--watch', 'lint again whenever a file changes'),
    ...reportOptions(),
  ],
  async run(call) {
    const { lintFiles } = await import('../lint/lint-files.ts');
    return lintFiles(call);
  },
});
