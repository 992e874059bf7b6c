import { type Base, type Change, hashText, type Rubric } from '@rubrica/evaluator';
import { mayHaveSaid } from '../check/lost.ts';
import { reportMore } from '../check/once.ts';
import { type BaseName, type Fault, fault } from '../diagnostics/fault.ts';
import type { ChangeStatement, ExtendsStatement } from '../syntax/ast/changes.ts';
import type { Document, RubricStatement } from '../syntax/ast/rubric.ts';
import { compose } from './compose.ts';
import { type Files, ownFile, shiftOf, withBase } from './files.ts';
import type { Library } from './find-base.ts';
import { shifted } from './shift.ts';

/** A rubric with all that it takes over. */
export interface Extended {
  /** Places in it are offsets into all files. */
  readonly document: Document;
  readonly files: Files;
  readonly bases: readonly Base[];
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
  /** Where it says what it extends; `null` where it extends nothing. */
  readonly extends: ExtendsStatement | null;
  readonly changed: ReadonlyMap<string, ChangeStatement>;
  /** The warnings that the older rubric has by itself. */
  readonly inherited: ReadonlySet<string>;
}

/** What has to be known of a text that is extended. */
export interface ReadBase {
  readonly extended: Extended | null;
  readonly errors: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** `null` where it has errors. */
  readonly rubric: Rubric | null;
}

export interface BaseReader {
  readonly library: Library;
  /** What is being read for the sake of which this is, the rubric that was asked for first. */
  readonly chain: readonly BaseName[];
  readonly read: (text: string, chain: readonly BaseName[]) => ReadBase;
}

/** More rubrics behind one another than anyone means. */
const LONGEST_CHAIN = 100;

/** The rubric with what it extends; `null`, with the reason, where that cannot be had. */
export function extended(
  text: string,
  document: Document,
  reader: BaseReader,
): Extended | { readonly faults: readonly Fault[] } {
  const own = ownFile(text);
  const all = document.statements.filter((node) => node.kind === 'extends');
  const [node] = all;
  if (node === undefined) return alone(document, [own]);
  const faults: Fault[] = [];
  reportMore(all, 'Extends', (found) => void faults.push(found));
  const base = baseOf(node, document, reader);
  if ('code' in base) return { faults: [...faults, base] };
  const { extended: older, warnings } = base.read;
  if (older === null) return { faults };
  const by = shiftOf(own);
  const composed = compose(document.statements, shifted(older.document.statements, by));
  const { id, version } = node;
  return {
    ...composed,
    document: { ...document, statements: composed.statements },
    files: withBase(own, older.files),
    bases: [{ id: id.text, version: version.text, hash: hashText(base.text) }, ...older.bases],
    faults: [...faults, ...composed.faults],
    extends: node,
    inherited: new Set(warnings.map((one) => warningKey(one, by))),
  };
}

/** A warning by what it is about. */
export function warningKey({ code, range }: Fault, by = 0): string {
  return `${code} ${range.start + by}`;
}

function alone(document: Document, files: Files): Extended {
  const mayExtend = mayHaveSaid(document.statements, 'Extends');
  const misplaced = mayExtend ? [] : document.statements.filter(isChange);
  const faults = misplaced.map(({ kind, range }) =>
    fault('change-without-base', range, { keyword: KEYWORDS_OF[kind] }),
  );
  const statements = document.statements.map(
    (node): RubricStatement =>
      isChange(node) ? { kind: 'lost', keyword: 'Item', range: node.range } : node,
  );
  return {
    document: { ...document, statements },
    files,
    bases: [],
    changes: [],
    faults,
    extends: null,
    changed: new Map(),
    inherited: new Set(),
  };
}

const KEYWORDS_OF = { drop: 'Drop', replace: 'Replace', change: 'Change' } as const;

type ChangeNode = Extract<RubricStatement, { readonly kind: keyof typeof KEYWORDS_OF }>;

function isChange(node: RubricStatement): node is ChangeNode {
  return Object.hasOwn(KEYWORDS_OF, node.kind);
}

/** The text that is extended, read without an error, or why it cannot be. */
function baseOf(
  node: ExtendsStatement,
  document: Document,
  { library, chain, read }: BaseReader,
): { readonly text: string; readonly read: ReadBase } | Fault {
  const base = { id: node.id.text, version: node.version.text };
  const self = nameOf(document);
  const before = self === null ? chain : [...chain, self];
  if (before.some((one) => one.id === base.id && one.version === base.version)) {
    return fault('extends-itself', node.range, { base, limit: null });
  }
  if (chain.length >= LONGEST_CHAIN) {
    return fault('extends-itself', node.range, { base, limit: LONGEST_CHAIN });
  }
  const texts = library.find(node, self);
  if ('code' in texts) return texts;
  const [text, ...others] = texts;
  const one = read(text, before);
  const [first] = one.errors;
  if (first !== undefined) {
    const count = one.errors.length;
    const line = ownFile(text).lines.spanOf(first.range).line;
    return fault('base-with-errors', node.range, { base, count, line });
  }
  const isOther = (other: string) => read(other, before).rubric?.meaning !== one.rubric?.meaning;
  if (others.some(isOther)) {
    const params = { base, problem: 'several', suggestion: null, known: [] } as const;
    return fault('no-such-base', node.range, params);
  }
  return { text, read: one };
}

function nameOf({ statements }: Document): BaseName | null {
  const header = statements.find((node) => node.kind === 'header');
  const version = statements.find((node) => node.kind === 'version');
  if (header === undefined || version === undefined) return null;
  return { id: header.id.text, version: version.version.text };
}
