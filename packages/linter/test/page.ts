/** What a rule's page says; every page has these parts in this order. */
export interface Page {
  /** One sentence in each language. */
  readonly summary: { readonly en: string; readonly zh: string };
  readonly avoid: readonly PageExample[];
  readonly prefer: readonly PageExample[];
  /** All of the page, as it is written. */
  readonly body: string;
}

export interface PageExample {
  /** As the page shows it. */
  readonly shown: string;
  /** With what a short one leaves out. */
  readonly text: string;
  /** The earlier text, where the page gives one. */
  readonly since: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

const PARTS = ['Summary', 'Avoid', 'Prefer', 'Rationale', 'Options'];

export function parsePage(body: string): Page {
  const headings = [...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  if (headings.join() !== PARTS.join()) {
    throw new Error(`a page has the parts ${PARTS.join(', ')}, and not ${headings.join(', ')}`);
  }
  const [, summary = '', avoid = '', prefer = ''] = body.split(/^## .*$/gm);
  const [en, zh, ...more] = summary.trim().split(/\n\n+/);
  if (en === undefined || zh === undefined || more.length > 0) {
    throw new Error('a summary is one sentence in English and one in Chinese');
  }
  return {
    summary: { en: en.replaceAll('\n', ' '), zh },
    avoid: examplesIn(avoid),
    prefer: examplesIn(prefer),
    body,
  };
}

/**
 * Blocks of `rubric`, behind which may stand options as JSON; a block of `rubric since` is the earlier text of
 * the next.
 */
function examplesIn(part: string): readonly PageExample[] {
  const blocks = [...part.matchAll(/^```rubric(.*)\n([\s\S]*?)^```$/gm)];
  const examples: PageExample[] = [];
  let since: string | null = null;
  for (const [, info = '', shown = ''] of blocks) {
    if (info.trim() === 'since') {
      since = withHeader(shown);
      continue;
    }
    const options = info.trim() === '' ? {} : JSON.parse(info);
    examples.push({ shown, text: withHeader(shown), since, options });
    since = null;
  }
  if (examples.length === 0) throw new Error('a page has an example to avoid and one to prefer');
  return examples;
}

/** It stands last, so that lines keep their numbers. */
export function withHeader(text: string): string {
  if (/^\s*(?:rubric|考核) /m.test(text)) return text;
  return text + (/^\s*(?:项|类) /m.test(text) ? HEADER_IN_CHINESE : HEADER);
}

const HEADER = '\nrubric page\nversion 1\nperiod 2021-01-01 to 2021-06-30\ntotal sum\n';
const HEADER_IN_CHINESE = '\n考核 page\n版本 1\n周期 2021-01-01 至 2021-06-30\n总分 合计\n';
