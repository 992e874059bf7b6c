import type { Language } from '@rubrica/evaluator';
import type { Finding, Severity } from '@rubrica/linter';
import { SEVERITIES } from './finding.ts';

/** `1 error, 2 warnings`; a kind of which there is none is left out. */
export function countedFindings(
  found: readonly Pick<Finding, 'severity'>[],
  lang: Language,
): string {
  const counted = SEVERITIES.map((severity) => ({
    severity,
    count: found.filter((one) => one.severity === severity).length,
  })).filter(({ count }) => count > 0);
  if (lang === 'zh') {
    const parts = counted.map(({ severity, count }) => `${count} 个${IN_CHINESE[severity]}`);
    return parts.length === 0 ? '未发现问题' : parts.join('，');
  }
  const parts = counted.map(
    ({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`,
  );
  return parts.length === 0 ? 'nothing found' : parts.join(', ');
}

const IN_CHINESE: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
};
