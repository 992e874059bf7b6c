import type { Call } from '../command-line/command.ts';
import type { InitOptions } from '../commands/init.ts';
import { CONFIG_NAME } from '../config/read-config.ts';
import { kindAt, rubricsIn, writeText } from '../files/read.ts';
import type { ExitCode } from '../io.ts';
import { FIRST_RUBRIC, PIPELINES, STARTING_CONFIG } from './files.ts';

/** `rubrica init`: writes what a repository of rubrics begins with, and leaves what is there. */
export function begin({ options, io }: Call<InitOptions>): ExitCode {
  const { lang } = options;
  const wanted = [
    { path: CONFIG_NAME, text: STARTING_CONFIG },
    ...(rubricsIn(io, '.').length > 0 ? [] : [{ path: 'first.rubric', text: FIRST_RUBRIC[lang] }]),
    ...(options.ci === undefined ? [] : [PIPELINES[options.ci]]),
  ];
  for (const { path, text } of wanted) {
    const isThere = kindAt(io, path) !== null;
    if (!isThere) writeText(io, path, text);
    io.err(`${path} ${isThere ? WORDS[lang].there : WORDS[lang].written}\n`);
  }
  return 0;
}

const WORDS = {
  en: { there: 'is there, and stays as it is', written: 'written' },
  zh: { there: '已存在，保持原样', written: '已写入' },
} as const;
