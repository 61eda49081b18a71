/** The agents by name, with their parameters as plain data. */

import type { ProtocolName } from '../protocol/protocol.js';
import type { Agent, AgentKind, Knowledge } from './agent.js';
import {
  type HardLinerParameters,
  hardLiner,
  type RandomParameters,
  randomAgent,
  type VoterParameters,
  votingAgent,
} from './baselines.js';
import { type FrontierAwareParameters, frontierAware } from './frontier-aware.js';
import { type NiceTitForTatParameters, niceTitForTat } from './nice-tit-for-tat.js';
import { type TimeDependentParameters, timeDependent } from './time-dependent.js';
import { type TitForTatParameters, titForTat } from './tit-for-tat.js';
import { type ZeuthenParameters, zeuthen } from './zeuthen.js';

/** Which agent, and how it is set: `agent` is its name. */
export type AgentSettings =
  | TimeDependentParameters
  | TitForTatParameters
  | NiceTitForTatParameters
  | FrontierAwareParameters
  | RandomParameters
  | HardLinerParameters
  | VoterParameters
  | ZeuthenParameters;

export type AgentName = AgentSettings['agent'];

type AgentKinds = { readonly [Name in AgentName]: AgentKind<Extract<AgentSettings, { readonly agent: Name }>> };

/** The sort of each agent. */
export const AGENT_KINDS: AgentKinds = {
  'time-dependent': timeDependent,
  'tit-for-tat': titForTat,
  'nice tit-for-tat': niceTitForTat,
  'frontier-aware': frontierAware,
  random: randomAgent,
  'hard-liner': hardLiner,
  voter: votingAgent,
  zeuthen,
};

/** Time-dependent agents as they are commonly set. */
export const BOULWARE: TimeDependentParameters = { agent: 'time-dependent', exponent: 0.2 };
export const LINEAR: TimeDependentParameters = { agent: 'time-dependent', exponent: 1 };
export const CONCEDER: TimeDependentParameters = { agent: 'time-dependent', exponent: 2 };

/** Protocols an agent can act in. */
export function protocolsOf({ agent }: AgentSettings): readonly ProtocolName[] {
  return AGENT_KINDS[agent].protocols;
}

/** Whether an agent must know the preferences of all parties. */
export function needsCompleteInformation({ agent }: AgentSettings): boolean {
  return AGENT_KINDS[agent].completeInformation;
}

/**
 * Starts an agent.
 * @throws RangeError when it cannot act in the protocol or its parameters are out of range
 */
export function startAgent(settings: AgentSettings, knowledge: Knowledge): Agent {
  const kind = AGENT_KINDS[settings.agent] as AgentKind<AgentSettings>;
  if (!kind.protocols.includes(knowledge.rules.protocol)) {
    throw new RangeError(`a ${settings.agent} agent cannot act in ${knowledge.rules.protocol}`);
  }
  return kind.start(knowledge, settings);
}
