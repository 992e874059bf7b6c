/** Rubrics for the tests of the command line. */

const HEADER = `rubric small "Two items"
version 1
period 2021-01-01 to 2021-06-30
total 100 less deductions
`;

/** Nothing is to be said of it. */
export const SOUND = `${HEADER}
item 1 "Plan" 5 points
  > 未报送扣5分。
  missing -5
  example missing => 0
`;

/** An error of the language. */
export const FAULTY = `${HEADER}
item 1 "Plan" 5 points
  late 2
`;

/** A warning of the language. */
export const SUSPECT = `${HEADER}
group 3 15 points {
  item 3.1 "Hazards" 5 points
    > 发现一次扣1分。
    per-hazard -1
    example hazard 2 => 3
}
`;

/** The same, ignored with a reason. */
export const IGNORED = SUSPECT.replace(
  'group 3',
  '# rubrica-ignore-next-line group-points: 原文如此\ngroup 3',
);

/** A comment that ignores nothing, which can be mended. */
export const MENDABLE = SOUND.replace(
  'item 1',
  '# rubrica-ignore-next-line group-points: 原文如此\nitem 1',
);
