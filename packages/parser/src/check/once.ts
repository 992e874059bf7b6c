import { type Fault, fault } from '../diagnostics/fault.ts';
import type { KeywordName } from '../syntax/keywords.ts';
import type { Range } from '../syntax/range.ts';

interface Ranged {
  readonly range: Range;
}

/** Reports what may be stated once and is stated again. */
export function reportMore(
  [first, ...more]: readonly Ranged[],
  keyword: KeywordName,
  report: (fault: Fault) => void,
): void {
  for (const { range } of more) report(fault('stated-twice', range, { keyword }, first?.range));
}
