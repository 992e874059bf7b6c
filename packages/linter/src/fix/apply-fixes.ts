import { type CompileOptions, compile } from '@rubrica/parser';
import type { Finding, Fix } from '../finding.ts';
import { edited, isWithin, overlaps } from './edits.ts';

export interface ApplyOptions extends Pick<CompileOptions, 'bases'> {
  /** Whether fixes are applied too that may change a score. */
  readonly unsafe?: boolean;
}

export interface AppliedFixes {
  readonly text: string;
  /** The findings that are mended. */
  readonly applied: readonly Finding[];
  /** Those that have a fix which was not applied. */
  readonly left: readonly LeftFinding[];
}

export interface LeftFinding {
  readonly finding: Finding;
  /**
   * `unsafe`: it may change a score, and that was not asked for. `overlaps`: another fix changes the same place;
   * lint again. `changes-meaning`: it says that it is safe, and it is not. `unproved`: it says that it is safe, which
   * cannot be shown of a text with errors.
   */
  readonly because: 'unsafe' | 'overlaps' | 'changes-meaning' | 'unproved';
}

/**
 * Applies the first fix of each finding, in the order of the text, where it changes nothing that another has
 * changed. That the safe ones keep the meaning is proved by compiling before and after.
 * @throws {RangeError} where a fix changes a place that the text does not have: the findings are of another text.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  { unsafe = false, ...options }: ApplyOptions = {},
): AppliedFixes {
  for (const { code, fixes } of findings) {
    const beyond = fixes.flatMap(({ edits }) => edits).find((edit) => !isWithin(edit, text));
    if (beyond === undefined) continue;
    const place = `${beyond.start} to ${beyond.end}`;
    throw new RangeError(
      `a fix of \`${code}\` changes ${place} of a text of ${text.length}: it was found in another text`,
    );
  }
  const left: LeftFinding[] = [];
  const safe: Chosen[] = [];
  const others: Chosen[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((one) => unsafe || one.safe);
    if (fix === undefined) {
      if (finding.fixes.length > 0) left.push({ finding, because: 'unsafe' });
    } else if ([...safe, ...others].some((one) => overlaps(one.fix.edits, fix.edits))) {
      left.push({ finding, because: 'overlaps' });
    } else (fix.safe ? safe : others).push({ finding, fix });
  }
  const proved = safe.length === 0 ? NONE : prove(text, safe, options);
  const chosen = [...proved.kept, ...others];
  return {
    text: edited(
      text,
      chosen.flatMap(({ fix }) => fix.edits),
    ),
    applied: chosen.map(({ finding }) => finding),
    left: [...left, ...proved.left],
  };
}

interface Chosen {
  readonly finding: Finding;
  readonly fix: Fix;
}

interface Proved {
  readonly kept: readonly Chosen[];
  readonly left: readonly LeftFinding[];
}

const NONE: Proved = { kept: [], left: [] };

/** The fixes after which the rubric means what it meant: all together, or else those that keep it one by one. */
function prove(text: string, safe: readonly Chosen[], options: CompileOptions): Proved {
  const meaningOf = (one: string) => compile(one, options).rubric?.meaning ?? null;
  const before = meaningOf(text);
  if (before === null) {
    return { kept: [], left: safe.map(({ finding }) => ({ finding, because: 'unproved' })) };
  }
  const keeps = (chosen: readonly Chosen[]) =>
    meaningOf(
      edited(
        text,
        chosen.flatMap(({ fix }) => fix.edits),
      ),
    ) === before;
  if (keeps(safe)) return { kept: safe, left: [] };
  const kept: Chosen[] = [];
  const left: LeftFinding[] = [];
  for (const one of safe) {
    if (keeps([...kept, one])) kept.push(one);
    else left.push({ finding: one.finding, because: 'changes-meaning' });
  }
  return { kept, left };
}
