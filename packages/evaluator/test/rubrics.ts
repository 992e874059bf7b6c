import type { Comparison, Condition } from '../src/ir/condition.ts';
import type { Deadline, Fact } from '../src/ir/fact.ts';
import type { Box, Effect, Item, Line } from '../src/ir/item.ts';
import { meaningOf } from '../src/ir/meaning.ts';
import type { LatenessUnit, Num } from '../src/ir/num.ts';
import type { Example, Rubric, Span } from '../src/ir/rubric.ts';
import type { Stage } from '../src/ir/stage.ts';

/** Rubrics for tests, in the terms of the language; what a test does not name is as plain as can be. */

export function span(line = 1): Span {
  return { start: 0, end: 1, line, column: 1 };
}

export function rubric(parts: Partial<Omit<Rubric, 'meaning'>> = {}): Rubric {
  return signedByMeaning({
    kind: 'rubric',
    irVersion: 1,
    id: 'test',
    title: null,
    version: '1',
    period: { from: '2021-01-01', to: '2021-06-30' },
    timeZone: 'Asia/Shanghai',
    cites: [],
    facts: [],
    derived: [],
    groups: [],
    items: [],
    total: [],
    grades: null,
    examples: [],
    changes: [],
    source: { hash: 'the hash of its text', bases: [] },
    ...parts,
  });
}

/** The rubric with the meaning hash of its content. */
export function signedByMeaning(content: Omit<Rubric, 'meaning'>): Rubric {
  return { ...content, meaning: meaningOf(content) };
}

/** An item of so many points, all of them there at the start. */
export function item(
  id: string,
  points: string,
  clauses: Box['of'],
  parts: Partial<Item> & { readonly cap?: string; readonly upTo?: string } = {},
): Item {
  const { cap, upTo, ...rest } = parts;
  return {
    id,
    title: null,
    group: null,
    points,
    start: points,
    floor: '0',
    ceiling: points,
    notApplicable: null,
    body: box('item', clauses, { cap: cap ?? null, upTo: upTo ?? null }),
    extras: [],
    standard: null,
    timing: null,
    span: span(),
    ...rest,
  };
}

export function box(
  scope: Box['scope'],
  of: Box['of'],
  bounds: {
    readonly cap?: string | null;
    readonly upTo?: string | null;
    readonly cite?: string | null;
    readonly take?: Box['take'];
  } = {},
): Box {
  return {
    kind: 'box',
    scope,
    of,
    take: bounds.take ?? 'all',
    cap: bounds.cap ?? null,
    upTo: bounds.upTo ?? null,
    cite: bounds.cite ?? null,
  };
}

// Facts: `4.1/unrecorded` is of the item 4.1, `2/Q1/submitted` of its occurrence, `staff` of all items.

function factBase(id: string, label: string | null) {
  const keys = id.split('/');
  const name = keys.at(-1) ?? '';
  const [item = null, occurrence = null] = keys.slice(0, -1);
  return { id, item, occurrence, name, label, span: span() };
}

export function submission(id: string, deadline: Deadline | null = null, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'submission', deadline, precision: 'day' };
}

export function count(id: string, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'count', most: null, attributes: [] };
}

/** A count of cases with the attributes `grave` and `level`. */
export function cases(id: string, levels: readonly string[], label?: string): Fact {
  return {
    ...factBase(id, label ?? null),
    type: 'count',
    most: null,
    attributes: [
      { type: 'flag', id: `${id}.grave`, name: 'grave' },
      { type: 'choice', id: `${id}.level`, name: 'level', values: levels },
    ],
  };
}

export function countUpTo(id: string, most: string, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'count', most, attributes: [] };
}

export function judgement(id: string, least: string, most: string, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'judgement', least, most };
}

/** A submission of which the instant matters. */
export function instant(id: string, deadline: Deadline | null = null, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'submission', deadline, precision: 'instant' };
}

export function flag(id: string, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'flag' };
}

export function number(id: string, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'number' };
}

