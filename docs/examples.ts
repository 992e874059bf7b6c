import {
  type EntityFacts,
  evaluate,
  type Language,
  type Rubric,
  renderAssessment,
  renderInterval,
} from '@rubrica/evaluator';
import { check, renderDiagnostic } from '@rubrica/parser';

/** A fenced block of a page. */
export interface Block {
  /** All that stands behind the fence, so that `rubric faulty` is no `rubric` to execute. */
  readonly language: string;
  readonly body: string;
  /** Offset of the body in the page. */
  readonly start: number;
  readonly line: number;
}

/** A rubric of a page with what the page says it gives. */
export interface DocExample {
  readonly line: number;
  readonly source: string;
  /** What a short one leaves out. */
  readonly header: string;
  /** All rubrics of the page: it may extend one of them. */
  readonly bases: readonly string[];
  /** Facts to assess, where the page gives some. */
  readonly facts: Block | null;
  /** The messages or the assessment that the page shows. */
  readonly shown: Block | null;
  /** The form that the page says `rubrica fmt` gives it. */
  readonly formatted: Block | null;
}

// What the pages leave out of a short example; it stands last, so that lines keep their numbers.
const HEADER = `
rubric page
version 1
period 2021-01-01 to 2021-06-30
total sum
`;

/** The same for the pages in Chinese. */
const HEADER_IN_CHINESE = `
考核 page
版本 1
周期 2021-01-01 至 2021-06-30
总分 合计
`;

export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    body: match[2] ?? '',
    start: match.index + match[0].indexOf('\n') + 1,
    line: page.slice(0, match.index).split('\n').length,
  }));
}

/**
 * Every rubric of a page. A `json` block behind it holds facts (`json as of DAY` as of that day, `json unknown`
 * some of them), a `text` block what comes out; a `formatted` block instead of both is its form.
 */
export function examplesOf(page: string, lang: Language = 'en'): readonly DocExample[] {
  const blocks = blocksOf(page);
  const bases = blocks.flatMap((block) => (block.language === 'rubric' ? [block.body] : []));
  return blocks.flatMap((block, index) => {
    if (block.language !== 'rubric') return [];
    const [next, afterNext] = [blocks[index + 1], blocks[index + 2]];
    const facts = next?.language.startsWith('json') ? next : null;
    const shown = facts === null ? next : afterNext;
    return [
      {
        line: block.line,
        source: block.body,
        header: lang === 'zh' ? HEADER_IN_CHINESE : HEADER,
        bases,
        facts,
        shown: shown?.language === 'text' ? shown : null,
        formatted: next?.language === 'formatted' ? next : null,
      },
    ];
  });
}

/** What an example gives: an assessment of its facts, else the messages about it. */
export function outcomeOf({ source, header, facts, bases }: DocExample): {
  readonly text: string;
  readonly examples: number;
} {
  const whole = /^\s*(?:rubric|考核) /m.test(source) ? source : source + header;
  const { rubric, diagnostics, lang } = check(whole, { bases: () => bases });
  const messages = diagnostics.map((one) =>
    renderDiagnostic(one, { text: whole, path: 'example.rubric', lang }),
  );
  if (messages.length > 0 || rubric === null)
    return { text: `${messages.join('\n\n')}\n`, examples: 0 };
  const examples = rubric.examples.length;
  if (facts === null) return { text: '', examples };
  return { text: withoutHeading(assessed(rubric, facts, lang)), examples };
}

function assessed(rubric: Rubric, { language, body }: Block, lang: Language): string {
  const facts = JSON.parse(body) as EntityFacts;
  if (language === 'json unknown') {
    return renderInterval(evaluate(rubric, facts, { unknown: 'interval' }), { lang });
  }
  const asOf = /^json as of (.*)$/.exec(language)?.[1];
  const assessment = evaluate(rubric, facts, asOf === undefined ? {} : { asOf });
  return renderAssessment(assessment, { lang });
}

/** The rubric's own name means nothing in an example. */
function withoutHeading(text: string): string {
  return text.slice(text.indexOf('\n\n') + 2);
}
