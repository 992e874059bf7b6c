import { compile, format } from '@rubrica/parser';
import { createTwoFilesPatch } from 'diff';
import type { Call } from '../command-line/command.ts';
import type { FmtOptions } from '../commands/fmt.ts';
import { readConfig } from '../config/read-config.ts';
import { STANDARD_INPUT, textsBeside, writeText } from '../files/read.ts';
import { selectedFiles } from '../files/selected-files.ts';
import { countedFindings } from '../findings/counted.ts';
import { type ExitCode, type Io, UsageError } from '../io.ts';
import { readRubric, rendered } from '../products/sound-rubric.ts';
import { WORDS } from '../report/words.ts';

/** `rubrica fmt`: brings files into their one form; standard input to standard output. */
export async function formatFiles({ args, options, io }: Call<FmtOptions>): Promise<ExitCode> {
  const config = await readConfig(options.config, io);
  // An editor gives one text to be formatted; what is compared or has changed are files.
  const isOfFiles = options.check || options.diff || options.changed;
  const named = args.length > 0 || isOfFiles ? args : [STANDARD_INPUT];
  const { paths } = await selectedFiles(named, options, config, io);
  const lang = options.lang ?? config.lang;
  const settings = lang === undefined ? options : { ...options, lang };
  const found = paths.map((path) => formatFile(path, settings, io));
  return found.includes(true) ? 1 : 0;
}

/** Formats a file, and says whether something was found that it does not put right. */
function formatFile(path: string, options: FmtOptions, io: Io): boolean {
  const read = readRubric(io, path, options);
  const unread = read.diagnostics.filter(({ code }) => UNREAD.has(code));
  for (const one of unread) io.err(rendered(one, read.text, path, read.lang));
  if (unread.length > 0) return true;
  const { text } = read;
  const form = format(text, { keywords: options.keywords });
  const bases = () => textsBeside(io, path);
  if (compile(form, { bases }).rubric?.meaning !== read.rubric?.meaning) {
    throw new UsageError(`the form of ${path} would mean something else; please report this`);
  }
  const words = WORDS[read.lang];
  const errors = countedFindings(
    read.diagnostics.filter(({ severity }) => severity === 'error'),
    read.lang,
  );
  if (read.rubric === null) io.err(`${words.unread(path, errors)}\n`);
  if (options.check || options.diff) {
    if (form === text) return false;
    const { asItIs, asFormatted } = words;
    const patch = () => createTwoFilesPatch(path, path, text, form, asItIs, asFormatted);
    io.out(options.diff ? patch() : `${path}\n`);
    return true;
  }
  if (path === STANDARD_INPUT) io.out(form);
  else if (form !== text) {
    writeText(io, path, form);
    io.err(`${words.formatted(path)}\n`);
  }
  return false;
}

/** With these nothing of a file is read, so that it has no form. */
const UNREAD: ReadonlySet<string> = new Set(['not-utf-8', 'too-large', 'too-deep']);
