import type { Language, Line, Rubric, Span } from '@rubrica/evaluator';
import type { Document, Range, ReadSource } from '@rubrica/parser/tooling';
import type { Fix, Severity } from './finding.ts';
import type { QuantitiesIn } from './official-text/quantity.ts';
import { type OptionsOf, type OptionsSchema, optionsFrom } from './rule-options.ts';
import type { Visitor } from './visitor.ts';

/** A finding in words. */
export interface Wording {
  /** What is wrong: one sentence without a full stop, the author's words between backticks. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  /** What the other place has to do with it. */
  readonly other?: string;
}

export interface RuleDefinition<Params, Schema extends OptionsSchema> {
  /** `info` for what is a matter of taste. */
  readonly severity: Severity;
  /** Whether it runs only where it is selected. */
  readonly isOff?: boolean;
  readonly options?: Schema;
  readonly wording: Readonly<Record<Language, (params: Params) => Wording>>;
  /** Begins one run over one rubric. */
  readonly visit: (context: RuleContext<Params, OptionsOf<Schema>>) => Visitor;
}

/** What a rule knows of the rubric, beside what it sees on the walk. */
export interface RuleContext<Params, Options> {
  readonly options: Options;
  readonly source: ReadSource;
  /** What is walked: the rubric with all that it takes over. */
  readonly document: Document;
  /** The compiled rubric. A file with errors is not known in full, and no rule runs on it. */
  readonly rubric: Rubric;
  /** An earlier text of the rubric, compiled; `null` where there is none, or it has errors. */
  readonly since: Rubric | null;
  /** The lines of the compiled rubric that a clause became, more than one where it is repeated. */
  readonly linesOf: (node: { readonly range: Range }) => readonly Line[];
  readonly textAt: (range: Range) => string;
  readonly quantitiesIn: QuantitiesIn;
  /** What is in a file that is taken over is left out: it is found where that file is linted. */
  readonly report: (found: Found<Params>) => void;
}

export interface Found<Params> {
  readonly range: Range;
  readonly params: Params;
  /** What it is about, as an item's id, so that a baseline knows it again; empty by default. */
  readonly key?: string;
  /** Another place involved; its note is `other` of the wording. */
  readonly other?: Range | undefined;
  readonly fixes?: readonly Localised[];
}

/** A fix with its title in both languages; its edits are in the own file. */
export type Localised = Omit<Fix, 'title'> & { readonly title: Readonly<Record<Language, string>> };

/** A rule, whatever its parameters and options. */
export interface Rule {
  readonly severity: Severity;
  readonly isOff: boolean;
  readonly options: OptionsSchema;
  readonly start: (run: RuleRun) => Visitor;
}

export interface RuleRun extends Omit<RuleContext<never, never>, 'options' | 'report'> {
  readonly lang: Language;
  readonly given: Readonly<Record<string, unknown>>;
  readonly report: (found: Reported) => void;
}

/** What a rule found, in words. */
export interface Reported {
  readonly wording: Wording;
  readonly span: Span;
  readonly other: Span | null;
  readonly key: string;
  readonly fixes: readonly Fix[];
}

export function defineRule<Params, const Schema extends OptionsSchema = Record<never, never>>(
  definition: RuleDefinition<Params, Schema>,
): Rule {
  const { severity, wording, visit } = definition;
  return {
    severity,
    isOff: definition.isOff ?? false,
    options: definition.options ?? {},
    start({ lang, given, report, ...known }) {
      const { isOwn, spanOf } = known.source;
      return visit({
        ...known,
        // Without a schema there is none that could be given.
        options: optionsFrom(definition.options ?? ({} as Schema), given),
        report({ range, params, key = '', other, fixes = [] }) {
          if (!isOwn(range)) return;
          report({
            wording: wording[lang](params),
            span: spanOf(range),
            other: other !== undefined && isOwn(other) ? spanOf(other) : null,
            key,
            fixes: fixes.map((fix) => ({ ...fix, title: fix.title[lang] })),
          });
        },
      });
    },
  };
}
