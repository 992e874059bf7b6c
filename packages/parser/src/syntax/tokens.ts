import { Lexer, type TokenType } from 'chevrotain';
import { KEYWORD_NAMES, type KeywordName, startsStatement } from './keywords.ts';
import { ORDER_WORD_NAMES, type OrderWord } from './order-words.ts';
import { createToken } from './token-type.ts';
import { matchAll, matchAny, matchCitation, matchPoints, matchWord } from './word.ts';

/** The category of whatever cannot begin a statement. */
export const Stray = createToken({ name: 'Stray', pattern: Lexer.NA });

/** Tokens that the lexer finds by their look; keywords are told apart from names afterwards. */
export const Blank = createToken({
  name: 'Blank',
  pattern: /\s+/,
  group: Lexer.SKIPPED,
  line_breaks: true,
});
export const Comment = createToken({ name: 'Comment', pattern: /#[^\n\r]*/, group: 'comments' });
export const Citation = createToken({
  name: 'Citation',
  pattern: matchCitation,
  line_breaks: false,
});
export const Text = createToken({
  name: 'Text',
  pattern: /"(?:[^"\\\n\r]|\\[^\n\r])*"|“(?:[^”\\\n\r]|\\[^\n\r])*”/,
  categories: [Stray],
});
export const UnclosedText = createToken({
  name: 'UnclosedText',
  pattern: /["“][^\n\r]*/,
  categories: [Stray],
});
/** Whether the day exists is for the checker to say. */
export const DateLiteral = createToken({
  name: 'DateLiteral',
  pattern: /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{4}年\d{1,2}月\d{1,2}[日号]|\d{1,2}月\d{1,2}[日号]/,
});
/** Whether the hour and the minute exist is for the checker to say. */
export const TimeLiteral = createToken({
  name: 'TimeLiteral',
  pattern: /\d{1,2}:\d{2}(?!\d)|\d{1,2}时(?:\d{1,2}分)?/,
  categories: [Stray],
});
export const DayOfMonth = createToken({
  name: 'DayOfMonth',
  pattern: /\d{1,2}[日号]/,
  categories: [Stray],
});
/** What names an occurrence and does not look like a name: `3月`, `2021-Q4`, `2021年第四季度`. */
export const OccurrenceName = createToken({
  name: 'OccurrenceName',
  pattern:
    /\d{4}-(?:Q[1-4]|M(?:1[0-2]|[1-9]))(?![\d\w])|\d{4}年(?:第?[一二三四1-4]季度?|\d{1,2}月(?!\d))|\d{1,2}月(?!\d)/,
  categories: [Stray],
});
/** `1.2.3`: an id or a version, never an amount. */
export const DottedId = createToken({
  name: 'DottedId',
  pattern: /\d+(?:\.\d+){2,}/,
  categories: [Stray],
});
/** Fifteen digits: more are a slip, and a JSON number keeps no more. */
export const NumberLiteral = createToken({
  name: 'NumberLiteral',
  pattern: /\d{1,15}(?:\.\d{1,15})?(?!\d)/,
  categories: [Stray],
});
/** What begins as a number and is none; as an id, `4a` is as good as another. */
export const BadNumber = createToken({
  name: 'BadNumber',
  pattern:
    /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d[\d.]*[A-Za-z_][\w.]*|\d+(?:\/\d+)+|\d{4}年(?:\d+月?)?\d*|\d{1,2}月\d+|\d+\.(?!\d)|\.\d+|\d{16,}(?:\.\d+)?|\d+\.\d{16,}/,
  categories: [Stray],
});
export const Percent = createToken({ name: 'Percent', pattern: /%/, categories: [Stray] });
export const BraceOpen = createToken({ name: 'BraceOpen', pattern: /\{/ });
export const BraceClose = createToken({ name: 'BraceClose', pattern: /\}/ });
export const ParenOpen = createToken({ name: 'ParenOpen', pattern: /\(/, categories: [Stray] });
export const ParenClose = createToken({ name: 'ParenClose', pattern: /\)/, categories: [Stray] });
/** In formulas. */
export const Times = createToken({ name: 'Times', pattern: /[*×]/, categories: [Stray] });
export const Over = createToken({ name: 'Over', pattern: /[/÷]/, categories: [Stray] });
/** Between numbers `、` never parts thousands. */
export const Comma = createToken({ name: 'Comma', pattern: /[,、]/ });
export const Semicolon = createToken({ name: 'Semicolon', pattern: /;/ });
export const CompareSign = createToken({
  name: 'CompareSign',
  pattern: /<=|>=|!=|≤|≥|≠|==|<|>|=(?!>)/,
  categories: [Stray],
});
export const RangeSign = createToken({
  name: 'RangeSign',
  pattern: /[–—~]+/,
  categories: [Stray],
});
/** A run of name characters: a name until the keyword table says otherwise. */
export const Name = createToken({
  name: 'Name',
  pattern: matchWord,
  line_breaks: false,
  categories: [Stray],
});
/** `per-unrecorded`, `每未记录`: the keyword and the name of what it counts. */
export const PerName = createToken({ name: 'PerName', pattern: Lexer.NA });
/** `per 24 hours`, `每24小时`, behind `late`: what lateness is counted in. */
export const LateUnit = createToken({
  name: 'LateUnit',
  pattern: Lexer.NA,
  categories: [Stray],
});
/** `by more than 4 days`, `超过4日`, behind `late`: from when on it costs something. */
export const LateBeyond = createToken({
  name: 'LateBeyond',
  pattern: Lexer.NA,
  categories: [Stray],
});
/** `共4项`, behind what is counted: how many there are in all. */
export const OutOf = createToken({ name: 'OutOf', pattern: Lexer.NA, categories: [Stray] });
/** `每逾期1日`: late, and what it is counted in. */
export const LateEach = createToken({ name: 'LateEach', pattern: Lexer.NA });
/** A character of no word of the language. */
export const Illegal = createToken({
  name: 'Illegal',
  pattern: matchAny,
  line_breaks: false,
  categories: [Stray],
});

function wordTokens<Word extends string>(
  names: readonly Word[],
  categories: (name: Word) => TokenType[],
): Readonly<Record<Word, TokenType>> {
  const tokens = names.map((name) => [
    name,
    createToken({ name, pattern: Lexer.NA, categories: categories(name) }),
  ]);
  return Object.fromEntries(tokens) as Record<Word, TokenType>;
}

const SYMBOLS = {
  All: createToken({
    name: 'All',
    pattern: matchAll,
    line_breaks: false,
    categories: [Stray],
  }),
  Gives: createToken({ name: 'Gives', pattern: /=>/, categories: [Stray] }),
  Add: createToken({ name: 'Add', pattern: /\+/, categories: [Stray] }),
  Deduct: createToken({ name: 'Deduct', pattern: /-/, categories: [Stray] }),
  Points: createToken({
    name: 'Points',
    pattern: matchPoints,
    line_breaks: false,
    categories: [Stray],
  }),
} as const satisfies Partial<Record<KeywordName, TokenType>>;

/** One token type a keyword, whatever its spelling. */
export const K: Readonly<Record<KeywordName, TokenType>> = {
  ...wordTokens(KEYWORD_NAMES, (name) => (startsStatement(name) === undefined ? [Stray] : [])),
  ...SYMBOLS,
};

/** What a comparison may begin with. */
export const COMPARISONS: readonly TokenType[] = [
  CompareSign,
  K.Below,
  K.AtMost,
  K.AtLeast,
  K.Above,
];

/** The Chinese word orders; `之后报送` may begin a clause. */
export const ORDER: Readonly<Record<OrderWord, TokenType>> = wordTokens(ORDER_WORD_NAMES, (name) =>
  name === 'LateAfter' ? [] : [Stray],
);

/** In the order in which the lexer tries them. */
export const LEXED: readonly TokenType[] = [
  Blank,
  Comment,
  Citation,
  Text,
  UnclosedText,
  DateLiteral,
  TimeLiteral,
  DayOfMonth,
  OccurrenceName,
  DottedId,
  BadNumber,
  NumberLiteral,
  Percent,
  BraceOpen,
  BraceClose,
  ParenOpen,
  ParenClose,
  Times,
  Over,
  Comma,
  Semicolon,
  SYMBOLS.Gives,
  CompareSign,
  SYMBOLS.All,
  SYMBOLS.Add,
  SYMBOLS.Deduct,
  RangeSign,
  SYMBOLS.Points,
  Name,
  Illegal,
];

/** All that the grammar may meet. */
export const ALL_TOKENS: readonly TokenType[] = [
  Stray,
  ...LEXED,
  PerName,
  OutOf,
  LateUnit,
  LateBeyond,
  LateEach,
  ...Object.values(K).filter((token) => !LEXED.includes(token)),
  ...Object.values(ORDER),
];
