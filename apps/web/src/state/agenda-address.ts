/** What the agenda shows, as part of the address: its tab, the day it is seen from, and what it is held against. */

import { isDay } from './day.js';

export const AGENDA_TABS = ['matrix', 'movement', 'commitments', 'contradictions', 'changes'] as const;
type AgendaTab = (typeof AGENDA_TABS)[number];

export interface AgendaAddress {
  readonly tab: AgendaTab;
  /** Only what was said up to this day; everything on record when undefined. */
  readonly on: string | undefined;
  /** Movement since this day; since the statement before when undefined. */
  readonly since: string | undefined;
  /** Issue whose history is open. */
  readonly issue: string | undefined;
  /** Only claims that somebody has accepted. */
  readonly accepted: boolean;
  /** Legislators, experts, companies and groups beside governments. */
  readonly allVoices: boolean;
}

export const AGENDA_ADDRESS: AgendaAddress = {
  tab: 'matrix',
  on: undefined,
  since: undefined,
  issue: undefined,
  accepted: false,
  allVoices: false,
};

/** Reads one part of a query; undefined when it says nothing that can be read about the agenda. */
export function readAgenda(key: string, value: string | undefined): Partial<AgendaAddress> | undefined {
  if (value === undefined || value === '') return undefined;
  switch (key) {
    case 'tab': {
      const tab = AGENDA_TABS.find((one) => one === value);
      return tab && { tab };
    }
    case 'asof':
      return isDay(value) ? { on: value } : undefined;
    case 'since':
      return isDay(value) ? { since: value } : undefined;
    case 'issue':
      return { issue: value };
    case 'claims':
      return value === 'accepted' ? { accepted: true } : undefined;
    case 'voices':
      return value === 'all' ? { allVoices: true } : undefined;
    default:
      return undefined;
  }
}

/** The parts of a query that say what differs from {@link AGENDA_ADDRESS}. */
export function writeAgenda({ tab, on, since, issue, accepted, allVoices }: AgendaAddress): string[] {
  return [
    ...(tab === AGENDA_ADDRESS.tab ? [] : [`tab=${tab}`]),
    ...(on ? [`asof=${on}`] : []),
    ...(since ? [`since=${since}`] : []),
    ...(issue ? [`issue=${encodeURIComponent(issue)}`] : []),
    ...(accepted ? ['claims=accepted'] : []),
    ...(allVoices ? ['voices=all'] : []),
  ];
}
