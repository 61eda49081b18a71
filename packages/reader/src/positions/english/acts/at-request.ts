/** Whose ask is told beside what came of it: “at Brazil's request”, “as Thailand had requested”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const REQUEST = /\bat (?:the )?(?:express |repeated )?$/i;
const ITS_REQUEST = /^['’]s? (?:own |express |repeated )?(?:request|insistence|urging|behest)\b/i;
const REQUEST_OF = /\bat the (?:request|insistence|urging|behest) of (?:the )?$/i;
const AS = /(?:^|[\s,(])as (?:the )?$/i;
const HAD_ASKED =
  /^ (?:ha[sd]|have)? ?(?:(?:long|also|repeatedly|always) )?(?:requested|asked|demanded|sought|wanted)(?=$|[,.;:)—”"]| (?:in|at|last|on|during|since|before)\b)/i;

/** What is kept out is kept out for whoever asked. */
const LEFT_OUT =
  /\b(?:left (?:out|aside)|kept (?:out|aside)|leaves? out|excluded?|taken out|taken off|omitted|dropped from)\b/i;

/** Asks that a sentence tells in passing, each of the side that it names. */
export function asksInPassing({ text, tokens }: PreparedText, { named, sentence }: EnglishSentence): StanceEvent[] {
  return named.flatMap((one): StanceEvent[] => {
    if (one.holder.kind !== 'economy') return [];
    const before = text.slice(Math.max(sentence.start, one.start - 40), one.start);
    const after = text.slice(one.end, Math.min(sentence.end, one.end + 40));
    const request = (REQUEST.test(before) && ITS_REQUEST.test(after)) || REQUEST_OF.test(before);
    const asked = !request && AS.test(before) && HAD_ASKED.test(after);
    if (!request && !asked) return [];
    const out = LEFT_OUT.test(text.slice(sentence.start, sentence.end));
    let last = one.last;
    const end = one.end + (ITS_REQUEST.exec(after)?.[0].length ?? HAD_ASKED.exec(after)?.[0].length ?? 0);
    while (last + 1 < sentence.endToken && tokens.ends[last]! < end) last += 1;
    const stance = out ? 'excludes' : 'demands';
    const told = { first: one.first, last, stance, strength: 'moderate', object: 'before' } as const;
    return [stanceEvent({ ...told, owner: one, namedOnly: true })];
  });
}
