/** A published rubric: where its files are, to be read by whoever wants them. */
export interface StdlibEntry {
  /** The rubric's id, as its file states it. */
  readonly id: string;
  readonly title: string;
  /** The rubric's text in each vocabulary; both mean the same. */
  readonly rubric: { readonly en: URL; readonly zh: URL };
  /** JSON, a `FactsFile`: the facts of those who were scored. */
  readonly facts: URL;
  readonly published: {
    /** CSV: a row for each item and one for the total, a column for each who was scored. */
    readonly results: URL;
    /** Markdown: the document that the results were published in, and the source of every quotation. */
    readonly document: URL;
  };
}

/** The half-year assessment of the five street offices of Xigang District, Dalian. */
export const xigang2021: StdlibEntry = {
  id: 'xigang-2021',
  title: '西岗区2021年街道办事处居住小区管理工作半年考核',
  rubric: {
    en: new URL('../rubrics/xigang-2021.rubric', import.meta.url),
    zh: new URL('../rubrics/xigang-2021.zh.rubric', import.meta.url),
  },
  facts: new URL('../facts/xigang-2021.json', import.meta.url),
  published: {
    results: new URL('../published/xigang-2021.csv', import.meta.url),
    document: new URL('../published/xigang-2021.md', import.meta.url),
  },
};

/** Every rubric of this package. */
export const stdlib: readonly StdlibEntry[] = [xigang2021];
