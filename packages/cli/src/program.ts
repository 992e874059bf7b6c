import { isCivilDate, type Language } from '@rubrica/evaluator';
import type { KeywordChoice } from '@rubrica/parser';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { checkCommand } from './commands/check.ts';
import { compileCommand } from './commands/compile.ts';
import { type FmtOptions, fmtCommand } from './commands/fmt.ts';
import { type ScoreOptions, scoreCommand } from './commands/score.ts';
import { testCommand } from './commands/test.ts';
import { typesCommand } from './commands/types.ts';
import type { ExitCode, Io } from './io.ts';
import type { LanguageOption } from './load.ts';

/** The command line: what can be typed, and which command answers. */
export function program(io: Io, version: string, done: (code: ExitCode) => void): Command {
  const root = new Command('rubrica')
    .description('Check, test and score rubrics: scored assessments as text files')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride();

  add(root, 'check', 'report everything wrong with the files', 'rubrica check my.rubric')
    .addArgument(files())
    .addOption(lang())
    .action((paths: string[], options: LanguageOption) => done(checkCommand(paths, options, io)));

  add(root, 'test', 'run the examples in the files', 'rubrica test my.rubric')
    .addArgument(files())
    .addOption(lang())
    .action((paths: string[], options: LanguageOption) => done(testCommand(paths, options, io)));

  add(root, 'fmt', 'bring the files into their one form', 'rubrica fmt --check my.rubric')
    .argument('[files...]', 'rubric files; without any, standard input')
    .option('--check', 'list the files that are not in their form, and write nothing')
    .option('--diff', 'print what would change, and write nothing')
    .addOption(
      new Option('--keywords <vocabulary>', 'the vocabulary to write; by default it is kept')
        .choices(['zh', 'en', 'keep'] satisfies readonly KeywordChoice[])
        .default('keep'),
    )
    .addOption(lang())
    .addHelpText(
      'after',
      '\nErrors in a rubric are no failure: what cannot be read stays as it is, and `rubrica check` reports it.\n' +
        'Exits with 1 where --check or --diff finds a file that is not in its form.',
    )
    .action((paths: string[], options: FmtOptions) => done(fmtCommand(paths, options, io)));

  add(root, 'score', 'score every entity of a facts file', 'rubrica score my.rubric facts.json')
    .argument('<rubric>', 'the rubric file')
    .argument('<facts>', 'the facts, as JSON')
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .addOption(
      new Option(
        '--as-of <day>',
        'look back from this day: what is not yet due costs nothing',
      ).argParser(day),
    )
    .addOption(
      new Option('--unknown <how>', 'facts that are absent are not known yet').choices([
        'interval',
      ]),
    )
    .addOption(lang())
    .action((rubric: string, facts: string, options: ScoreOptions) =>
      done(scoreCommand(rubric, facts, options, io)),
    );

  add(root, 'compile', 'print the compiled rubric as JSON', 'rubrica compile my.rubric > my.json')
    .argument('<rubric>', 'the rubric file')
    .addOption(lang())
    .action((rubric: string, options: LanguageOption) => done(compileCommand(rubric, options, io)));

  add(root, 'types', 'print TypeScript types of the facts', 'rubrica types my.rubric > my.types.ts')
    .argument('<rubric>', 'the rubric file')
    .addOption(lang())
    .action((rubric: string, options: LanguageOption) => done(typesCommand(rubric, options, io)));

  return root;
}

function add(root: Command, name: string, about: string, example: string): Command {
  return root.command(name).description(about).addHelpText('after', `\nExample:\n  $ ${example}`);
}

function files(): Argument {
  return new Argument('<files...>', 'rubric files');
}

function lang(): Option {
  const languages: readonly Language[] = ['en', 'zh'];
  return new Option('--lang <lang>', "language of the output; by default the file's own").choices(
    languages,
  );
}

function day(text: string): string {
  if (isCivilDate(text)) return text;
  throw new InvalidArgumentError('Write a day of the calendar, as 2021-05-01.');
}
