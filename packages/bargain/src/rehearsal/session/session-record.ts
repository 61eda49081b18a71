/** The record of a negotiation session: all that is needed to play it again, as plain JSON. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import type { Scenario } from '../../scenario/scenario.js';
import type { Action } from '../action.js';
import type { AgentSettings } from '../agents/by-name.js';
import type { Rules } from '../protocol/protocol.js';

/** Who plays a party: a person or an agent. */
export type Seat = 'person' | AgentSettings;

/** What a session is started with. */
export interface SessionSetup {
  readonly rules: Rules;
  /** Who plays each party, in the order of the scenario's profiles. */
  readonly seats: readonly Seat[];
  /** An integer from which all random choices follow. */
  readonly seed: number;
}

/** Which scenario a record belongs to, with enough of its shape to notice another one. */
export interface ScenarioReference {
  readonly name: string;
  readonly parties: readonly string[];
  readonly optionCounts: readonly number[];
}

export interface SessionRecord extends SessionSetup {
  readonly scenario: ScenarioReference;
  /** All actions in the order in which they were taken. */
  readonly actions: readonly Action[];
}

/** The reference to a scenario. */
export function scenarioReference({ name, profiles, issues }: Scenario): ScenarioReference {
  return {
    name,
    parties: profiles.map((profile) => profile.name),
    optionCounts: issues.map(({ options }) => options.length),
  };
}

const whole = z.number().int().nonnegative();
const positive = z.number().positive();
const share = z.number().min(0).max(1);
const rounds = z.number().int().positive();

const rulesSchema: z.ZodType<Rules> = z.discriminatedUnion('protocol', [
  strictFields({ protocol: z.literal('alternating offers'), rounds }),
  strictFields({ protocol: z.literal('simultaneous offers'), rounds, monotonic: z.boolean() }),
  strictFields({
    protocol: z.literal('mediated text'),
    rounds,
    mediator: z.enum(['hill climbing', 'annealing']),
    temperature: z.exactOptional(positive),
    changes: z.exactOptional(rounds),
    patience: z.exactOptional(rounds),
  }),
]);

const acceptance = z.exactOptional(
  z.discriminatedUnion('kind', [
    strictFields({ kind: z.literal('next') }),
    strictFields({ kind: z.literal('combined'), after: share, window: z.enum(['maximum', 'average']) }),
  ]),
);
const concession = {
  exponent: positive,
  initial: z.exactOptional(share),
  shape: z.exactOptional(z.enum(['polynomial', 'exponential'])),
  minimum: z.exactOptional(share),
  acceptance,
};
const model = z.exactOptional(z.enum(['frequency', 'value frequency', 'bayesian']));

/** An agent with its parameters. */
export const agentSettingsSchema: z.ZodType<AgentSettings> = z.discriminatedUnion('agent', [
  strictFields({ agent: z.literal('time-dependent'), ...concession }),
  strictFields({
    agent: z.literal('tit-for-tat'),
    imitation: z.enum(['relative', 'absolute', 'averaged']),
    window: z.exactOptional(rounds),
    randomness: z.exactOptional(share),
    acceptance,
  }),
  strictFields({ agent: z.literal('nice tit-for-tat'), model, acceptance }),
  strictFields({
    agent: z.literal('frontier-aware'),
    ...concession,
    model,
    together: z.exactOptional(z.enum(['sum', 'least'])),
  }),
  strictFields({ agent: z.literal('random') }),
  strictFields({ agent: z.literal('hard-liner') }),
  strictFields({ agent: z.literal('voter'), temperature: z.exactOptional(z.number().nonnegative()) }),
  strictFields({ agent: z.literal('zeuthen') }),
]);

const actionSchema: z.ZodType<Action> = z.discriminatedUnion('kind', [
  strictFields({ kind: z.literal('offer'), party: whole, package: z.array(whole) }),
  strictFields({ kind: z.literal('accept'), party: whole }),
  strictFields({
    kind: z.literal('vote'),
    party: whole,
    accept: z.boolean(),
    strength: z.enum(['weak', 'strong']),
  }),
  strictFields({ kind: z.literal('end'), party: whole }),
]);

/** What a file with a record must hold; for `readDocument` of @parley/input. */
export const sessionRecordSchema: z.ZodType<SessionRecord> = strictFields({
  scenario: strictFields({ name: z.string(), parties: z.array(z.string()), optionCounts: z.array(rounds) }),
  rules: rulesSchema,
  seats: z.array(z.union([z.literal('person'), agentSettingsSchema])),
  seed: z.number().int(),
  actions: z.array(actionSchema),
});
