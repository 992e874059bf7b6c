import type { STEPS as WORDINGS } from '../wording/steps.ts';
import type { Meanings } from './meaning.ts';

/** What is wrong with what is counted in steps. */
export const STEPS: Meanings<keyof typeof WORDINGS> = {
  'step-of-other-unit': {
    en: 'A step and the target that it is counted from are in different units, one a percentage and the other none.',
    zh: '每一步与目标单位不同，一个是百分数，另一个不是。',
  },
  'parts-without-steps': {
    en: 'It is said what becomes of a part of a step, in a clause that counts no steps.',
    zh: '写明了不足一步如何计，而条款不按步计。',
  },
  'not-in-proportion': {
    en: 'Points in proportion between two ends need ends that differ, are of one unit, and an amount.',
    zh: '按比例计分时，两端应当不同、单位一致，并写明具体分数。',
  },
};
