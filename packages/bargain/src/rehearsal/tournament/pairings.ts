/** Who meets whom in a tournament. */

/**
 * All ways to seat agents, each party by one of them: with two parties every pair in both roles. The first party's
 * agent varies slowest.
 * @param agents number of agents
 * @param selfPlay whether an agent may play several parties of one session
 * @returns the agent of each party
 */
export function seatings(agents: number, parties: number, selfPlay: boolean): number[][] {
  let begun: number[][] = [[]];
  for (let party = 0; party < parties; party++) {
    begun = begun.flatMap((seats) => {
      const next: number[][] = [];
      for (let agent = 0; agent < agents; agent++) {
        if (selfPlay || !seats.includes(agent)) next.push([...seats, agent]);
      }
      return next;
    });
  }
  return begun;
}