export function percentage(id: string, label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'percentage' };
}

export function choice(id: string, values: readonly string[], label?: string): Fact {
  return { ...factBase(id, label ?? null), type: 'choice', values };
}

/** `after` leaves the day itself on time, `from` does not. */
export function after(date: string): Deadline {
  return { date, dayItself: 'on-time', time: null };
}

export function from(date: string): Deadline {
  return { date, dayItself: 'late', time: null };
}

/** 17:00 in Shanghai. */
export function atFive(date: string, dayItself: Deadline['dayItself'] = 'on-time'): Deadline {
  return { date, dayItself, time: { local: '17:00', instant: `${date}T09:00:00Z` } };
}

// Conditions and numbers.

export function holding(fact: string): Condition {
  return { kind: 'flag', fact };
}

export function never(fact: string): Condition {
  return { kind: 'never', fact };
}

export function late(fact: string, deadline: Deadline): Condition {
  return { kind: 'late', fact, deadline };
}

export function compare(fact: string, op: Comparison, value: string): Condition {
  return { kind: 'compare', fact, op, value };
}

export function oneOf(fact: string, ...values: readonly string[]): Condition {
  return { kind: 'choice', fact, values };
}

export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

export function points(value: string): Num {
  return { kind: 'constant', value };
}

export function per(fact: string, factor: string): Num {
  return { kind: 'times', factor, of: { kind: 'fact', fact } };
}

export function beyond(fact: string, over: Num, factor: string): Num {
  return { kind: 'times', factor, of: { kind: 'excess', of: { kind: 'fact', fact }, over } };
}

/** So much for the first, and so much for each further one. */
export function escalating(fact: string, first: string, further: string): Num {
  const of = { kind: 'fact', fact } as const;
  return {
    kind: 'sum',
    of: [
      { kind: 'times', factor: first, of: { kind: 'first', most: '1', of } },
      beyond(fact, points('1'), further),
    ],
  };
}

export function where(when: Condition, value: string, otherwise = '0'): Num {
  return { kind: 'case', when, value: points(value), otherwise: points(otherwise) };
}

export function steps(of: Num, size: string, parts: 'full' | 'started' | 'nearest' | 'exact'): Num {
  return { kind: 'steps', of, size, parts };
}

export function lateness(
  fact: string,
  deadline: Deadline,
  unit: LatenessUnit = { kind: 'day' },
): Num {
  return { kind: 'lateness', fact, deadline, unit };
}

export function each(fact: string, amount: Num, best: string | null = null): Num {
  return { kind: 'each', fact, amount, best };
}

// Clauses.

type Extra = Partial<Pick<Line, 'waived' | 'cite' | 'span'>>;

function line(id: string, effect: Effect, extra: Extra): Line {
  return { kind: 'line', id, effect, waived: null, cite: null, span: span(), ...extra };
}

export function deduct(id: string, amount: Num, extra: Extra = {}): Line {
  return line(id, { kind: 'deduct', amount }, extra);
}

export function add(id: string, amount: Num, extra: Extra = {}): Line {
  return line(id, { kind: 'add', amount }, extra);
}

export function set(id: string, when: Condition, to: string, extra: Extra = {}): Line {
  return line(id, { kind: 'set', when, to }, extra);
}

/** `100 less deductions`. */
export function lessDeductions(start: string): readonly Stage[] {
  return [
    { kind: 'collect', start, take: 'score-less-points' },
    { kind: 'clamp', floor: '0', ceiling: start },
  ];
}

export function example(
  scored: string | null,
  given: Readonly<Record<string, Example['given'][number]['value']>>,
  expect: string,
): Example {
  return {
    item: scored,
    given: Object.entries(given).map(([fact, value]) => ({ fact, value })),
    peers: [],
    expect,
    grade: null,
    span: span(7),
  };
}

export function series(id: string, least = 1, of: 'number' | 'percentage' = 'number'): Fact {
  return { ...number(id), type: 'series', of, least };
}
