import { assertNever } from '../invariant.ts';
import type { Language, RenderOptions } from '../report/language.ts';

/** Why there is no score, or no bounds of one, for facts that fit the rubric. */
export type NoScoreProblem =
  /** Of items whose points go to others none is left that applies. */
  | { readonly code: 'nothing-applies'; readonly entity: string | null }
  /** What compares entities needs `least` of them; `by` is what is computed so. */
  | {
      readonly code: 'too-few-entities';
      readonly by: string;
      readonly least: number;
      readonly given: number;
    }
  /** A fact that is not known reaches what has no bounds yet. */
  | {
      readonly code: 'unbounded';
      readonly fact: string;
      readonly why: 'reached' | 'computed' | 'both-ways';
    }
  | { readonly code: 'too-many-unknown' }
  | { readonly code: 'corrected-unknown' }
  /** An exact number has more digits than are computed with. */
  | { readonly code: 'too-long'; readonly digits: number };

/** Thrown where facts fit the rubric and there is no score of them all the same; the message is in English. */
export class NoScoreError extends RangeError {
  override readonly name = 'NoScoreError';
  readonly problem: NoScoreProblem;

  constructor(problem: NoScoreProblem) {
    super(renderNoScore(problem, { lang: 'en' }));
    this.problem = problem;
  }
}

/** Why there is no score, as a sentence, with what to do about it. */
export function renderNoScore(problem: NoScoreProblem, { lang }: RenderOptions): string {
  return WORDS[lang](problem);
}

const WORDS: Readonly<Record<Language, (problem: NoScoreProblem) => string>> = {
  en: (problem) => {
    switch (problem.code) {
      case 'nothing-applies': {
        const whose = problem.entity === null ? '' : ` of \`${problem.entity}\``;
        return `no score${whose}: of items whose points go to others none is left that applies`;
      }
      case 'too-few-entities': {
        const { by, least, given } = problem;
        const only = given === 1 ? 'only one is' : `only ${given} are`;
        return `no score: \`${by}\` compares those who are assessed with one another, and ${only} given; assess ${least} or more together, from one facts file`;
      }
      case 'unbounded':
        switch (problem.why) {
          case 'reached':
            return `no bounds: \`${problem.fact}\` is unknown, and what depends on it has no bounds yet`;
          case 'computed':
            return `no bounds: \`${problem.fact}\` is computed from facts that are unknown, and has no bounds yet`;
          case 'both-ways':
            return `no bounds: \`${problem.fact}\` is unknown, and adds points as well as deducts them`;
          default:
            return assertNever(problem.why);
        }
      case 'too-many-unknown':
        return 'no bounds: too many unknown facts depend on one another';
      case 'corrected-unknown':
        return 'no bounds: corrections are decided of scores that are known';
      case 'too-long':
        return `no score: it takes an exact number of more than ${problem.digits} digits`;
      default:
        return assertNever(problem);
    }
  },
  zh: (problem) => {
    switch (problem.code) {
      case 'nothing-applies': {
        const whose = problem.entity === null ? '' : `\`${problem.entity}\` `;
        return `${whose}没有得分：分值要计入其他项，却没有一项适用`;
      }
      case 'too-few-entities': {
        const { by, least, given } = problem;
        return `没有得分：\`${by}\` 要在被考核单位之间比较，只给了 ${given} 个；请把 ${least} 个以上单位写在同一个事实文件里一起计分`;
      }
      case 'unbounded':
        switch (problem.why) {
          case 'reached':
            return `没有区间：\`${problem.fact}\` 未知，取决于它的部分还不能给出区间`;
          case 'computed':
            return `没有区间：\`${problem.fact}\` 由未知的事实算出，还不能给出区间`;
          case 'both-ways':
            return `没有区间：\`${problem.fact}\` 未知，既加分又扣分`;
          default:
            return assertNever(problem.why);
        }
      case 'too-many-unknown':
        return '没有区间：相互影响的未知事实太多';
      case 'corrected-unknown':
        return '没有区间：申诉更正只能对已知的得分作出';
      case 'too-long':
        return `没有得分：计算中的数超过 ${problem.digits} 位`;
      default:
        return assertNever(problem);
    }
  },
};
