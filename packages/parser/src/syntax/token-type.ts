import type { ITokenConfig, TokenType } from 'chevrotain';

/**
 * A token type, which chevrotain completes where the lexer is built. Its own `createToken` completes each at once,
 * and goes through all of a category again for each that is of it.
 */
export function createToken({
  name,
  pattern,
  categories,
  group,
  line_breaks: hasLineBreaks,
}: Pick<ITokenConfig, 'name' | 'group' | 'line_breaks'> & {
  readonly pattern: NonNullable<TokenType['PATTERN']>;
  readonly categories?: TokenType[];
}): TokenType {
  return {
    name,
    PATTERN: pattern,
    ...(categories === undefined ? {} : { CATEGORIES: categories }),
    ...(group === undefined ? {} : { GROUP: group }),
    ...(hasLineBreaks === undefined ? {} : { LINE_BREAKS: hasLineBreaks }),
  };
}
