// Written by `pnpm generate` from the folders of the rules.
import type { RegisteredRule } from '../registered-rule.ts';
import { rule as itemGap } from '../rules/hygiene/item-gap/rule.ts';
import { rule as missingCitation } from '../rules/hygiene/missing-citation/rule.ts';

/** Every rule, by category and code. */
export const RULES: readonly RegisteredRule[] = [
  {
    code: "item-gap",
    category: "hygiene",
    summary: {"en":"An item whose number does not follow the one before it.","zh":"项的编号与前一项不连续。"},
    rule: itemGap,
  },
  {
    code: "missing-citation",
    category: "hygiene",
    summary: {"en":"A clause without the official sentence over it, in a rubric that rests on a document.","zh":"依据文件制定的考核中，有条款没有引用原文。"},
    rule: missingCitation,
  },
];
