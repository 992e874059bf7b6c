import type { Finding } from '@rubrica/linter';
import { SEVERITIES } from '../findings/finding.ts';

/** How many findings there are of each code, the most first. */
export function statistics(findings: readonly Finding[]): string {
  const counts = new Map<string, { count: number; fixable: boolean; rank: number }>();
  for (const { code, severity, fixes } of findings) {
    const before = counts.get(code);
    const rank = SEVERITIES.indexOf(severity);
    counts.set(code, {
      count: (before?.count ?? 0) + 1,
      fixable: (before?.fixable ?? false) || fixes.length > 0,
      rank: Math.min(rank, before?.rank ?? rank),
    });
  }
  const rows = [...counts].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const width = Math.max(0, ...rows.map(([, { count }]) => String(count).length));
  return rows
    .map(([code, { count, fixable, rank }]) => {
      const marks = `${SEVERITIES[rank]}${fixable ? ', can be mended' : ''}`;
      return `${String(count).padStart(width)}  ${code}  (${marks})\n`;
    })
    .join('');
}
