import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text that explains each code: its part of the page of the diagnostics, or the page of the rule. */
export function explainedPages(): Readonly<Record<string, string>> {
  const diagnostics = readFileSync(join(import.meta.dirname, 'diagnostics.md'), 'utf8');
  const parts = diagnostics.split(/^(?=#{2,3} )/m).filter((part) => part.startsWith('### '));
  const ofLanguage = parts.map((part) => [codeOf(part), pageText(part.replace('### ', '# '))]);
  const rules = join(import.meta.dirname, 'rules');
  const ofRules = readdirSync(rules).map((name) => {
    const page = readFileSync(join(rules, name), 'utf8');
    return [codeOf(page), pageText(page.replace(/<!--.*-->\n\n/, ''))];
  });
  return Object.fromEntries([...ofLanguage, ...ofRules]);
}

function codeOf(page: string): string {
  return /^#+ (\S+)/.exec(page)?.[1] ?? '';
}

/** As a terminal shows it: a fence that marks an example for the tests says nothing to a reader. */
function pageText(page: string): string {
  return `${page.replaceAll(/^```(rubric|text).*$/gm, '```$1').trimEnd()}\n`;
}
