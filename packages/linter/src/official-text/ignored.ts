import { match } from './numerals.ts';

/** Numbers that name something: documents, years, sections, kinds, ordinals, halves of a year. */
const NAMES: readonly RegExp[] = [
  // 〔2020〕11号, [2018]193号
  /[〔[(]\d{4}[〕\])]\s*第?\d+号/y,
  // 2021年度, 2021下半年
  /(?:19|20)\d{2}\s?(?:年度?(?:[上下]半年)?|[上下]半年)(?!\s?\d)/y,
  /[上下]半年|前半年|后半年/y,
  // 第三条, 第1个, 第二、三部分; 第一名 is a rank
  /第[〇零一二三四五六七八九十百千\d]+(?:[、,至到和-][〇零一二三四五六七八九十百千\d]+)*(?![〇零一二三四五六七八九十百千\d、至到和-]|名|位)/y,
  // 一票否决, 一河一策, 四舍五入, 一类, 三级, 一等
  /一票否决|一[河村企人户岗案品厂]一[策品档责册案码]|四舍五入|百分[点比率制数]|[五十]分制|十四五|三会一课|两委/y,
  /[一二两三四五六七八九十\d][类等档]/y,
];

/** What of a list of steps is its mark: `1.`, `(二)`, `3、`. */
const MARK = /[(（]?[一二三四五六七八九十\d]{1,3}[)）.、．](?!\d)\s*/y;

/** How many characters at a place name something, though there are numbers in them; 0 where none do. */
export function nameLength(text: string, at: number): number {
  for (const name of NAMES) {
    const found = match(name, text, at);
    if (found !== null) return found.length;
  }
  return 0;
}

/** The length of the mark of a list that stands at the beginning of a sentence. */
export function markLength(text: string, at: number): number {
  const isBeginning = at === 0 || /[\n。;；]\s*$/.test(text.slice(Math.max(0, at - 3), at));
  return isBeginning ? (match(MARK, text, at)?.length ?? 0) : 0;
}
