/** Who brings a duty down: whoever levies it, or whoever has talked another into lowering it. */

import type { Item } from '../sentences/sentence-items.js';

/** Furthest “down” after “bring”, in items. */
const REACH = 12;
const BRINGS = /^(?:bring|brings|brought|bringing)$/;
const BRINGS_DOWN = /^(?:bring|brought) down$/;

/**
 * Whether the verb at an item is said of whoever levies: “bring the duty on wine down”, “bring wine down to 5%”, “bring down its duty on cars”; not “brought down
 * its tariff”, which is borne as often.
 */
export function bringsDown(items: readonly Item[], verb: number): boolean {
  const { text } = items[verb]!;
  if (BRINGS_DOWN.test(text)) {
    // “will bring down duties on …”
    if (/^(?:duties|tariffs|levies)$/.test(items[verb + 1]?.text ?? '')) return true;
    if (!/^(?:its|their)$/.test(items[verb + 1]?.text ?? '')) return false;
    const duty = items.findIndex(({ phrase }, i) => i > verb + 1 && i <= verb + 4 && phrase?.duty === true);
    return duty > 0 && items[duty + 1]?.text === 'on';
  }
  if (!BRINGS.test(text)) return false;
  let duty = false;
  let goods = false;
  for (let i = verb + 1; i <= verb + REACH && i < items.length; i += 1) {
    const { text: word, phrase } = items[i]!;
    if (/^[,;:]$/.test(word)) return false;
    if (phrase?.duty) duty = true;
    if (phrase?.product !== undefined) goods = true;
    // “bring rice down from 30% to 10%”
    if (word === 'down') return duty || (goods && /^(?:from|to)$/.test(items[i + 1]?.text ?? ''));
  }
  return false;
}

const LOWERS = /^(?:lower|reduc|cut|bring|brought|halv|trim|negotiat)/;

/**
 * Whether the verb at an item tells of a success with another's duty: “succeeded in lowering the tariffs on watches”, “managed to bring
 * the levy down to 10%”; not “succeeded in lowering its own tariffs”.
 */
export function wonFromAnother(items: readonly Item[], verb: number): boolean {
  if (!LOWERS.test(items[verb]!.text) || /^(?:its|their|our|his|her)$/.test(items[verb + 1]?.text ?? '')) return false;
  const [before, further] = [items[verb - 1]?.text ?? '', items[verb - 2]?.text ?? ''];
  return (
    (before === 'in' && /^succeed(?:s|ed|ing)?$/.test(further)) ||
    (before === 'to' && /^(?:managed|manages)$/.test(further))
  );
}
