/**
 * What counts are counted in. After 一 it makes a measure of it (一个, 每一项), and no number. 级, 类, 等, 档, 票 and 步 name
 * things, and count none.
 */
const CHINESE =
  '人次 宗次 户次 件次 月次 场次 批次 台次 例次 项次 工作组 个 项 条 次 起 处 人 户 件 例 宗 份 篇 名 位 家 台 套 栋 幢 座 辆 批 期 场 轮 张 本 册 页 间 所 ' +
  '卷 块 株 棵 艘 艇 架 眼 口 头 只 根 枚 支 遍 趟 班 节 课 封 款 笔 单 种 样 重 层 队 组 片 段 桩 门 元 吨 亩 米 公里 平方米 公顷 千克 公斤 升 立方米 万元 亿元';

const ENGLISH =
  'times? cases? items? occurrences? faults? errors? absences people persons? reports? visits? copies pages?';

const longestFirst = CHINESE.split(' ').toSorted((a, b) => b.length - a.length);

/** The Chinese measure words, as part of an expression. */
export const CHINESE_MEASURES: string = longestFirst.join('|');

/** A measure word; in English with what tells more about it: `three unexcused absences`. */
export const MEASURE: RegExp = new RegExp(
  `(?:${CHINESE_MEASURES})|(?:[a-z]{1,20} ){0,2}?(?:${ENGLISH.replaceAll(' ', '|')})\\b`,
  'y',
);

/** By how much a measure word multiplies: 5万元 is 50 000. */
export const LARGE_UNITS: Readonly<Record<string, string>> = { 万元: '10000', 亿元: '100000000' };
