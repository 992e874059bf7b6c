import { fold } from './fold.ts';
import { CHINESE_MEASURES } from './measure-words.ts';

const MEASURES = `${CHINESE_MEASURES}|小时|工作日|季度|[天日月年周岗步级类]`;

/** 每处, 每发现一处, 一个, 5件, 0.2分/个, 按次, 逐项, and numbers of them: 次数. */
const STATED = new RegExp(
  `(?:[〇零一二两三四五六七八九十百千万几多半每各单逐按首再\\d/]|每[^，。；;,]{1,16}?)\\s*(?:${MEASURES})|(?:${MEASURES})数`,
);
/** At the end of a name, or between brackets in a label: 迟报次, 未记入（个）. */
const NAMED = new RegExp(`(?:${MEASURES})(?:数|量)?\\s*(?:[)）\\]/／]|$)`);

/** Whether a Chinese sentence says by what something is counted. */
export function statesMeasure(text: string): boolean {
  return STATED.test(fold(text));
}

/** Whether a name or a label says by what something is counted. */
export function namesMeasure(text: string): boolean {
  return NAMED.test(fold(text)) || statesMeasure(text);
}
