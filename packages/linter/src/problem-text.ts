import type { Problem } from './problem.ts';

/** `rules.item-gap.options.most: has to be a whole number, and is "3"` */
export function problemText({ at, message, given }: Problem): string {
  const is = given === undefined ? '' : `, and is ${shortened(JSON.stringify(given))}`;
  return at.length === 0 ? `${message}${is}` : `${placeText(at)}: ${message}${is}`;
}

/** `overrides[0].files`; a name that would be read otherwise stands between quotes. */
function placeText(at: Problem['at']): string {
  return at
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w$/-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

const LONGEST = 40;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
