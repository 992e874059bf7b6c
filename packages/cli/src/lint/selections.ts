import { selectionProblems } from '@rubrica/linter';
import type { RuleChoice } from '../config/config.ts';
import { UsageError } from '../io.ts';

/** Refuses rules and options that there are not, whether the command line or the configuration names them. */
export function holdSelections(choices: readonly RuleChoice[]): void {
  const distinct = new Map(
    choices.map(({ select, ignore, rules }) => {
      const one: RuleChoice = {
        ...(select === undefined ? {} : { select }),
        ...(ignore === undefined ? {} : { ignore }),
        ...(rules === undefined ? {} : { rules }),
      };
      return [JSON.stringify(one), one];
    }),
  );
  const problems = new Set([...distinct.values()].flatMap(selectionProblems));
  if (problems.size > 0) throw new UsageError([...problems].join('\n'));
}
