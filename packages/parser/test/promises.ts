import assert from 'node:assert/strict';
import type { Span } from '@rubrica/evaluator';
import { parseRubric } from '@rubrica/evaluator/schema';
import { type Code, check, compile, decode, format, renderDiagnostic } from '../src/index.ts';
import { BASES } from './older.ts';

/** Errors that are found when examples run, and leave the rubric as it is. */
const OF_EXAMPLES: readonly Code[] = ['example-fails', 'example-without-score'];

/** Whatever the text: no exception, every place inside it and where it says, the same answer again. */
export function holdsForText(text: string, bases: () => readonly string[] = () => BASES): void {
  const { diagnostics, rubric, sound, lang } = check(text, { bases });
  const inOther = check(text, { bases, lang: lang === 'en' ? 'zh' : 'en' }).diagnostics;
  const places = diagnostics.map(({ code, span }) => [code, span]);
  assert.deepEqual(
    inOther.map(({ code, span }) => [code, span]),
    places,
  );
  for (const one of diagnostics) {
    for (const span of [one.span, ...one.labels.map((label) => label.span)]) {
      holdsForPlace(span, text);
    }
    const shown = renderDiagnostic(one, { text, path: 'x.rubric', lang });
    assert.ok(shown.includes(one.message));
    assert.doesNotMatch(one.message, /token|parser|undefined|\n/);
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const isOpen = errors.some(({ code }) => !OF_EXAMPLES.includes(code));
  assert.equal(rubric === null, isOpen);
  if (rubric !== null) assert.equal(sound, rubric);
  if (sound !== null) {
    parseRubric(JSON.parse(JSON.stringify(sound)));
    // What is taken over has its place in the older text.
    for (const span of spansIn(sound)) if (span.base === undefined) holdsForPlace(span, text);
  }
  assert.deepEqual(check(text, { bases }).diagnostics, diagnostics);
}

/** The form of a text means what the text means, has the same errors, and is its own form. */
export function holdsForForm(text: string): void {
  const bases = () => BASES;
  const form = format(text);
  assert.equal(format(form), form);
  const [before, after] = [text, form].map((one) => compile(one, { bases }));
  assert.equal(after?.rubric?.meaning, before?.rubric?.meaning);
  const codes = (all: typeof before) => all?.diagnostics.map(({ code }) => code).toSorted();
  assert.deepEqual(codes(after), codes(before));
}

/** Any bytes are a text, or what they are instead is said. */
export function holdsForBytes(bytes: Uint8Array): void {
  const { text, diagnostics } = decode(bytes);
  for (const { span } of diagnostics) holdsForPlace(span, text);
  if (diagnostics.length === 0) holdsForText(text);
}

/** An error is found in each of several places, and all that stands elsewhere compiles. */
export function holdsForErrors(text: string, places: readonly Span[], wrong: string): void {
  const whole = compile(text).rubric;
  assert.ok(whole !== null);
  let spoilt = text;
  const found: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end } of places.toSorted((a, b) => b.start - a.start)) {
    spoilt = spoilt.slice(0, start) + wrong + spoilt.slice(end);
    const moved = wrong.length - (end - start);
    for (const [index, one] of found.entries()) {
      found[index] = { start: one.start + moved, end: one.end + moved };
    }
    found.push({ start, end: start + wrong.length });
  }
  const { diagnostics, sound } = compile(spoilt);
  for (const { start, end } of found) {
    assert.ok(
      diagnostics.some(({ span }) => start <= span.start && span.start <= end),
      `nothing is said of ${JSON.stringify(spoilt.slice(start, end))} at ${start}`,
    );
  }
  const isSpoilt = ({ start, end }: Span) =>
    places.some((place) => start <= place.start && place.start < end);
  const expected = whole.items.filter(({ span }) => !isSpoilt(span)).map(({ id }) => id);
  assert.deepEqual(
    sound?.items.map(({ id }) => id),
    expected,
  );
}

/** A place is within its text, on the line and in the column that it says. */
function holdsForPlace({ start, end, line, column }: Span, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} is no place`);
  const before = text.slice(0, start);
  // Between the two characters of a line's end its line has not ended.
  const within = before.endsWith('\r') && text[start] === '\n' ? '\n' : '';
  const lines = `${before}${within}`.split(/\r\n|\n|\r/);
  assert.deepEqual([line, column], [lines.length, (lines.at(-1)?.length ?? 0) + 1]);
}

function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'span' ? [inner as Span] : spansIn(inner),
  );
}
