import { z } from 'zod';
import { assertNever } from '../invariant.ts';
import type { Attribute, CountFact, Fact } from '../ir/fact.ts';
import type { Rubric } from '../ir/rubric.ts';
import { type Branch, expectedFacts, isBranch } from './expected-facts.ts';
import type { EntityFacts, FactsFile } from './facts.ts';
import type { FactProblem } from './problem.ts';
import { readFacts } from './read-facts.ts';
import { readFactsFile } from './read-facts-file.ts';
import { problemText } from './wording.ts';

/**
 * The schema of one entity's facts: what `evaluate` accepts, for forms, imports and JSON Schema
 * (`z.toJSONSchema(factsSchema(rubric))`).
 */
export function factsSchema<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
): z.ZodType<Facts> {
  return accepted(
    (input) => readFacts(rubric, input).problems,
    branchSchema(expectedFacts(rubric), { corrections: correctionsSchema(rubric) }),
  ) as z.ZodType as z.ZodType<Facts>;
}

/** The schema of a facts file: the rubric and version it is for, and every entity's facts. */
export function factsFileSchema<Facts extends EntityFacts, ItemId extends string>(
  rubric: Rubric<Facts, ItemId>,
): z.ZodType<FactsFile<Facts>> {
  const shape = z.strictObject({
    rubric: z.literal(rubric.id),
    version: z.literal(rubric.version),
    about: z.array(z.string()).optional(),
    entities: z.array(
      branchSchema(expectedFacts(rubric), {
        entity: z.string(),
        corrections: correctionsSchema(rubric),
      }),
    ),
  });
  return accepted(
    (input) => readFactsFile(rubric, input).problems,
    shape,
  ) as z.ZodType as z.ZodType<FactsFile<Facts>>;
}

/** The evaluator's own reader decides, so that schema and evaluator agree; the shape is what is shown. */
function accepted(
  problemsOf: (input: unknown) => readonly FactProblem[],
  shape: z.ZodType,
): z.ZodType {
  return z
    .unknown()
    .superRefine((input, context) => {
      for (const problem of problemsOf(input)) {
        const message = problemText(problem, { lang: 'en' });
        context.addIssue({ code: 'custom', path: [...problem.path], message });
      }
    })
    .pipe(shape);
}

function branchSchema(branch: Branch, beside: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const fields = [...branch].map(([key, expected]): [string, z.ZodType] => {
    if (!isBranch(expected)) return [key, factSchema(expected)];
    const schema = expected.size === 0 ? NO_FACTS : branchSchema(expected, {});
    return [key, asksForFacts(expected) ? schema : schema.optional()];
  });
  return z.strictObject({ ...beside, ...Object.fromEntries(fields) });
}

function asksForFacts(branch: Branch): boolean {
  return [...branch.values()].some((inner) => !isBranch(inner) || asksForFacts(inner));
}

/** `unknown`, because an absent `toString` is a function to zod; the reader takes `{}` alone. */
const NO_FACTS = z.unknown().meta({ type: 'object', additionalProperties: false });

function correctionsSchema({ items }: Rubric): z.ZodType {
  const [first, ...more] = items.map(({ id }) => id);
  const someText = z.string().regex(/\S/);
  return z
    .array(
      z.strictObject({
        ...(first === undefined ? {} : { item: z.enum([first, ...more]).optional() }),
        points: numberSchema,
        reason: someText,
        date: z.iso.date(),
        by: someText.optional(),
        cite: someText.optional(),
      }),
    )
    .optional();
}

function factSchema(fact: Fact): z.ZodType {
  const schema = valueSchema(fact);
  return fact.label === null ? schema : schema.meta({ description: fact.label });
}

const decimal = '-?\\d{1,400}(\\.\\d{1,400})?';
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const evidence = z.record(z.string(), scalar);

const numberSchema = z.union([z.number(), z.string().regex(new RegExp(`^${decimal}$`))]);

const percentageSchema = z.string().regex(new RegExp(`^${decimal}%$`));

function countSchema({ most, attributes }: CountFact): z.ZodType {
  const records = attributes.length === 0 ? evidence : caseSchema(attributes);
  const whole = z.int().nonnegative();
  if (attributes.length > 0) return z.union([z.literal(0), upTo(z.array(records), most)]);
  return z.union([most === null ? whole : whole.max(Number(most)), upTo(z.array(records), most)]);
}

function upTo(records: z.ZodArray, most: string | null): z.ZodType {
  return most === null ? records : records.max(Number(most));
}

function attributeSchema(attribute: Attribute): z.ZodType {
  switch (attribute.type) {
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.literal([...attribute.values]);
    case 'text':
      return z.string().regex(/\S/);
    default:
      return assertNever(attribute);
  }
}

function caseSchema(attributes: readonly Attribute[]): z.ZodType {
  const asked = attributes.map((attribute): [string, z.ZodType] => [
    attribute.name,
    attributeSchema(attribute),
  ]);
  return z.object(Object.fromEntries(asked)).catchall(scalar);
}

function valueSchema(fact: Fact): z.ZodType {
  switch (fact.type) {
    case 'submission':
      return fact.precision === 'instant'
        ? z.iso.datetime({ offset: true }).nullable()
        : z.union([z.iso.date(), z.iso.datetime({ offset: true })]).nullable();
    case 'count':
      return countSchema(fact);
    case 'judgement':
      return z.union([
        z.literal(false),
        z.strictObject({ points: numberSchema, reason: z.string().regex(/\S/) }),
      ]);
    case 'flag':
      return z.boolean();
    case 'number':
      return numberSchema;
    case 'percentage':
      return percentageSchema;
    case 'choice':
      return z.literal([...fact.values]);
    case 'series':
      return z.array(fact.of === 'number' ? numberSchema : percentageSchema).min(fact.least);
    default:
      return assertNever(fact);
  }
}
