// Written by `pnpm generate` from the folders of the rules.
import type { RegisteredRule } from '../registered-rule.ts';
import { rule as looseBands } from '../rules/boundaries/loose-bands/rule.ts';
import { rule as openDeadline } from '../rules/boundaries/open-deadline/rule.ts';
import { rule as openThreshold } from '../rules/boundaries/open-threshold/rule.ts';
import { rule as idleCap } from '../rules/dead-matter/idle-cap/rule.ts';
import { rule as idleClause } from '../rules/dead-matter/idle-clause/rule.ts';
import { rule as redundantExample } from '../rules/dead-matter/redundant-example/rule.ts';
import { rule as unreachableGrade } from '../rules/dead-matter/unreachable-grade/rule.ts';
import { rule as alikeNames } from '../rules/hygiene/alike-names/rule.ts';
import { rule as boundaryWithoutExample } from '../rules/hygiene/boundary-without-example/rule.ts';
import { rule as confusableCharacter } from '../rules/hygiene/confusable-character/rule.ts';
import { rule as documentAfterPeriod } from '../rules/hygiene/document-after-period/rule.ts';
import { rule as invisibleCharacter } from '../rules/hygiene/invisible-character/rule.ts';
import { rule as itemGap } from '../rules/hygiene/item-gap/rule.ts';
import { rule as itemOrder } from '../rules/hygiene/item-order/rule.ts';
import { rule as itemOutsideGroup } from '../rules/hygiene/item-outside-group/rule.ts';
import { rule as itemUnnumbered } from '../rules/hygiene/item-unnumbered/rule.ts';
import { rule as missingCitation } from '../rules/hygiene/missing-citation/rule.ts';
import { rule as noticeBeforePeriod } from '../rules/hygiene/notice-before-period/rule.ts';
import { rule as versionUnchanged } from '../rules/hygiene/version-unchanged/rule.ts';
import { rule as capAtFirst } from '../rules/incentives/cap-at-first/rule.ts';
import { rule as missingCheaperThanLate } from '../rules/incentives/missing-cheaper-than-late/rule.ts';
import { rule as swallowedAmount } from '../rules/incentives/swallowed-amount/rule.ts';
import { rule as totalPoints } from '../rules/sums/total-points/rule.ts';
import { rule as weightsSum } from '../rules/sums/weights-sum/rule.ts';
import { rule as clauseNumberUnsourced } from '../rules/text/clause-number-unsourced/rule.ts';
import { rule as lostVerb } from '../rules/text/lost-verb/rule.ts';
import { rule as sourceNumberUnused } from '../rules/text/source-number-unused/rule.ts';
import { rule as countWithoutMeasure } from '../rules/units/count-without-measure/rule.ts';
import { rule as percentOrPoints } from '../rules/units/percent-or-points/rule.ts';

