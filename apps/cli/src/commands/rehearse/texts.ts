/** The texts a mediator put to the vote in a session, one by one. */

import { act, type Package, type Session, startSession } from '@parley/bargain';

/** A text, the one it would replace, and how the parties voted. */
export interface MediatedText {
  readonly standing: Package;
  readonly text: Package;
  readonly ratifying: boolean;
  /** Vote of each party; null while it is awaited. */
  readonly votes: readonly ({ readonly accept: boolean; readonly strength: 'weak' | 'strong' } | null)[];
  /** Whether it became the standing text, in the final vote the deal; null while votes are awaited. */
  readonly taken: boolean | null;
}

/** The texts of a session in order, the one voted on now included; none under other protocols. */
export function mediatedTexts({ scenario, record }: Session): MediatedText[] {
  const texts: MediatedText[] = [];
  let session = startSession(scenario, record);
  let votes: MediatedText['votes'] = scenario.profiles.map(() => null);
  for (const action of record.actions) {
    const { state } = session;
    if (state.protocol !== 'mediated text') return [];
    session = act(session, action);
    if (action.kind !== 'vote') break;
    const { party, accept, strength } = action;
    votes = votes.map((vote, at) => (at === party ? { accept, strength } : vote));
    if (votes.includes(null)) continue;
    const { standing, text, ratifying } = state;
    const after = session.state;
    const taken = state.ratifying
      ? session.ending?.kind === 'agreement'
      : after.protocol === 'mediated text' && after.standing === text;
    texts.push({ standing, text, ratifying, votes, taken });
    votes = votes.map(() => null);
  }
  const { state } = session;
  if (state.protocol === 'mediated text' && !(state.ending && texts.at(-1)?.ratifying)) {
    const { standing, text, ratifying } = state;
    texts.push({ standing, text, ratifying, votes, taken: null });
  }
  return texts;
}
