/** Verbs that tell what is only decided or planned: “the decision to impose”, “plans to charge”. */

import type { Item } from '../sentences/sentence-items.js';

/** “to impose” after a decision, a plan or an order; not “has to pay”, “began to levy”. */
export function isToCome(items: readonly Item[], verb: number): boolean {
  if (isToBeDone(items, verb)) return true;
  if (items[verb - 1]?.text !== 'to' || !INFINITIVE.test(items[verb]!.text)) return false;
  // A headline's infinitive: “Chile to impose”.
  const before = items[verb - 2];
  return (
    DECIDED.test(before?.text ?? '') || (verb <= 8 && before?.party !== undefined && before.party.form !== 'adjective')
  );
}

/** “were to be imposed from April 9”, “is to charge”; not “was not to be charged”. */
export function isToBeDone(items: readonly Item[], verb: number): boolean {
  const to = items[verb - 1]?.text === 'be' ? verb - 2 : verb - 1;
  if (items[to]?.text !== 'to' || !/^(?:is|are|was|were)$/.test(items[to - 1]?.text ?? '')) return false;
  return to < verb - 1 || INFINITIVE.test(items[verb]!.text);
}

const INFINITIVE =
  /^(?:impose|levy|charge|apply|slap|raise|double|pay|face|increase|put|place|set|introduce|add|cut|lower|reduce|scrap|remove|eliminate|abolish|lift|drop|halve|end|waive)$/;
const DECIDED =
  /^(?:decid(?:e|ed|es|ing)|determin(?:e|ed|es)|decisions?|plans?|planned|move[ds]?|orders?|ordered|intention|intends?|intended|wants?|ready|aims?|preparing|prepares?|set|due|going|authority|power|right|options?|vote[ds]?|proposals?|bid|agreed|pledged?|vow(?:s|ed)?|pressure|calls?)$/;
