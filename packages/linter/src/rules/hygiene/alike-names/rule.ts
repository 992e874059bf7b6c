import type { Fact } from '@rubrica/evaluator';
import { fold } from '../../../official-text/fold.ts';
import { defineRule } from '../../../rule.ts';

interface Params {
  readonly name: string;
  readonly like: string;
}

export const rule = defineRule<Params>({
  severity: 'warning',
  wording: {
    en: ({ name, like }) => ({
      message: `\`${name}\` is another fact than \`${like}\`, and is written almost like it`,
      help: 'write one name for both, or names that cannot be taken for one another',
      other: 'the other one',
    }),
    zh: ({ name, like }) => ({
      message: `\`${name}\` 与 \`${like}\` 是两个事实，写法却几乎相同`,
      help: '请统一为一个名称，或改用不会混淆的名称',
      other: '另一个在此',
    }),
  },
  visit: ({ rubric: { facts }, source, report }) => ({
    end() {
      const known = new Map<string, Fact>();
      const told = new Set<string>();
      const shared = facts.filter(({ item }) => item === null);
      for (const fact of [...shared, ...facts.filter(({ item }) => item !== null)]) {
        const item = fact.item ?? '';
        const like = known.get(keyIn('', fact)) ?? known.get(keyIn(item, fact));
        if (like === undefined) {
          known.set(keyIn(item, fact), fact);
          continue;
        }
        const { name } = fact;
        const key = `${item} ${name}`;
        // In a repetition each has its own of one name.
        if (name === like.name || told.has(key)) continue;
        told.add(key);
        report({
          range: source.rangeOf(fact.span),
          params: { name, like: like.name },
          other: source.rangeOf(like.span),
          key,
        });
      }
    },
  }),
});

/** In one scope facts of one type with one plain name are taken for one another. */
function keyIn(item: string, { type, name }: Fact): string {
  return `${item} ${type} ${plain(name)}`;
}

/** Without what is easily written otherwise: capitals, hyphens, an English plural, 数 and 次数. */
function plain(name: string): string {
  const parts = fold(name).split(/[-_·]/);
  return parts
    .map((part) =>
      part.replace(/(?<=[a-z]{3})s$/, '').replace(/(?<=\p{Script=Han}{2})(?:次数|数量|数)$/u, ''),
    )
    .join('');
}
