import type { Language } from '@rubrica/evaluator';

const LANGUAGES = ['en', 'zh'] as const satisfies readonly Language[];

/**
 * The language of messages: the one asked for, or that of the text.
 * @throws {RangeError} where there is no such language, which callers without types may ask for.
 */
export function messageLanguage(asked: Language | undefined, ofText: () => Language): Language {
  const lang = asked ?? ofText();
  if (LANGUAGES.includes(lang)) return lang;
  throw new RangeError(`lang has to be "en" or "zh", and is ${JSON.stringify(lang)}`);
}
