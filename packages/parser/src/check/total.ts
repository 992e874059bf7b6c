import { canonicalAmount, compareAmounts } from '@rubrica/evaluator';
import { fault } from '../diagnostics/fault.ts';
import type { ConditionNode } from '../syntax/ast/conditions.ts';
import type { RubricStatement } from '../syntax/ast/rubric.ts';
import type { BonusGateStatement, TimesStatement, VetoStatement } from '../syntax/ast/total.ts';
import type { CheckedTotal, Cited } from './checked.ts';
import type { DateContext } from './dates.ts';
import { checkGradeName, checkGrades, gradeNames } from './grades.ts';
import { noteUse } from './names.ts';
import { reportMore } from './once.ts';
import { placedItems } from './placed-items.ts';
import type { Scope } from './scope.ts';
import { conditionUses } from './uses.ts';

/** What the file says of the way from the items to the total; its names are those that items share. */
export function checkTotal(
  statements: readonly RubricStatement[],
  shared: Scope,
  context: DateContext,
): CheckedTotal {
  const cited = withCitations(statements);
  const times = cited.filter((one): one is Cited<TimesStatement> => one.node.kind === 'times');
  const vetoes = cited.filter((one): one is Cited<VetoStatement> => one.node.kind === 'veto');
  const all = statements.filter((statement) => statement.kind === 'grades');
  reportMore(all, 'Grades', context.report);
  const grades = all[0] ?? null;
  const conditions: readonly (ConditionNode | null)[] = [
    ...[...times, ...vetoes].map(({ node }) => node.condition),
    ...(grades?.rows ?? []).map((row) => (row.kind === 'lost' ? null : row.condition)),
  ];
  for (const condition of conditions) {
    if (condition === null) continue;
    for (const use of conditionUses(condition)) noteUse(shared, use, context.report);
  }
  if (grades !== null) checkGrades(grades, context);
  const names = gradeNames(grades);
  for (const { node } of vetoes) {
    if (node.to.kind === 'grade') checkGradeName(node.to.grade, names, context);
  }
  const scaled = statements.find((statement) => statement.kind === 'total')?.scaledTo ?? null;
  if (scaled !== null && isZero(scaled.text)) {
    context.report(fault('zero-amount', scaled.range, { of: 'bound' }));
  }
  const gates = cited.filter(
    (one): one is Cited<BonusGateStatement> => one.node.kind === 'bonus-gate',
  );
  reportMore(
    gates.map(({ node }) => node),
    'BonusCounts',
    context.report,
  );
  const gate = gates[0] ?? null;
  if (gate !== null && !hasBonus(statements)) {
    context.report(fault('gate-without-bonus', gate.node.range, {}));
  }
  checkGroupBounds(statements, context);
  checkPolicies(statements, context);
  return { scaledTo: scaled && canonicalAmount(scaled.text), times, vetoes, grades, gate };
}

/** Whether some item or group is a bonus, or may be what was lost. */
function hasBonus(statements: readonly RubricStatement[]): boolean {
  return statements.some((node) => {
    if (node.kind === 'lost') return true;
    if (node.kind === 'item') return node.bonus !== null || !node.whole;
    return node.kind === 'group' && (node.bonus !== null || !node.whole || hasBonus(node.members));
  });
}

/** Points go to other items only where the total is made of points. */
function checkPolicies(statements: readonly RubricStatement[], { report }: DateContext): void {
  const total = statements.find((statement) => statement.kind === 'total');
  if (total === undefined || total.lessDeductions === null) return;
  for (const { node } of placedItems(statements)) {
    for (const statement of node.body) {
      if (statement.kind !== 'not-applicable') continue;
      if (statement.policy === 'rescale' || statement.policy === 'spread') {
        report(fault('policy-needs-sum', statement.range, {}, total.range));
      }
    }
  }
}

/** A bound of a group stands in it, once of each kind. */
function checkGroupBounds(statements: readonly RubricStatement[], { report }: DateContext): void {
  for (const node of statements) {
    if (node.kind === 'group-bound') {
      const { range, limit } = node;
      report(fault('group-bound-outside', range, { inBonus: false, limit: limit.text }));
    }
    if (node.kind !== 'group') continue;
    const bounds = node.members.filter((member) => member.kind === 'group-bound');
    for (const { range, limit } of node.bonus === null ? [] : bounds) {
      report(fault('group-bound-outside', range, { inBonus: true, limit: limit.text }));
    }
    for (const { limit } of bounds) {
      if (isZero(limit.text)) report(fault('zero-amount', limit.range, { of: 'bound' }));
    }
    reportMore(
      bounds.filter(({ bound }) => bound === 'cap'),
      'GroupCap',
      report,
    );
    reportMore(
      bounds.filter(({ bound }) => bound === 'up to'),
      'GroupUpTo',
      report,
    );
  }
}

function isZero(text: string): boolean {
  return compareAmounts(canonicalAmount(text), '0') === 0;
}

/** Each statement with the official sentence right before it. */
function withCitations(statements: readonly RubricStatement[]): readonly Cited<RubricStatement>[] {
  return statements.map((node, index) => ({ node, cite: citationOf(statements[index - 1]) }));
}

/** Where an item has no braces, the sentence before a statement stands in it. */
function citationOf(before: RubricStatement | undefined): string | null {
  if (before?.kind === 'stray') {
    return before.statement.kind === 'citation' ? before.statement.text : null;
  }
  const last = before?.kind === 'item' && before.braces === null ? before.body.at(-1) : undefined;
  return last?.kind === 'citation' ? last.text : null;
}

/** Whether a sentence outside the items is that of a statement about the total. */
export function isOfTotal(next: RubricStatement | undefined): boolean {
  return next !== undefined && CITED.includes(next.kind);
}

const CITED: readonly RubricStatement['kind'][] = ['times', 'veto', 'bonus-gate'];
