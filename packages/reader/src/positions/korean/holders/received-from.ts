/** From whom an ask or a promise is received: “한국은 미국으로부터 … 요구를 받았다”. */

import type { Voice } from '../../voices/voices.js';
import type { Setting } from '../clauses/setting.js';

/** After the name of whoever gives or asks. */
const FROM =
  /^(?: ?(?:측|정부|행정부|당국|의회|업계|쪽))?(?:으로부터|로부터|에게서|한테서|에서)(?:는|도)? (?!온 |나온 |들어온 |수입[한된] |열린 |만난 |생산)/;

/** Whoever asked or promised, named with the particle of a source; null where nobody is. */
export function receivedFrom({ prepared: { text }, view, event, holders }: Setting): readonly Voice[] | null {
  const giver = holders.findLast(
    ({ kind, start, end }) =>
      kind !== 'adjective' &&
      start >= view.sentence.start &&
      end <= event.start &&
      FROM.test(text.slice(end, end + 18)),
  );
  return giver === undefined ? null : giver.voices;
}
