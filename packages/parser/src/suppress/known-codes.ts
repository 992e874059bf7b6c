import { IGNORABLE, isErrorCode } from '../diagnostics/catalogue.ts';

/** Which codes there are to ignore, for those who look for unused and unknown ones among them. */
export interface KnownCodes {
  /** What a comment may name. */
  readonly ignorable: readonly string[];
  /** Whether it is an error of the language, which nothing ignores. */
  readonly isError: (code: string) => boolean;
  /** Whether everything of the code was found, so that a comment that ignores nothing of it is unused. */
  readonly isLookedFor: (code: string) => boolean;
  /** Whether there are other tools whose codes are not among these; a misspelt one is told all the same. */
  readonly isOpen: boolean;
}

/** The codes of the language, beside which there are those of the linter. */
export const OWN_CODES: Omit<KnownCodes, 'isLookedFor'> = {
  ignorable: IGNORABLE,
  isError: isErrorCode,
  isOpen: true,
};
