/** Officials without a name who are meant again: “산업부 관계자는 … 이 관계자는 …”, “같은 당국자는”. */

import type { Holder } from '../../voices/voices.js';

/** The noun that an official is told by, with what points back to one told before. */
const MEANT_AGAIN = /^(?:(?:이|그|해당|같은|동) )?(?:고위 ?)?(관계자|당국자|소식통)$/;
const POINTS_BACK = /(?:^|[\s“"(])(?:이|그|해당|같은|동) ?(?:고위 ?)?$/;
/** Farther back than this, UTF-16 code units, somebody else may be meant. */
const REACH = 1200;

/** The holders, with those meant again as whom they mean. */
export function withSameOfficials(text: string, holders: readonly Holder[]): readonly Holder[] {
  const known: Holder[] = [];
  return holders.map((holder) => {
    const noun =
      holder.kind === 'unnamed' ? /(?:관계자|당국자|소식통)$/.exec(text.slice(holder.start, holder.end)) : null;
    if (noun === null) return holder;
    const words = text.slice(holder.start, holder.end);
    const again =
      MEANT_AGAIN.test(words) &&
      (/^(?:이|그|해당|같은|동) /.test(words) ||
        POINTS_BACK.test(text.slice(Math.max(0, holder.start - 8), holder.start)));
    if (!again) {
      known.push(holder);
      return holder;
    }
    const meant = known.findLast(
      ({ start, end }) => holder.start - end < REACH && text.slice(start, end).endsWith(noun[0]),
    );
    return meant === undefined ? holder : { ...holder, voices: meant.voices };
  });
}
