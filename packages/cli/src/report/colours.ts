import type { Io } from '../io.ts';

/** Whether output is coloured: what is asked for, else the usual variables, else where a person reads. */
export function hasColours(asked: 'auto' | 'always' | 'never' | undefined, io: Io): boolean {
  if (asked === 'always' || asked === 'never') return asked === 'always';
  const { NO_COLOR: none, FORCE_COLOR: forced, TERM: terminal } = io.env;
  if (none) return false;
  if (forced) return forced !== '0' && forced !== 'false';
  return io.isTerminal() && terminal !== 'dumb';
}
