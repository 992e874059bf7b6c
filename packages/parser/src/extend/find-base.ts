import { type BaseName, type Fault, fault } from '../diagnostics/fault.ts';
import type { ExtendsStatement } from '../syntax/ast/changes.ts';
import { nearest } from '../syntax/nearest.ts';
import { type ParseLimits, parse } from '../syntax/parse.ts';

/** A text with the id and the version that it says it has. */
interface Named {
  readonly text: string;
  readonly id: string | null;
  readonly version: string | null;
}

/** The rubrics that there are to extend, each read at most once. */
export interface Library {
  /** The texts that say that they are this rubric, or what is wrong with asking for it, for one that is no choice itself. */
  readonly find: (
    node: ExtendsStatement,
    asking: BaseName | null,
  ) => readonly [string, ...string[]] | Fault;
}

/** `texts` is asked for where something is extended, and not before. */
export function libraryOf(texts: () => readonly string[], limits: ParseLimits): Library {
  let all: readonly Named[] | undefined;

  return {
    find(node, asking) {
      all ??= [...new Set(texts())].map((text) => namedText(text, limits));
      const named = all.filter((one) => !isSame(one, asking));
      const base = { id: node.id.text, version: node.version.text };
      const ofId = named.filter(({ id }) => id === base.id);
      const [first, ...more] = ofId.filter(({ version }) => version === base.version);
      if (first !== undefined) return [first.text, ...more.map(({ text }) => text)];
      if (ofId.length > 0) {
        const known = unique(ofId.map(({ version }) => version));
        const suggestion = known.length === 1 ? (known[0] ?? null) : nearest(base.version, known);
        const params = { base, problem: 'version', suggestion, known } as const;
        return fault('no-such-base', node.version.range, params);
      }
      const known = unique(named.map(({ id }) => id));
      const suggestion = nearest(base.id, known);
      return fault('no-such-base', node.id.range, { base, problem: 'absent', suggestion, known });
    },
  };
}

function namedText(text: string, limits: ParseLimits): Named {
  const { statements } = parse(text, limits).document;
  const header = statements.find(({ kind }) => kind === 'header');
  const version = statements.find(({ kind }) => kind === 'version');
  return {
    text,
    id: header?.kind === 'header' ? header.id.text : null,
    version: version?.kind === 'version' ? version.version.text : null,
  };
}

function isSame(one: Named, other: BaseName | null): boolean {
  return one.id === other?.id && one.version === other?.version;
}

function unique(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))];
}