/** Every rule, by category and code. */
export const RULES: readonly RegisteredRule[] = [
  {
    code: "loose-bands",
    category: "boundaries",
    summary: {"en":"Conditions that look like bands of one measure, and overlap or leave a number out.","zh":"几个条件像是同一数值的分档，却相互重叠，或漏掉一个数。"},
    rule: looseBands,
  },
  {
    code: "open-deadline",
    category: "boundaries",
    summary: {"en":"An official text that leaves open on which side a deadline's own day is, and no example that says so.","zh":"原文未说明截止当日是否按期，也没有示例说明。"},
    rule: openDeadline,
  },
  {
    code: "open-threshold",
    category: "boundaries",
    summary: {"en":"A threshold by 以上 or 以下 in an official text without 含, and no example of the number itself.","zh":"原文用“以上”“以下”而未注明“含”，也没有示例说明恰为该数时如何计分。"},
    rule: openThreshold,
  },
  {
    code: "idle-cap",
    category: "dead-matter",
    summary: {"en":"A cap that its clauses never come up to.","zh":"条款永远达不到的扣分或加分上限。"},
    rule: idleCap,
  },
  {
    code: "idle-clause",
    category: "dead-matter",
    summary: {"en":"A clause that never changes the score of its item, whatever the facts.","zh":"无论事实如何都不影响本项得分的条款。"},
    rule: idleClause,
  },
  {
    code: "redundant-example",
    category: "dead-matter",
    summary: {"en":"An example that exercises nothing that one before it does not.","zh":"检验内容与前一示例相同的示例。"},
    rule: redundantExample,
  },
  {
    code: "unreachable-grade",
    category: "dead-matter",
    summary: {"en":"A grade that no total comes to.","zh":"任何总分都评不到的等次。"},
    rule: unreachableGrade,
  },
  {
    code: "alike-names",
    category: "hygiene",
    summary: {"en":"Two facts of one kind whose names differ in hardly anything: a plural, capitals, a hyphen, 数.","zh":"同类的两个事实，名称仅差单复数、大小写、连字符或“数”字。"},
    rule: alikeNames,
  },
  {
    code: "boundary-without-example",
    category: "hygiene",
    summary: {"en":"A boundary that no example shows: a number, a day, a cap, or a part of a step.","zh":"没有示例写明的界限：数、截止当日、上限或不足一步的情形。"},
    rule: boundaryWithoutExample,
  },
  {
    code: "confusable-character",
    category: "hygiene",
    summary: {"en":"A character that looks like another one and is not it.","zh":"看似某字而实为另一字符。"},
    rule: confusableCharacter,
  },
  {
    code: "document-after-period",
    category: "hygiene",
    summary: {"en":"A document that the rubric rests on is later than the period that is assessed.","zh":"考核依据的文件晚于所考核的周期。"},
    rule: documentAfterPeriod,
  },
  {
    code: "invisible-character",
    category: "hygiene",
    summary: {"en":"A character that takes no place, in a name, a text or a citation.","zh":"名称、文字或引文中有看不见的字符。"},
    rule: invisibleCharacter,
  },
  {
    code: "item-gap",
    category: "hygiene",
    summary: {"en":"An item whose number does not follow the one before it.","zh":"项的编号与前一项不连续。"},
    rule: itemGap,
  },
  {
    code: "item-order",
    category: "hygiene",
    summary: {"en":"An item that follows one with a higher number.","zh":"项没有按编号排列。"},
    rule: itemOrder,
  },
  {
    code: "item-outside-group",
    category: "hygiene",
    summary: {"en":"An item in a group whose number is not the one that the item's own begins with.","zh":"项的编号不以所在类的编号开头。"},
    rule: itemOutsideGroup,
  },
  {
    code: "item-unnumbered",
    category: "hygiene",
    summary: {"en":"The one item whose id is no number like those of all other items.","zh":"只有一项的编号与其他各项的形式不同。"},
    rule: itemUnnumbered,
  },
  {
    code: "missing-citation",
    category: "hygiene",
    summary: {"en":"A clause without the official sentence over it, in a rubric that rests on a document.","zh":"依据文件制定的考核中，有条款没有引用原文。"},
    rule: missingCitation,
  },
  {
    code: "notice-before-period",
    category: "hygiene",
    summary: {"en":"A notice of the results is dated before the period that they are of.","zh":"公布考核结果的文件早于所考核的周期。"},
    rule: noticeBeforePeriod,
  },
  {
    code: "version-unchanged",
    category: "hygiene",
    summary: {"en":"The meaning has changed since an earlier text, and the version has not.","zh":"与先前的文本相比，含义有改动而版本未变。"},
    rule: versionUnchanged,
  },
  {
    code: "cap-at-first",
    category: "incentives",
    summary: {"en":"A cap that the first case uses up, so that further ones cost nothing.","zh":"第一次就扣到上限，以后各次不再扣分。"},
    rule: capAtFirst,
  },
  {
    code: "missing-cheaper-than-late",
    category: "incentives",
    summary: {"en":"Whoever never submits keeps more points than whoever submits late.","zh":"一直不报送反而比逾期报送得分高。"},
    rule: missingCheaperThanLate,
  },
  {
    code: "swallowed-amount",
    category: "incentives",
    summary: {"en":"An amount above the limit of its own clause, which swallows the rest.","zh":"分数高于本条款自身的上限，超出部分从不计入。"},
    rule: swallowedAmount,
  },
  {
    code: "total-points",
    category: "sums",
    summary: {"en":"Deductions are taken from another total than the points of the items add up to.","zh":"扣分所基于的总分与各项分值之和不符。"},
    rule: totalPoints,
  },
  {
    code: "weights-sum",
    category: "sums",
    summary: {"en":"Weights that do not add up to 100%.","zh":"各权重之和不是 100%。"},
    rule: weightsSum,
  },
  {
    code: "clause-number-unsourced",
    category: "text",
    summary: {"en":"A number of a clause that does not stand in the official sentence over it.","zh":"条款中的数不见于其上的原文。"},
    rule: clauseNumberUnsourced,
  },
  {
    code: "lost-verb",
    category: "text",
    summary: {"en":"An amount of points without 扣, 加 or 得 in a sentence whose other amounts have one.","zh":"原文同句其他分值前有“扣”“加”“得”，有一处没有。"},
    rule: lostVerb,
  },
  {
    code: "source-number-unused",
    category: "text",
    summary: {"en":"A number, date, amount or cap of an official sentence that no clause under it has.","zh":"原文中的数、日期、分值或上限，其下的条款没有用到。"},
    rule: sourceNumberUnused,
  },
  {
    code: "count-without-measure",
    category: "units",
    summary: {"en":"A count of which neither the official text nor the label says by what it is counted.","zh":"计数条款的原文和标签都没有写明量词。"},
    rule: countWithoutMeasure,
  },
  {
    code: "percent-or-points",
    category: "units",
    summary: {"en":"A step of a percentage of which the official text does not say whether it is percentage points or a part of the target.","zh":"原文“每低1%”未说明是百分点还是目标值的百分之一。"},
    rule: percentOrPoints,
  },
];
