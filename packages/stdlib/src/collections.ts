/** Quoted sentences of one kind of assessment, made clauses: not a document that anybody has issued. */
export interface Collection {
  /** The rubric's id, as its file states it. */
  readonly id: string;
  readonly title: string;
  /** The rubric's text in each vocabulary; both mean the same. */
  readonly rubric: { readonly en: URL; readonly zh: URL };
  /** JSON, a `FactsFile`: the facts of invented entities, with values at the boundaries of the clauses. */
  readonly facts: URL;
  readonly expected: {
    /** JSON: for each entity its total and grade, and what each line of the ledger comes to. */
    readonly ledgers: URL;
    /** The assessments as text. */
    readonly text: URL;
  };
  /** Markdown: each sentence, where it is from, and which items use it. */
  readonly sources: URL;
}

function collection(id: string, title: string): Collection {
  const file = (path: string) => new URL(`../${path}`, import.meta.url);
  return {
    id,
    title,
    rubric: { en: file(`rubrics/${id}.rubric`), zh: file(`rubrics/${id}.zh.rubric`) },
    facts: file(`facts/${id}.json`),
    expected: { ledgers: file(`expected/${id}.json`), text: file(`expected/${id}.txt`) },
    sources: file(`sources/${id}.md`),
  };
}

/** Every collection of this package. */
export const collections: readonly Collection[] = [
  collection('river-chief', '河长制考核条文选编'),
  collection('work-safety', '安全生产标准化考评条文选编'),
  collection('government-websites', '政府网站考评条文选编'),
  collection('property-credit', '物业信用考核条文选编'),
  collection('petitions', '信访考核条文选编'),
  collection('course', 'Course rules: quoted sentences'),
];
