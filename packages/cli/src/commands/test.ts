import { defineCommand } from '../command-line/command.ts';
import {
  type FilesOptions,
  filesOptions,
  paths,
  type ReportOptions,
  reportOptions,
} from '../command-line/options.ts';

type TestOptions = FilesOptions & ReportOptions;

export const test = defineCommand<TestOptions>({
  name: 'test',
  about: 'Run the examples in rubrics and count those that hold.',
  examples: [
    ['test', 'every rubric in this folder and below it'],
    ['test my.rubric', 'one'],
    ['test --format junit=examples.xml rubrics', 'a folder, and a report for CI'],
  ],
  arguments: [paths()],
  options: [...filesOptions(), ...reportOptions()],
  async run(call) {
    const { testFiles } = await import('../lint/test-files.ts');
    return testFiles(call);
  },
});
