/** The shape of our own scenario files. Everything is by position, counted from 0, as in the plain data. */

import { z } from 'zod';

/** The value of `format` by which such a file is recognised. */
export const SCENARIO_FORMAT = 'parley-scenario';

const position = z.int().min(0);

const issueOptions = z
  .tuple([position.describe('Issue by position.'), z.array(position).describe('Options of it by position.')])
  .describe('An issue with some of its options.');

const issue = z
  .strictObject({
    name: z.string(),
    kind: z
      .enum(['discrete', 'integer', 'real'])
      .describe('Integer and real issues are numbers; a real issue is settled on a grid.'),
    options: z.array(z.string()).min(1).describe('Options by name; numbers as they are printed.'),
    values: z.array(z.number()).optional().describe('The numbers behind the options of an integer or real issue.'),
  })
  .describe('One matter to be settled by choosing one of its options.');

const constraint = z
  .strictObject({
    when: z
      .array(issueOptions)
      .describe('Applies when each of these issues has one of these options; always if empty.'),
    require: z.array(issueOptions).describe('Then each of these issues must have one of these options.'),
  })
  .describe('A rule that rules out combinations of options.');

const group = z
  .strictObject({
    issues: z.array(position).min(1).describe('The issues of the group, each once.'),
    values: z.array(z.number()).describe('Value of each combination of options, the last issue fastest.'),
  })
  .describe('What combinations of options are worth beyond the issues one by one.');

const rectangle = z
  .strictObject({
    bounds: z
      .array(z.tuple([position, z.int(), z.int()]))
      .describe('Issue, first and last option, both inclusive. No bound at all holds always.'),
    value: z.number(),
    outside: z.boolean().optional().describe('The value is earned outside the rectangle instead of inside it.'),
  })
  .describe('A value that is earned when options lie within bounds.');

const reservation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('value'), value: z.number().describe('A payoff.') }),
    z.strictObject({ kind: z.literal('package'), options: z.array(position).describe('The option of each issue.') }),
  ])
  .describe('What the party has without agreement: nothing stated, a payoff, or a package it could have anyway.');

const profile = z
  .strictObject({
    name: z.string(),
    weights: z.array(z.number()).describe('Weight of each issue; they need not add up to one.'),
    evaluations: z.array(z.array(z.number())).describe('Evaluation of each option of each issue.'),
    groups: z.array(group).optional(),
    rectangles: z.array(rectangle).optional(),
    ceiling: z.number().optional().describe('Payoffs are cut here.'),
    reservation,
    discountFactor: z
      .number()
      .gt(0)
      .max(1)
      .describe(
        'What a payoff at the end is worth as a fraction of the same payoff at the start; 1 for no discounting.',
      ),
  })
  .describe('What packages are worth to one party: Σ weight · evaluation, groups and rectangles, cut at the ceiling.');

/** A scenario as JSON: all of it but a profile's remainder, which is a function. */
export const scenarioSchema = z
  .strictObject({
    format: z.literal(SCENARIO_FORMAT),
    version: z.literal(1),
    name: z.string(),
    issues: z.array(issue).min(1),
    constraints: z.array(constraint),
    profiles: z.array(profile).min(1),
  })
  .describe('A negotiation scenario.');

/** What a scenario file holds. */
export type ScenarioFile = z.infer<typeof scenarioSchema>;
