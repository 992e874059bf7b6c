import { idleBounds, idleClauses, reachableScores } from '@rubrica/analysis';
import { compile } from '@rubrica/parser';

export function about(text: string): readonly string[] {
  const { rubric } = compile(text);
  if (rubric === null) return [];
  const [reached, clauses, bounds] = [
    reachableScores(rubric, '1'),
    idleClauses(rubric, '1'),
    idleBounds(rubric, '1'),
  ];
  return [
    reached.kind === 'exact' ? `scores ${reached.scores.join(' ')}` : `unknown: ${reached.why}`,
    ...(clauses.kind === 'exact' ? clauses.idle.map(({ line }) => `idle ${line.id}`) : []),
    ...(bounds.kind === 'exact'
      ? bounds.idle.map(({ limit, most }) => `cap ${limit}, at most ${most}`)
      : []),
  ];
}
