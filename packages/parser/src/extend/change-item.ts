import type { Change } from '@rubrica/evaluator';
import { type Fault, fault } from '../diagnostics/fault.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { ChangeStatement, DropClause, ReplaceClause } from '../syntax/ast/changes.ts';
import type { Clause } from '../syntax/ast/clauses.ts';
import type { Citation, Word } from '../syntax/ast/literals.ts';
import type { ItemStatement } from '../syntax/ast/rubric.ts';
import { clausesIn, isBlock } from '../syntax/blocks.ts';
import { isClause } from '../syntax/clause-kinds.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Range } from '../syntax/range.ts';
import { textOf } from './citations.ts';
import { clausesNamed, type KeyedClause, keyedClauses } from './keyed.ts';
import { isNamed } from './taken-over.ts';

export interface ChangedItem {
  readonly item: ItemStatement;
  readonly changes: readonly Change[];
}

/** What stands in the place of a clause; nothing where it is dropped. */
interface Edit {
  readonly by: DropClause | ReplaceClause;
  readonly cite: Citation | null;
}

/** An item of the older rubric with what a `change` block says of it. */
export function changeItem(
  item: ItemStatement,
  { id, body }: ChangeStatement,
  sentence: Citation | null,
  report: (fault: Fault) => void,
): ChangedItem {
  const old = keyedClauses(item.body);
  const edits = new Map<Clause, Edit>();
  const changes: Change[] = [];
  const added: BodyStatement[] = [sentence ?? noSentence(item.range)];
  let cite = sentence;

  function note(kind: Change['kind'], clause: string) {
    changes.push({ kind, item: id.text, clause, cite: textOf(cite) });
  }

  function edit(by: DropClause | ReplaceClause) {
    const found = onlyOne(by.key, id.text, old, report);
    if (found === undefined) return;
    const before = edits.get(found.node)?.by;
    if (before !== undefined) {
      report(fault('changed-twice', by.key.range, { name: by.key.text }, before.key.range));
      return;
    }
    if (by.kind === 'replace-clause') checkReplacement(by, report);
    edits.set(found.node, { by, cite });
    const sentence = by.kind === 'replace-clause' ? by.body[0] : undefined;
    const own = sentence?.kind === 'citation' ? sentence : cite;
    const kind = by.kind === 'drop-clause' ? 'drop' : 'replace';
    changes.push({ kind, item: id.text, clause: found.line, cite: textOf(own) });
  }

  for (const node of body) {
    if (node.kind === 'drop-clause' || node.kind === 'replace-clause') edit(node);
    else if (node.kind === 'citation') {
      cite = node;
      added.push(node);
    } else added.push(node);
  }

  const isKept = (key: string) => {
    const twin = old.find(({ path }) => path === key);
    return twin !== undefined && !edits.has(twin.node);
  };
  const fresh = added.filter((node) => {
    const twin = keyedClauses([node]).find(({ path }) => isKept(path));
    if (twin === undefined) return true;
    report(fault('already-there', twin.node.range, { kind: 'clause', name: twin.path }));
    return false;
  });
  cite = sentence;
  for (const node of fresh) {
    if (node.kind === 'citation') cite = node;
    const single = SINGLES[node.kind];
    if (single !== undefined) {
      note(item.body.some(({ kind }) => kind === node.kind) ? 'replace' : 'add', single);
    }
    for (const { line } of keyedClauses([node])) note('add', line);
  }
  const kept = item.body.filter((node) => !isRestated(node, fresh));
  const more = fresh.slice(0, fresh.findLastIndex(({ kind }) => kind !== 'citation') + 1);
  return { item: { ...item, body: [...edited(kept, edits, null), ...more] }, changes };
}

/** What may stand once in an item, and what a change of it is called. */
const SINGLES: Readonly<Partial<Record<BodyStatement['kind'], string>>> = {
  standard: 'standard',
  timing: 'timing',
  due: 'due',
  'not-applicable': 'not-applicable',
  'item-cap': 'item-cap',
  'item-floor': 'item-floor',
  exhausted: 'exhausted',
};

/** Whether the change says anew what may be said once, or states examples in the place of these. */
function isRestated(node: BodyStatement, anew: readonly BodyStatement[]): boolean {
  return anew.some((other) => {
    if (isNamed(other) && isNamed(node)) return other.name.text === node.name.text;
    if (other.kind !== node.kind) return false;
    if (other.kind === 'example' && node.kind === 'example') return !other.total && !node.total;
    return SINGLES[node.kind] !== undefined;
  });
}

function onlyOne(
  { text: name, range }: Word,
  item: string,
  clauses: readonly KeyedClause[],
  report: (fault: Fault) => void,
): KeyedClause | undefined {
  const found = clausesNamed(clauses, name);
  const [one, ...more] = found;
  if (one !== undefined && more.length === 0) return one;
  const known = [...new Set((one === undefined ? clauses : found).map(({ path }) => path))];
  const suggestion = one === undefined ? nearest(name, known) : null;
  const params = { kind: 'clause', name, item, known, suggestion } as const;
  report(
    one === undefined
      ? fault('not-in-base', range, params)
      : fault('which-clause', range, { name, known }),
  );
  return undefined;
}

/** In the place of a clause stand clauses. */
function checkReplacement({ body }: ReplaceClause, report: (fault: Fault) => void): void {
  for (const node of body) {
    const isHeld = isClause(node) || isBlock(node) || node.kind === 'submission';
    if (isHeld || node.kind === 'citation' || node.kind === 'lost') continue;
    report(fault('not-in-block', node.range, { keyword: 'Replace' }));
  }
}

/** A body with clauses dropped and replaced; `outer` is the sentence that governs where it begins. */
function edited(
  body: readonly BodyStatement[],
  edits: ReadonlyMap<Clause, Edit>,
  outer: Citation | null,
): readonly BodyStatement[] {
  let governing = outer;
  return body.flatMap((node): readonly BodyStatement[] => {
    if (node.kind === 'citation') governing = node;
    if (isBlock(node) || node.kind === 'submission') {
      const inner = edited(node.body, edits, governing);
      const isEmptied = clausesIn(node.body).length > 0 && clausesIn(inner).length === 0;
      return isEmptied ? [] : [{ ...node, body: inner }];
    }
    const edit = isClause(node) ? edits.get(node) : undefined;
    if (edit === undefined) return [node];
    if (edit.by.kind === 'drop-clause') return [];
    const placed = edit.cite === null ? edit.by.body : [edit.cite, ...edit.by.body];
    if (placed.every(({ kind }) => kind !== 'citation')) return placed;
    // What follows in the older rubric stays under its own sentence.
    return [...placed, governing ?? noSentence(node.range)];
  });
}

function noSentence(range: Range): Citation {
  return { kind: 'citation', text: '', range };
}
