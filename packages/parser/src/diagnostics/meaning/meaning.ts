import type { Language } from '@rubrica/evaluator';
import type { Code } from '../fault.ts';

/** What a code means whatever the rubric, and why the language minds: a sentence or two. */
export type Meaning = Readonly<Record<Language, string>>;

export type Meanings<C extends Code = Code> = Readonly<Record<C, Meaning>>;
