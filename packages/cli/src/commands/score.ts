import { Argument, InvalidArgumentError, Option } from 'commander';
import { defineCommand } from '../command-line/command.ts';
import { type LanguageOption, lang, rubric } from '../command-line/options.ts';

export type ScoreOptions = LanguageOption & {
  readonly format: 'table' | 'json';
  /** The day to look back from. */
  readonly asOf?: string;
  /** Absent facts are not known yet, and the scores intervals. */
  readonly unknown?: 'interval';
};

export const score = defineCommand<ScoreOptions>({
  name: 'score',
  about: 'Score every entity of a facts file, and explain every point.',
  examples: [
    ['score my.rubric facts.json', 'a table, and each deduction with its reason'],
    ['score my.rubric facts.json --as-of 2021-05-01', 'what is not yet due costs nothing'],
    ['score my.rubric facts.json --unknown interval', 'what the scores can still be'],
  ],
  arguments: [rubric(), new Argument('<facts>', 'the facts, as JSON')],
  options: [
    new Option('--format <format>', 'a table for people, or the ledgers')
      .choices(['table', 'json'])
      .default('table'),
    new Option(
      '--as-of <day>',
      'look back from this day: what is not yet due costs nothing',
    ).argParser(day),
    new Option('--unknown <how>', 'facts that are absent are not known yet').choices(['interval']),
    lang(),
  ],
  run: async (call) => (await import('../score/score-facts.ts')).scoreFacts(call),
});

/** Whether there is such a day is looked at where the calendar is loaded. */
function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw new InvalidArgumentError('Write a day of the calendar, as 2021-05-01.');
}
