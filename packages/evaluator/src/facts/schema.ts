import { z } from 'zod';
import { assertNever } from '../invariant.ts';
import type { Fact, Rubric } from '../ir/rubric.ts';
import type { EntityFacts, FactsFile } from './facts.ts';
import { expectedFacts, isBranch } from './read-facts.ts';

/**
 * The schema of one entity's facts: what `evaluate` accepts, for forms, imports and JSON Schema
 * (`z.toJSONSchema(factsSchema(rubric))`).
 */
export function factsSchema<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
): z.ZodType<Facts> {
  // The schema is built from the same declarations that `rubrica types` writes `Facts` from.
  return branchSchema(expectedFacts(rubric), {}) as z.ZodType as z.ZodType<Facts>;
}

/** The schema of a facts file: the rubric and version it is for, and every entity's facts. */
export function factsFileSchema<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
): z.ZodType<FactsFile<Facts>> {
  const schema = z.strictObject({
    rubric: z.literal(rubric.id),
    version: z.literal(rubric.version),
    about: z.array(z.string()).optional(),
    entities: z.array(branchSchema(expectedFacts(rubric), { entity: z.string() })),
  });
  return schema as z.ZodType as z.ZodType<FactsFile<Facts>>;
}

type Branch = ReturnType<typeof expectedFacts>;

function branchSchema(branch: Branch, beside: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const fields = [...branch].map(([key, expected]): [string, z.ZodType] => {
    if (!isBranch(expected)) return [key, factSchema(expected)];
    const schema = branchSchema(expected, {});
    return [key, asksForFacts(expected) ? schema : schema.optional()];
  });
  return z.strictObject({ ...beside, ...Object.fromEntries(fields) });
}

function asksForFacts(branch: Branch): boolean {
  return [...branch.values()].some((inner) => !isBranch(inner) || asksForFacts(inner));
}

function factSchema(fact: Fact): z.ZodType {
  const schema = valueSchema(fact);
  return fact.label === null ? schema : schema.meta({ description: fact.label });
}

const decimal = '-?\\d{1,400}(\\.\\d{1,400})?';
const evidence = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

function valueSchema(fact: Fact): z.ZodType {
  switch (fact.type) {
    case 'submission':
      return z.union([z.iso.date(), z.iso.datetime({ offset: true })]).nullable();
    case 'count':
      return z.union([z.int().nonnegative(), z.array(evidence)]);
    case 'flag':
      return z.boolean();
    case 'number':
      return z.union([z.number(), z.string().regex(new RegExp(`^${decimal}$`))]);
    case 'percentage':
      return z.string().regex(new RegExp(`^${decimal}%$`));
    case 'choice':
      return z.enum(fact.values as readonly [string, ...string[]]);
    default:
      return assertNever(fact);
  }
}
