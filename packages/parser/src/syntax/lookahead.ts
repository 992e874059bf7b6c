import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { present } from '../invariant.ts';
import { ALL_TOKENS } from './tokens.ts';

/** The decisions that a production may have, with the number by which chevrotain knows the first of each kind. */
export const DECISION_KINDS = {
  Alternation: 1 << 8,
  Option: 2 << 8,
  Repetition: 3 << 8,
  RepetitionMandatory: 4 << 8,
  RepetitionWithSeparator: 5 << 8,
  RepetitionMandatoryWithSeparator: 6 << 8,
} as const;

export type DecisionKind = keyof typeof DECISION_KINDS;

/** The words that an alternative may begin with, as far as is needed to tell it from the others. */
type Path = readonly TokenType[];

/** The paths of each alternative, as they stand in the table: `Per|Late Missing|If.Name`. */
export function writtenPaths(alternatives: readonly (readonly Path[])[]): string {
  return alternatives
    .map((paths) => paths.map((path) => path.map(({ name }) => name).join('.')).join(' '))
    .join('|');
}

function readPaths(written: string): readonly (readonly Path[])[] {
  return written
    .split('|')
    .map((paths) =>
      paths.split(' ').map((path) => (path === '' ? [] : path.split('.').map(tokenNamed))),
    );
}

function tokenNamed(name: string): TokenType {
  return present(TOKENS.get(name), `\`pnpm generate\`: the table knows a token ${name}`);
}

const TOKENS: ReadonlyMap<string, TokenType> = new Map(ALL_TOKENS.map((one) => [one.name, one]));

interface Candidate {
  readonly alternative: number;
  /** Behind the first word. */
  readonly rest: Path;
}

/** Decides by what comes next: the first alternative that may begin so and is open. */
export function decider(
  written: string,
): (next: (ahead: number) => IToken, isOpen: (at: number) => boolean) => number | undefined {
  const alternatives = readPaths(written);
  const byFirst = new Map<TokenType, readonly Candidate[]>();

  function candidates(first: IToken): readonly Candidate[] {
    const known = byFirst.get(first.tokenType);
    if (known !== undefined) return known;
    const found = alternatives.flatMap((paths, alternative) =>
      paths
        .filter(([start]) => start === undefined || tokenMatcher(first, start))
        .map(([, ...rest]) => ({ alternative, rest })),
    );
    byFirst.set(first.tokenType, found);
    return found;
  }

  return (next, isOpen) =>
    candidates(next(1)).find(
      ({ alternative, rest }) =>
        rest.every((type, index) => tokenMatcher(next(index + 2), type)) && isOpen(alternative),
    )?.alternative;
}
