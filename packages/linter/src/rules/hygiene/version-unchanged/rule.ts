import { numbered } from '../../../item-number.ts';
import { defineRule, type Localised } from '../../../rule.ts';

interface Params {
  readonly version: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ version }) => ({
      message: `the rubric means something else than before, and is still version \`${version}\``,
      help: 'give it another version, so that a score says which text it is by',
    }),
    zh: ({ version }) => ({
      message: `考核的含义已有改动，版本仍为 \`${version}\``,
      help: '请更改版本，使得分能说明所依据的是哪一文本',
    }),
  },
  visit: ({ rubric, since, report }) => ({
    version({ version: { text, range } }) {
      if (since === null || since.meaning === rubric.meaning) return;
      if (since.id !== rubric.id || since.version !== rubric.version) return;
      report({ range, params: { version: text }, key: text, fixes: bumped(text, range) });
    },
  }),
});

/** Another version is another meaning, so that this is not safe. */
function bumped(
  version: string,
  range: { readonly start: number; readonly end: number },
): readonly Localised[] {
  const number = numbered(version);
  if (number === null) return [];
  const next = `${number.prefix}${number.last + 1}`;
  const title = { en: `write version \`${next}\``, zh: `把版本改为 \`${next}\`` };
  return [{ title, safe: false, edits: [{ ...range, text: next }] }];
}
