import { compile, format, type KeywordChoice } from '@rubrica/parser';
import { createTwoFilesPatch } from 'diff';
import {
  type ExitCode,
  type Io,
  STANDARD_INPUT,
  textsBeside,
  UsageError,
  writeText,
} from '../io.ts';
import { type LanguageOption, readRubric, rendered } from '../load.ts';
import { countedFindings, isError } from '../output/findings.ts';
import { WORDS } from '../output/words.ts';

export interface FmtOptions extends LanguageOption {
  /** Report what is not in its form, and write nothing. */
  readonly check?: true;
  /** The same, with the lines that would change. */
  readonly diff?: true;
  readonly keywords: KeywordChoice;
}

/** `rubrica fmt`: brings files into their one form; standard input to standard output. */
export function fmtCommand(paths: readonly string[], options: FmtOptions, io: Io): ExitCode {
  const files = paths.length === 0 ? [STANDARD_INPUT] : paths;
  const found = files.map((path) => formatFile(path, options, io));
  return found.includes(true) ? 1 : 0;
}

/** Formats a file, and says whether something was found that it does not put right. */
function formatFile(path: string, options: FmtOptions, io: Io): boolean {
  const read = readRubric(io, path, compile, options);
  const unread = read.diagnostics.filter(({ code }) => code === 'not-utf-8');
  for (const one of unread) io.err(rendered(one, read.text, path, read.lang));
  if (unread.length > 0) return true;
  const { text } = read;
  const form = format(text, { keywords: options.keywords });
  const bases = () => textsBeside(io, path);
  if (compile(form, { bases }).rubric?.meaning !== read.rubric?.meaning) {
    throw new UsageError(`the form of ${path} would mean something else; please report this`);
  }
  const words = WORDS[read.lang];
  const errors = countedFindings(read.diagnostics.filter(isError), read.lang);
  if (read.rubric === null) io.err(`${words.unread(path, errors)}\n`);
  if (options.check || options.diff) return compared(path, text, form, options, io);
  if (path === STANDARD_INPUT) io.out(form);
  else if (form !== text) {
    writeText(io, path, form);
    io.err(`${words.formatted(path)}\n`);
  }
  return false;
}

function compared(path: string, text: string, form: string, { diff }: FmtOptions, io: Io): boolean {
  if (form === text) return false;
  io.out(diff ? createTwoFilesPatch(path, path, text, form, 'as it is', 'formatted') : `${path}\n`);
  return true;
}
