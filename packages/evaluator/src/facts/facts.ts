import type { Correction } from './corrections.ts';

/** `2021-06-21`, an instant with its offset (`2021-06-21T17:00:00+08:00`), or `null`: never submitted. */
export type SubmissionValue = string | null;

/** What was found, one record a case: an inspection note, a photo's number, a date. */
export type Evidence = { readonly [key: string]: string | number | boolean | null };

/** How often, as a number or as the records themselves; the records reach the ledger. */
export type CountValue = number | readonly Evidence[];

/** `"94.5%"`: the sign is required, because 0.945 and 94.5 are both in use. */
export type PercentageValue = `${number}%`;

/** A JSON number, or a decimal as text where a number would lose digits. */
export type NumberValue = number | string;

/** Points that an assessor judged, with the reason, or `false`: there was nothing to judge. */
export type JudgementValue = false | Judgement;

export type Judgement = { readonly points: NumberValue; readonly reason: string };

/** One fact as a facts file states it; which of these it must be follows from its type. */
export type FactValue =
  | string
  | number
  | boolean
  | null
  | readonly Evidence[]
  | readonly NumberValue[]
  | Judgement;

/** The facts of one item by name; those of an occurrence one level deeper (`{ "Q1": { … } }`). */
export type ItemFacts = {
  readonly [name: string]: FactValue | { readonly [name: string]: FactValue };
};

/** Everything known of one entity: what items share, and the facts of each item by its id. */
export type EntityFacts = {
  readonly facts?: { readonly [name: string]: FactValue };
  readonly items: { readonly [item: string]: ItemFacts };
  /** What appeals changed of the scores; the facts are none the other. */
  readonly corrections?: readonly Correction[];
};

/** Facts of which any may be left out, as not known yet. */
export type PartialFacts<Facts> = Facts extends readonly unknown[]
  ? Facts
  : Facts extends object
    ? { readonly [Key in keyof Facts]?: PartialFacts<Facts[Key]> | undefined }
    : Facts;

/** One entity of a facts file. */
export type EntityRecord<Facts extends EntityFacts = EntityFacts> = Facts & {
  /** The name under which the result is reported. */
  readonly entity: string;
};

/** A facts file: the rubric it is for, and the entities assessed. */
export type FactsFile<Facts extends EntityFacts = EntityFacts> = {
  readonly rubric: string;
  readonly version: string;
  /** Remarks for the reader: where the facts come from, what was reconstructed. */
  readonly about?: readonly string[];
  readonly entities: readonly EntityRecord<Facts>[];
};

/** A facts file of which some facts are not known yet, and absent. */
export type PartialFactsFile<Facts extends EntityFacts> = Omit<FactsFile<Facts>, 'entities'> & {
  readonly entities: readonly (PartialFacts<Facts> & { readonly entity: string })[];
};
