import { canonicalAmount, isTimeZone, type Period, type WorkingDays } from '@rubrica/evaluator';
import { type FaultParams, fault } from '../diagnostics/fault.ts';
import type { DateNode, Word } from '../syntax/ast/literals.ts';
import type { PeriodStatement, RubricStatement } from '../syntax/ast/rubric.ts';
import type { KeywordName } from '../syntax/keywords.ts';
import type { CheckedHeader } from './checked.ts';
import { type DateContext, resolveDate } from './dates.ts';
import { mayHaveSaid } from './lost.ts';
import { reportMore } from './once.ts';
import { checkRound } from './round.ts';
import { checkWorkingDays } from './working-days.ts';

export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

/** Monday to Friday. */
export const DEFAULT_WORKING_DAYS: WorkingDays = { off: [], on: [] };

export type PartialHeader = {
  readonly [Key in keyof CheckedHeader]: CheckedHeader[Key] | undefined;
};

/** What the file says of the rubric as a whole; parts that it does not say are reported and left open. */
export function checkHeader(
  statements: readonly RubricStatement[],
  context: DateContext,
): PartialHeader {
  const one = onlyOnes(statements, context);
  const header = one('header', 'Rubric');
  const version = one('version', 'Version');
  const period = one('period', 'Period');
  const total = one('total', 'Total');
  reportAbsent(statements, context);
  const range = period && checkPeriod(period, context);
  const from = total?.lessDeductions;
  return {
    id: header?.id,
    title: header?.title,
    version: version?.version,
    period: range,
    timeZone: checkTimeZone(one('time-zone', 'TimeZone'), context),
    workingDays: checkWorkingDays(statements, { ...context, period: range ?? null }),
    cites: statements.flatMap((statement) =>
      statement.kind === 'cites' ? statement.documents.map(({ text }) => text) : [],
    ),
    lessDeductions: from && canonicalAmount(from.text),
    round: checkRound(statements, context),
  };
}

type Kind = RubricStatement['kind'];
type Of<K extends Kind> = Extract<RubricStatement, { readonly kind: K }>;

/** Finds the statement of a kind that may stand once. */
function onlyOnes(statements: readonly RubricStatement[], { report }: DateContext) {
  return <K extends Kind>(kind: K, keyword: KeywordName): Of<K> | undefined => {
    const all = statements.filter((node): node is Of<K> => node.kind === kind);
    reportMore(all, keyword, report);
    return all[0];
  };
}

interface Required {
  readonly kind: Kind;
  readonly keyword: KeywordName;
  readonly statement: FaultParams['statement-absent']['statement'];
}

const REQUIRED: readonly Required[] = [
  { kind: 'header', keyword: 'Rubric', statement: 'rubric' },
  { kind: 'version', keyword: 'Version', statement: 'version' },
  { kind: 'period', keyword: 'Period', statement: 'period' },
  { kind: 'total', keyword: 'Total', statement: 'total' },
];

/** What an older rubric may have said. */
const TAKEN_OVER: readonly Kind[] = ['total'];

function reportAbsent(statements: readonly RubricStatement[], { report }: DateContext): void {
  const absent = REQUIRED.filter(
    ({ kind, keyword }) =>
      statements.every((statement) => statement.kind !== kind) &&
      !mayHaveSaid(
        statements,
        keyword,
        ...(TAKEN_OVER.includes(kind) ? (['Extends'] as const) : []),
      ),
  );
  // An empty file is one mistake.
  const shown = statements.length === 0 ? absent.slice(0, 1) : absent;
  for (const { statement } of shown) {
    report(fault('statement-absent', { start: 0, end: 0 }, { statement }));
  }
}

function checkPeriod(node: PeriodStatement, context: DateContext): Period | undefined {
  if (node.from.year === null) {
    const { range } = node.from;
    context.report(fault('period-without-year', range, { text: context.textAt(range) }));
    return undefined;
  }
  // 2021年1月1日至6月30日 lies in one year.
  const end: DateNode = { ...node.to, year: node.to.year ?? node.from.year };
  const [from, to] = [resolveDate(node.from, context), resolveDate(end, context)];
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  context.report(fault('period-reversed', node.range, {}));
  return undefined;
}

function checkTimeZone(node: Of<'time-zone'> | undefined, { report }: DateContext): string {
  // The platform is not asked about the one of which it is known: it loads its zones and languages for that.
  if (node === undefined || node.zone.text === DEFAULT_TIME_ZONE) return DEFAULT_TIME_ZONE;
  const { text: zone, range } = node.zone;
  if (isTimeZone(zone)) return zone;
  report(fault('unknown-time-zone', range, { zone }));
  return DEFAULT_TIME_ZONE;
}

/** The header with `?` for what it does not say, which is an error; `null` where the period is not known. */
export function completeHeader(header: PartialHeader): CheckedHeader | null {
  const { period } = header;
  if (period === undefined) return null;
  return {
    id: header.id ?? UNSAID,
    title: header.title ?? null,
    version: header.version ?? UNSAID,
    period,
    timeZone: header.timeZone ?? DEFAULT_TIME_ZONE,
    workingDays: header.workingDays ?? DEFAULT_WORKING_DAYS,
    cites: header.cites ?? [],
    lessDeductions: header.lessDeductions ?? null,
    round: header.round ?? null,
  };
}

const UNSAID: Word = { text: '?', range: { start: 0, end: 0 } };
