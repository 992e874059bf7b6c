import type { IToken } from 'chevrotain';
import { type Fault, fault } from '../diagnostics/fault.ts';
import { once } from '../once.ts';
import { KEYWORDS, spellings } from './keywords.ts';
import { Name, PerName } from './tokens.ts';

/** `未报送减3分` and `扣.5分`: an amount that a reader understands, in the form of no amount of the language. */
export function amountInOtherWords({ tokenType, image, startOffset }: IToken): Fault | undefined {
  if (tokenType !== Name && tokenType !== PerName) return undefined;
  const { found, suggestion } = otherVerb(image) ?? bareDecimals(image) ?? {};
  if (found === undefined || suggestion === undefined) return undefined;
  const end = startOffset + image.length;
  const range = { start: end - found.length, end };
  return fault('unexpected', range, { expected: 'amount', found, suggestion });
}

interface Amount {
  readonly found: string;
  readonly suggestion: string;
}

function otherVerb(image: string): Amount | undefined {
  const [found, giving, number = ''] = OTHER_VERB.exec(image) ?? [];
  if (found === undefined) return undefined;
  const verb = giving === undefined ? KEYWORDS.Deduct.zh : KEYWORDS.Add.zh;
  // `.5` is no number either.
  return { found, suggestion: `${verb}${number.replace(/^\./, '0.')}` };
}

/** 增减 and 加减 are no verbs of amounts. */
const OTHER_VERB =
  /(?:(?:扣减|扣掉|倒扣|减去|减掉|(?<![增加扣])减|罚)|(奖励|奖))((?:\d{1,15})?(?:\.\d{1,15})?分)$/;

/** `.5` behind a verb of the language. */
function bareDecimals(image: string): Amount | undefined {
  const [found, verb, decimals] = verbAndDecimals().exec(image) ?? [];
  return found === undefined ? undefined : { found, suggestion: `${verb}0${decimals}` };
}

const verbAndDecimals = once(() => {
  const verbs = (['Deduct', 'Add', 'Gives', 'Cap', 'UpTo'] as const).flatMap((name) =>
    spellings(name, 'zh'),
  );
  const longestFirst = verbs.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(${longestFirst.join('|')})(\\.\\d{1,15}分?)$`);
});
