import type { Argument, Command, Option } from 'commander';
import { knownValues } from './known-values.ts';

/** What may stand in the place of a word. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

export interface Completions {
  readonly candidates: readonly Candidate[];
  /** Whether it may be the name of a file, which shells know themselves. */
  readonly mayBeFile: boolean;
}

/** What the last of the words may be, of which there is the beginning. */
export async function completionsOf(
  program: Command,
  words: readonly string[],
): Promise<Completions> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const named = before.find((word) => !word.startsWith('-'));
  const command = commandsOf(program).find((one) => one.name() === named);
  const options = program.createHelp().visibleOptions(command ?? program);
  const optionOf = (word: string | undefined) =>
    options.find((one) => word !== undefined && takesValue(one) && one.long === word);

  const [, flag, begun = ''] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  const valued = optionOf(flag) ?? optionOf(before.at(-1));
  if (valued !== undefined) return valuesOf(valued, flag === undefined ? current : begun);
  if (current.startsWith('-')) {
    const all = options.map(({ long, description }) => ({ value: long ?? '', about: description }));
    return beginning(all, current);
  }
  const isToBeHelped = named === 'help' && before.at(-1) === 'help';
  if (named === undefined || isToBeHelped) {
    const all = commandsOf(program).map((one) => ({ value: one.name(), about: one.description() }));
    return beginning(all, current);
  }
  const given = before.filter((word, index) => {
    return !word.startsWith('-') && optionOf(before[index - 1]) === undefined;
  });
  // The first of them is the command.
  const argument = argumentAt(command?.registeredArguments ?? [], given.length - 1);
  return argument === undefined ? NOTHING : valuesOf(argument, current);
}

const NOTHING: Completions = { candidates: [], mayBeFile: false };

function commandsOf(program: Command): readonly Command[] {
  return program.createHelp().visibleCommands(program);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function argumentAt(all: readonly Argument[], index: number): Argument | undefined {
  const last = all.at(-1);
  return all[index] ?? (last?.variadic ? last : undefined);
}

async function valuesOf(of: Option | Argument, begun: string): Promise<Completions> {
  if (of.argChoices !== undefined) {
    return beginning(
      of.argChoices.map((value) => ({ value, about: '' })),
      begun,
    );
  }
  const what = 'flags' in of ? (/<(\w+)>/.exec(of.flags)?.[1] ?? '') : of.name();
  if (FILES.includes(what)) return { candidates: [], mayBeFile: true };
  // Of a list with commas the last is begun.
  const listed = begun.slice(0, begun.lastIndexOf(',') + 1);
  const values = await knownValues(what);
  return beginning(
    values.map((one) => ({ ...one, value: `${listed}${one.value}` })),
    begun,
  );
}

/** What stands between brackets in the help where a file is meant. */
const FILES: readonly string[] = ['paths', 'path', 'file', 'rubric', 'facts'];

function beginning(all: readonly Candidate[], begun: string): Completions {
  return { candidates: all.filter(({ value }) => value.startsWith(begun)), mayBeFile: false };
}
