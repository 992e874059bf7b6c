import { assertNever } from '../invariant.ts';
import type { Change } from '../ir/change.ts';
import type { AssessedRubric } from '../ledger/assessment.ts';
import type { Language, RenderOptions } from './language.ts';
import { citationText } from './render-line.ts';

/** What a rubric says otherwise than the one that it extends, with the sentences that say so. */
export function renderChanges(
  { bases, changes }: Pick<AssessedRubric, 'bases' | 'changes'>,
  { lang }: RenderOptions,
): readonly string[] {
  const [base] = bases;
  if (base === undefined) return [];
  const since = `${base.id} ${base.version}`;
  if (changes.length === 0) {
    return [lang === 'zh' ? `与 ${since} 的各项相同` : `The items are those of ${since}`];
  }
  return [
    lang === 'zh' ? `自 ${since} 以来的变更：` : `Changed since ${since}:`,
    ...changes.flatMap((change) => [
      `  ${changeText(change, lang)}`,
      ...citationText(change.cite, lang).map((text) => `    ${text}`),
    ]),
  ];
}

function changeText({ kind, item, clause }: Change, lang: Language): string {
  const named = clause === null ? '' : lang === 'zh' ? ` ${clause}` : `, ${clause}`;
  const of = lang === 'zh' ? `项 ${item}${named}` : `item ${item}${named}`;
  switch (kind) {
    case 'drop':
      return lang === 'zh' ? `删去 ${of}` : `${of} dropped`;
    case 'replace':
      return lang === 'zh' ? `替换 ${of}` : `${of} replaced`;
    case 'add':
      return lang === 'zh' ? `增加 ${of}` : `${of} added`;
    default:
      return assertNever(kind);
  }
}
