/** Pledges of one side that it says it keeps: an offer, where other accords that are carried out are only favoured. */

import type { Stance } from '../../../reading.js';

/** What one side gives by its nature. */
const GIVEN: ReadonlySet<string> = new Set([
  'investment',
  'energy-purchases',
  'farm-purchases',
  'aircraft-purchases',
  'defence-spending',
]);
/** “그대로 이행한다”, “약속에 변함이 없다”. */
const KEEPS = /^이행|변함/;

/** The stance of one who keeps to what was promised: “대미 투자를 계속 이행하겠다”. */
export function stanceOfPledge(issue: string, stance: Stance, verb: string, holders: number): Stance {
  return stance === 'supports' && holders === 1 && GIVEN.has(issue) && KEEPS.test(verb) ? 'offers' : stance;
}
