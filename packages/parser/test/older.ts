/** Older rubrics for those that extend one. */

function headed(id: string, body: string): string {
  return `rubric ${id}\nversion 1\nperiod 2020-01-01 to 2020-06-30\ntotal sum\n${body}`;
}

export const OLDER = headed(
  'older',
  `item 1 "Reports" 5 points
  > 未报送扣5分。
  late after 6月21日 -1, missing -5
  per-error -1
  example submitted 6月22日 => 4
group 2 "Plans" 6 points {
  item 2.1 "Plans" 3 points
    submission plan { missing -2 }
    submission budget { missing -1 }
    example plan missing => 1
  item 2.2 "Drills" 3 points
    missing -3
    example missing => 0
}
`,
);

export const BASES: readonly string[] = [
  OLDER,
  headed('broken', 'item 1 "Reports" 5 points\n  missing 5\n'),
  headed('broken', 'item 1 "Reports" 5 points\n  missing 5\n  late 5\n').replace(
    'version 1',
    'version 2',
  ),
  headed('bare', 'item 3 "Reports" 5 points\n'),
  headed('dated', 'item 1 "Reports" 5 points\n  late after 2020年6月21日 -1\n'),
  headed('twins', 'item 1 "Reports" 5 points\n  missing -5\n'),
  headed('twins', 'item 1 "Reports" 5 points\n  missing -3\n'),
];

/** A rubric that extends one of them and says this. */
export function newer(body: string, base = 'older 1'): string {
  return `rubric newer\nextends ${base}\nversion 2\nperiod 2021-01-01 to 2021-06-30\n${body}`;
}
