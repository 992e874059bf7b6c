import { canonicalAmount, isTimeZone, type Period } from '@rubrica/evaluator';
import { type FaultParams, fault } from '../diagnostics/fault.ts';
import type { Document, PeriodStatement, RubricStatement } from '../syntax/ast.ts';
import type { CheckedHeader } from './checked.ts';
import { type DateContext, resolveDate } from './dates.ts';

const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

export type PartialHeader = {
  readonly [Key in keyof CheckedHeader]: CheckedHeader[Key] | undefined;
};

/** What the file says of the rubric as a whole; parts that it does not say are reported and left open. */
export function checkHeader(document: Document, context: DateContext): PartialHeader {
  const one = onlyOnes(document, context);
  const [header, version, period, total] = [
    one('header'),
    one('version'),
    one('period'),
    one('total'),
  ];
  const absent: FaultParams['statement-absent']['statement'][] = [];
  if (header === undefined) absent.push('rubric');
  if (version === undefined) absent.push('version');
  if (period === undefined) absent.push('period');
  if (total === undefined) absent.push('total');
  // An empty file is one mistake, and a statement that could not be read has been reported already.
  const shown = document.statements.length === 0 ? absent.slice(0, 1) : absent;
  if (!document.broken) {
    for (const statement of shown) {
      context.report(fault('statement-absent', { start: 0, end: 0 }, { statement }));
    }
  }
  const from = total?.lessDeductions;
  return {
    id: header?.id,
    title: header?.title,
    version: version?.version,
    period: period === undefined ? undefined : checkPeriod(period, context),
    timeZone: checkTimeZone(one('time-zone'), context),
    cites: document.statements.flatMap((statement) =>
      statement.kind === 'cites' ? statement.documents.map(({ text }) => text) : [],
    ),
    lessDeductions: from === undefined || from === null ? from : canonicalAmount(from.text),
  };
}

type Kind = RubricStatement['kind'];
type Of<K extends Kind> = Extract<RubricStatement, { readonly kind: K }>;

/** Finds the statement of a kind that may stand once. */
function onlyOnes(document: Document, { report, textAt }: DateContext) {
  return <K extends Kind>(kind: K): Of<K> | undefined => {
    const [first, ...more] = document.statements.filter(
      (statement): statement is Of<K> => statement.kind === kind,
    );
    for (const { range } of more) {
      const text = textAt(range).split(/\s/)[0] ?? '';
      report(fault('stated-twice', range, { text }, first?.range ?? null));
    }
    return first;
  };
}

function checkPeriod(node: PeriodStatement, context: DateContext): Period | undefined {
  const [from, to] = [resolveDate(node.from, context), resolveDate(node.to, context)];
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  context.report(fault('period-reversed', node.range, {}));
  return undefined;
}

function checkTimeZone(node: Of<'time-zone'> | undefined, { report }: DateContext): string {
  const zone = node?.zone.text ?? DEFAULT_TIME_ZONE;
  if (node !== undefined && !isTimeZone(zone)) {
    report(fault('unknown-time-zone', node.zone.range, { zone }));
  }
  return zone;
}
