/** Members of a parliament as the subject of a Korean sentence: “미국 하원의원 43명이”, “독일 의원들은”. */

import type { Holder, Voice } from '../../voices/voices.js';

const MEMBERS =
  /^ (?:(?:연방|공화당|민주당|여당|야당|집권당|여야) ?)?(?:상·?하원|상원|하원|유럽의회)? ?(?:소속 )?의원(?:들|단)?(?: ?\d[\d,]*여? ?명| 수십 명| 여러 명| 일동)?(?:은|는|이|가|도)(?= )/;

/** The members named after an economy, with the end of their particle; null where none are. */
export function membersAfter(
  text: string,
  { kind, end, voices }: Holder,
): { readonly voices: readonly Voice[]; readonly end: number; readonly role: 'topic' | 'subject' } | null {
  if (kind !== 'economy' && kind !== 'adjective') return null;
  const found = MEMBERS.exec(text.slice(end, end + 36));
  const party = voices[0]?.party ?? null;
  if (found === null || party === null) return null;
  return {
    voices: [{ speaker: null, party, capacity: 'legislator' }],
    end: end + found[0].length,
    role: /[은는도]$/.test(found[0]) ? 'topic' : 'subject',
  };
}
