import { type FaultParams, fault } from '../diagnostics/fault.ts';
import type { BandsStatement } from '../syntax/ast/blocks.ts';
import type { BodyStatement } from '../syntax/ast/body.ts';
import type { BandBound, BandClause } from '../syntax/ast/clauses.ts';
import type { Word } from '../syntax/ast/literals.ts';
import type { ClauseContext } from './clauses.ts';
import { boundsOf, type Domain, type Interval, partition } from './intervals.ts';
import { homeOf, type Scope } from './scope.ts';
import { intervalIn } from './written-bounds.ts';

/** Once all names are known: every value lies in one band and in no other. */
export function checkBands(node: BandsStatement, context: ClauseContext): void {
  const bands = node.body.filter(isBand);
  const whole = node.body.every(isReadable);
  const values = bands.flatMap(({ within }) => (within.kind === 'values' ? within.values : []));
  const { of } = node;
  if (of.kind === 'fact' && values.length > 0) {
    checkValues(of.fact.name, values, whole, context);
  } else checkIntervals(node, bands, whole, context);
}

type Values = Extract<BandClause['within'], { readonly kind: 'values' }>['values'];

function checkValues(
  { text: name, range }: Word,
  values: Values,
  whole: boolean,
  { scope, report }: ClauseContext,
): void {
  for (const [index, { text, range }] of values.entries()) {
    const first = values.slice(0, index).find((value) => value.text === text);
    if (first !== undefined) report(fault('stated-twice', range, { text }, first.range));
  }
  const all = homeOf(name, scope).facts.get(name)?.values ?? [];
  const open = all.filter((value) => !values.some(({ text }) => text === value));
  if (whole && open.length > 0) {
    report(fault('band-gap', range, { name, open: { kind: 'values', values: open } }));
  }
}

interface Placed {
  readonly band: BandClause;
  readonly interval: Interval;
}

function checkIntervals(
  { of }: BandsStatement,
  bands: readonly BandClause[],
  whole: boolean,
  { scope, report, textAt }: ClauseContext,
): void {
  const domain = domainOf(of, scope);
  const placed: Placed[] = [];
  for (const band of bands) {
    const interval = within(band, domain);
    if (typeof interval !== 'string') placed.push({ band, interval });
    else {
      const { range } = band.within;
      report(fault('band-bounds', range, { text: textAt(range), problem: interval }));
    }
  }
  const { gaps, overlaps } = partition(placed, domain);
  const name = of.kind === 'fact' ? of.fact.name.text : null;
  const percent = placed.some(({ band }) => boundsIn(band).some(({ value }) => value.percent));
  const written = (interval: Interval): OpenBounds => ({
    kind: 'bounds',
    bounds: boundsOf(interval, domain),
    percent,
  });
  for (const { one, other, both } of overlaps) {
    const { range } = one.band.within;
    report(fault('band-overlap', range, { name, both: written(both) }, other.band.within.range));
  }
  if (!whole || placed.length < bands.length) return;
  for (const gap of gaps) report(fault('band-gap', of.range, { name, open: written(gap) }));
}

type OpenBounds = FaultParams['band-overlap']['both'];

/** The values of a band; where there are none, why. */
function within(band: BandClause, domain: Domain): Interval | 'side' | 'whole' | 'none' {
  const bounds = boundsIn(band);
  const isWhole = ({ value }: BandBound) => /^\d+$/.test(value.text) && !value.percent;
  if (band.of.kind === 'lateness' && (bounds.length === 0 || !bounds.every(isWhole))) {
    return 'whole';
  }
  return intervalIn(bounds, domain);
}

function boundsIn({ within }: BandClause): readonly BandBound[] {
  return within.kind === 'bounds' ? within.bounds : [];
}

/** Counts begin at none, lateness at one day; a measure may be anything. */
function domainOf(of: BandsStatement['of'], scope: Scope): Domain {
  if (of.kind === 'lateness') return { least: '1' };
  const { text: name } = of.fact.name;
  const use = homeOf(name, scope).facts.get(name)?.use;
  return use === 'count' || use === 'whole' ? { least: '0' } : null;
}

function isBand(statement: BodyStatement): statement is BandClause {
  return statement.kind === 'band';
}

function isReadable({ kind }: BodyStatement): boolean {
  return kind === 'band' || kind === 'citation';
}
