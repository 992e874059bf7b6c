/** How far rules look into an item: a file is linted while somebody waits. */
export const ANALYSIS_LIMITS = { values: 1000, outcomes: 2000, work: 200_000 } as const;
