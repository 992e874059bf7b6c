import type { Language } from '@rubrica/evaluator';
import type { Code, FaultParams } from '../fault.ts';

/** One diagnostic in words. */
export interface Wording {
  /** What is wrong, in the rubric's own terms; one sentence, no full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  /** What the other place has to do with it. */
  readonly other?: string;
}

/** Diagnostics in words, in both languages. */
export type Wordings<C extends Code = Code> = {
  readonly [One in C]: Readonly<Record<Language, (params: FaultParams[One]) => Wording>>;
};
