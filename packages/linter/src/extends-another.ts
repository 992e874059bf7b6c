import type { ReadSource } from '@rubrica/parser/tooling';

/** Whether the text takes over an older rubric, so that the order of its items is not its own. */
export function extendsAnother({ own }: ReadSource): boolean {
  return own.statements.some(({ kind }) => kind === 'extends');
}
