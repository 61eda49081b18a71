/** The party that levies a duty or bears it, as the subject of an English verb before the percentage. */

import { isAddressee, isMet } from '../sentences/addressees.js';
import { isComparedTo, rowBefore } from '../sentences/party-rows.js';
import { reliefBefore } from '../sentences/relief-from.js';
import type { Item } from '../sentences/sentence-items.js';
import { askedAway } from './asked-away.js';
import { bringsDown, wonFromAnother } from './brought-down.js';
import { actsAfterWith } from './own-duties.js';

const BE = /^(?:is|are|was|were|be|been|being|get|got|gets)$/;
/** Words before a party that make it an object, not a subject. */
export const NOT_SUBJECT = /^(?:of|on|to|with|from|in|for|against|by|between|at|into|over|via|than|as)$/;
const DEMAND =
  /^(?:call(?:s|ed|ing)? for|seek(?:s|ing)?|sought|urge[ds]?|urging|demand(?:s|ed|ing)?|want(?:s|ed)?|ask(?:s|ed|ing)?|request(?:s|ed)?|push(?:es|ed|ing)? for|hopes?|requested)$/;
const COMPLAINT =
  /^(?:complain(?:s|ed|ing)?|object(?:s|ed)|protest(?:s|ed|ing)|resents?|resented|decried|decry|deplored?|lament(?:s|ed)?|fear(?:s|ed)?|dread(?:s|ed)?|oppos(?:e[sd]?|ing))$/;
const STATE = /^(?:government|governments|republic|kingdom|cabinet|ministry|people|president|parliament|authorities)$/;
const BARGAIN =
  /^(?:deal|agreement|talks|negotiations?|accord|pact|negotiating|negotiate|persuade|convince|lobbying|lobbied|agreed with)$/;

/** The party that a clause tells levies or bears its duty. */
export interface DutySubject {
  readonly economy: string;
  readonly bears: boolean;
  /** Those named in one row before it: “Malaysia and Cambodia face 19%”. */
  readonly besides: readonly string[];
}

/** The subject of the verb that levies or bears the duty. */
export function subjectOf(items: readonly Item[], at: number): DutySubject | null {
  const asked = askedAway(items, at);
  const relieved = asked >= 0 ? asked : reliefBefore(items, at);
  if (relieved > 0) return subjectBefore(items, relieved, true, false);
  for (let v = at - 1; v >= 0; v -= 1) {
    const { phrase, text, kind } = items[v]!;
    if (/^[;]$/.test(text)) return null;
    // “Peru put its case on ice after Chile promised to look again at the 80% duty”: what is done before is of another clause.
    if (opensClause(items, v)) return null;
    if (kind === 'rates' && at - v > 30) return null;
    if (hasOn(items, v, at)) return subjectBefore(items, v, false, false);
    if (wonFromAnother(items, v)) return subjectBefore(items, v, true, false);
    if (bringsDown(items, v)) return subjectBefore(items, v, false, false);
    if (sellsAt(items, v, at)) return subjectBefore(items, v, true, false);
    if (hitsAt(items, v, at) || leviesAt(items, v)) return subjectBefore(items, v, false, false);
    if (phrase === undefined || !(phrase.imposing || phrase.bearing)) continue;
    if (v <= 2 && at - v <= 3 && phrase.bearing && opensWith(items, v)) return subjectAfterOpener(items, at);
    // “has accepted to lower”: no duty is accepted.
    if (phrase.bearing && items[v + 1]?.text === 'to' && /^(?:accepted|accept|negotiated?)$/.test(text)) continue;
    // “will keep asking for”: nothing is kept.
    if (/^ke(?:ep|eps|pt|eping)$/.test(text) && isParticiple(items[v + 1]?.text ?? '')) continue;
    // “the levies on steel, since raised to 50%”, “whisky, taxed at 10%”: told of the duty.
    if (isToldOfDuty(items, v)) continue;
    // “get rid of the tariff”
    if (/^g[eo]t/.test(text) && items[v + 1]?.text === 'rid') return subjectBefore(items, v, false, false);
    // A noun of the same letters: “a cut”, “the offer”.
    if (DETERMINER.test(items[beforeDescription(items, v)]?.text ?? '') && !phrase.bearing) continue;
    if (phrase.duty && items[v + 1]?.text === 'on') continue;
    // “the rates paid by its neighbours”
    if (phrase.bearing && items[v + 1]?.text === 'by' && !/(?:hit|struck)$/.test(text)) continue;
    // “will not retaliate against the 39% tariff”: it is borne.
    if (/^retaliat/.test(text) && /^(?:against|for)$/.test(items[v + 1]?.text ?? ''))
      return subjectBefore(items, v, true, false);
    // “beef, which faces 50 percent”: goods bear it, no party.
    if (phrase.bearing && goodsBear(items, v) && !averts(items, v) && beforeAside(items, v) < 0) continue;
    const passive =
      (!phrase.bearing || CHARGED.test(text)) &&
      (BE.test(items[v - 1]?.text ?? '') || BE.test(items[v - 2]?.text ?? '')) &&
      /(?:ed|cut|put|set|hit|brought|kept)$/.test(text);
    // “drugs, which Washington has threatened with 100 percent”: the party does it.
    const active =
      phrase.bearing === true && /ed with$/.test(text) && /^(?:has|have|had)$/.test(items[v - 1]?.text ?? '');
    return subjectBefore(
      items,
      v,
      !active && phrase.bearing === true && (!phrase.imposing || passive || /^(?:hit with|was|were|is|be)/.test(text)),
      passive,
    );
  }
  // “Ottawa wants the U.S. duties of 25 percent lifted”
  for (let v = at - 1; v >= 0; v -= 1) {
    if (items[v]!.text === ';') break;
    const demands = items[v]!.phrase !== undefined && DEMAND.test(items[v]!.text);
    if (!COMPLAINT.test(items[v]!.text) && !demands && !blames(items, v, at)) continue;
    const asker = subjectBefore(items, v, true, false);
    if (asker !== null) return asker;
  }
  return null;
}

/** Of whoever is charged, where “be” stands before it; else of whoever charges. */
const CHARGED = /^(?:charged|levied|assessed)$/;

const BLAMES =
  /^(?:condemn(?:s|ed)|denounce[sd]|criti(?:cise|cize)[sd]|slam(?:s|med)|blast(?:s|ed)|call(?:s|ed)|describe[sd]|label(?:s|led|ed)|brand(?:s|ed)|reject(?:s|ed)|term(?:s|ed)|consider(?:s|ed)|deem(?:s|ed))$/;
const NEEDS_VERDICT = /^(?:call|describe|label|brand|reject|term|consider|deem)/;
const VERDICT =
  /^(?:un(?:fair|just|justified|reasonable|warranted|acceptable|lawful)|illegal|excessive|arbitrary|discriminatory|wrong|absurd|groundless|baseless)$/;

/** How far after the percentage a verdict stands, and the goods that the duty is on, in items. */
const VERDICT_REACH = 8;

/** “Vietnam called the 20% tariff unfair”: whoever blames a duty on nobody else's goods bears it. */
function blames(items: readonly Item[], verb: number, at: number): boolean {
  if (at - verb > 4 || !BLAMES.test(items[verb]!.text)) return false;
  const after = items.slice(at + 1, at + 1 + VERDICT_REACH);
  if (after.some(({ party }) => party !== undefined)) return false;
  return !NEEDS_VERDICT.test(items[verb]!.text) || after.some(({ text }) => VERDICT.test(text));
}

/** A participle after what is charged, without a subject of its own. */
function isToldOfDuty(items: readonly Item[], verb: number): boolean {
  const { text } = items[verb]!;
  if (!/(?:ed|cut|set)$/.test(text)) return false;
  const before = items[verb - 1]?.text ?? '';
  if (/^(?:since|recently|later)$/.test(before) && items[verb - 2]?.text === ',') return true;
  const bare = before === ',' || items[verb - 1]?.phrase?.product !== undefined;
  return bare && /^(?:taxed|charged|levied|assessed|set)$/.test(text) && items[verb + 1]?.text === 'at';
}

const SUBORDINATES = /^(?:after|because|since|when|while|before|until|though|although|unless|if)$/;

/** A subordinate clause with a subject of its own, no goods or duties of somebody's. */
function opensClause(items: readonly Item[], word: number): boolean {
  if (!SUBORDINATES.test(items[word]!.text)) return false;
  const subject = items[word + 1]?.text === 'the' ? word + 2 : word + 1;
  const party = items[subject]?.party;
  if (party === undefined || party.form === 'adjective') return false;
  return items[subject + 1]?.kind === 'word' && !/^(?:['’]s?|and|or)$/.test(items[subject + 1]!.text);
}

/** “which has 8 per cent on our metals”: no “its goods” are those of whoever has it. */
function hasOn(items: readonly Item[], verb: number, at: number): boolean {
  if (verb !== at - 1 || !/^(?:has|have)$/.test(items[verb]!.text)) return false;
  const noun = items[at + 1]?.phrase?.duty ? at + 2 : at + 1;
  return items[noun]?.text === 'on' && !/^(?:its|their)$/.test(items[noun + 1]?.text ?? '');
}

/** “Facing a 50% tariff”, “Having been hit with 25%”: what a sentence opens with. */
function opensWith(items: readonly Item[], verb: number): boolean {
  const before = items.slice(0, verb).map(({ text }) => text);
  return (
    /(?:ing|hit|ed|hit by|hit with|ed with|ed by)$/.test(items[verb]!.text) &&
    /^(?:having been)?$/.test(before.join(' '))
  );
}

/** “Facing a 50% tariff, **Canada** will …”: whoever acts after the comma, or whose makers do. */
function subjectAfterOpener(items: readonly Item[], at: number): DutySubject | null {
  const comma = items.findIndex(({ text }, i) => i > at && text === ',');
  const subject = items[comma + 1]?.text === 'the' ? comma + 2 : comma + 1;
  const party = comma < 0 ? undefined : items[subject]?.party;
  return party === undefined ? null : { economy: party.economy, bears: true, besides: [] };
}

const MODAL = /^(?:will|would|may|might|could|shall|should|must|can)$/;

/** “faces a 50% tariff and will levy a 25% duty”, “and levies 25%”: the verb, in letters of the noun. */
function leviesAt(items: readonly Item[], word: number): boolean {
  if (!/^lev(?:y|ies)$/.test(items[word]!.text)) return false;
  const before = items[word - 1];
  if (MODAL.test(before?.text ?? '')) return true;
  if (!/^(?:and|which|that|now|also|it|they)$/.test(before?.text ?? '')) return false;
  const after = items[word + 1];
  return (/^an?$/.test(after?.text ?? '') ? items[word + 2] : after)?.kind === 'rates';
}

const HITS = /^(?:(?:has |have |had )?hit|hits|hitting|strikes|struck)$/;

/** “has hit Chilean wine with a 40% tariff”: whoever hits the goods levies it. */
function hitsAt(items: readonly Item[], verb: number, at: number): boolean {
  if (!HITS.test(items[verb]!.text) || items[verb + 1]?.text === 'with') return false;
  if (BE.test(items[verb - 1]?.text ?? '')) return false;
  const between = items.slice(verb + 1, at);
  return (
    between.some(({ text }) => text === 'with') &&
    between.some(({ phrase, party }) => phrase?.product !== undefined || phrase?.goods || party !== undefined) &&
    !between.some(({ text, phrase, kind }) => /^[,;]$/.test(text) || kind === 'rates' || phrase?.imposing)
  );
}

const SELLS = /^(?:sell|send|export|ship|supply)$/;

/** “may sell 9,000 tonnes of beef a year at a duty of 7.5 percent”: whoever sells bears it. */
function sellsAt(items: readonly Item[], verb: number, at: number): boolean {
  if (!SELLS.test(items[verb]!.text) || !/^(?:may|can|could|will|would|might|to)$/.test(items[verb - 1]?.text ?? ''))
    return false;
  const between = items.slice(verb + 1, at);
  return (
    between.some(({ phrase }) => phrase?.product !== undefined || phrase?.goods) &&
    between.some(({ text }) => /^(?:at|under|with|for)$/.test(text)) &&
    !between.some(({ text, phrase }) => /^[,;]$/.test(text) || phrase?.imposing || phrase?.bearing)
  );
}

/** “asking”, “pressing”; not “existing”, which says what a duty is like. */
function isParticiple(word: string): boolean {
  return (
    /^\p{L}{3,}ing$/u.test(word) && !/^(?:existing|remaining|outstanding|prevailing|standing|everything)$/.test(word)
  );
}

const DETERMINER = /^(?:a|an|the|any|no|of|this|that|its|their)$/;
const DESCRIBES =
  /^(?:threatened|planned|proposed|promised|announced|further|additional|sharp|steep|new|latest|initial)$/;

/** Before “threatened” of “a threatened increase”, “planned” of “the planned cut”. */
function beforeDescription(items: readonly Item[], noun: number): number {
  return DESCRIBES.test(items[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;
}

function goodsBear(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i -= 1) {
    const { phrase, party } = items[i]!;
    // “goods of the European Union subject to”
    const before = items[i - 1]?.text === 'the' ? items[i - 2]?.text : items[i - 1]?.text;
    if (party !== undefined && /^(?:of|from)$/.test(before ?? '')) continue;
    if (party !== undefined) return false;
    if (phrase?.product !== undefined || phrase?.goods || /^(?:rest|remainder)$/.test(items[i]!.text)) return true;
  }
  return false;
}

/** “… its duties on American goods **to avoid** the 20% tariff”, “hoping to escape”, “of avoiding”: done by whoever acts, by no goods. */
function averts(items: readonly Item[], verb: number): boolean {
  const [text = ''] = items[verb]!.text.split(' ');
  return AVERTS.test(items[verb]!.text) && (items[verb - 1]?.text === 'to' || text.endsWith('ing'));
}

/** Between a subject and what is said of it in passing, and before it. */
const OPENS_CLAUSE = /^(?:and|but|while|whereas|[,;:—–-])$/;
/** What is told of a subject in passing. */
const ASIDE =
  /^(?:which|who|whose|by|for|like|unlike|in|under|since|after|with|despite|once|as|already|having|now|on|until|a|an|the|its)$/;
/** The longest that is told so, in items. */
const LONGEST_ASIDE = 24;

/** “Vietnam, which struck its own deal, faces 20%”: the party that a clause begins with, before what is told of it in passing; −1 for none. */
function beforeAside(items: readonly Item[], verb: number): number {
  let closes = verb - 1;
  while (/^(?:now|already|currently|still|also|will|would|to|has|have|had|must)$/.test(items[closes]?.text ?? ''))
    closes -= 1;
  if (items[closes]?.text !== ',') return -1;
  for (let i = closes - 2; i >= Math.max(0, closes - LONGEST_ASIDE); i -= 1) {
    const { party, kind, text } = items[i]!;
    if (kind === 'rates' || /^[;:]$/.test(text)) return -1;
    if (party === undefined || items[i + 1]?.text !== ',' || !ASIDE.test(items[i + 2]?.text ?? '')) continue;
    const first = items[i - 1]?.text === 'the' ? i - 1 : i;
    const opens = first === 0 || OPENS_CLAUSE.test(items[first - 1]!.text);
    return opens && party.form !== 'adjective' && party.form !== 'person' ? i : -1;
  }
  return -1;
}

/** The item before the verb of a party that something is told of in passing, or the party itself. */
export function pastAside(items: readonly Item[], party: number): number {
  if (items[party + 1]?.text !== ',' || !ASIDE.test(items[party + 2]?.text ?? '')) return party;
  for (let i = party + 3; i < items.length - 1 && i <= party + LONGEST_ASIDE; i += 1)
    if (items[i]!.text === ',' && beforeAside(items, i + 1) === party) return i;
  return party;
}

function subjectBefore(items: readonly Item[], verb: number, bears: boolean, passive: boolean): DutySubject | null {
  const opening = beforeAside(items, verb);
  if (opening >= 0) return { economy: items[opening]!.party!.economy, bears: bears || passive, besides: [] };
  let demanded = false;
  for (let i = verb - 1; i >= 0; i -= 1) {
    const { party, phrase, text } = items[i]!;
    if (/^[;:]$/.test(text)) return null;
    if (DEMAND.test(text) && phrase !== undefined) demanded = true;
    if (BARGAIN.test(text)) return null;
    if (phrase?.duty && passive) return null;
    if (party === undefined) continue;
    // “retaliated against tariffs imposed by the US president by announcing”: whoever did the first did the second.
    if (items[verb - 1]?.text === 'by' && isAgent(items, i)) continue;
    const before = items[i - 1]?.text ?? '';
    // “on imports from Japan”, “talks with Seoul”: no subject.
    const of = before === 'the' ? (items[i - 2]?.text ?? '') : before;
    if (isComparedTo(items, i) || isAddressee(items, i) || isMet(items, i)) continue;
    // “talks with Seoul” has no subject, “the Government of Canada” has.
    const noun = before === 'the' ? items[i - 3]?.text : items[i - 2]?.text;
    if (NOT_SUBJECT.test(of) && !(of === 'of' && STATE.test(noun ?? '')) && !actsAfterWith(items, i)) continue;
    if (of === 'and' && inObjectList(items, i)) continue;
    if (isReceiver(items, i)) continue;
    // “Chinese imports will be hit …, bringing the levy to 54%”: goods levy nothing.
    const next = items[i + 1]?.phrase;
    const idle = (!bears && !passive) || AVERTS.test(items[verb]!.text);
    if (idle && party.form === 'adjective' && (next?.goods || next?.product !== undefined)) continue;
    // “Peru's growers said cutting the duty to 10%”: nor does an industry.
    if (!bears && !passive && /^['’]s?$/.test(items[i + 1]?.text ?? '') && isIndustry(items, i + 2)) continue;
    const row = rowBefore(items, i);
    const opener = items[row.first - 1]?.text === 'the' ? items[row.first - 2] : items[row.first - 1];
    // “Under the pact with the EU, Peru may sell”: Peru alone.
    const besides =
      NOT_SUBJECT.test(opener?.text ?? '') && before === ',' ? [] : row.parties.map(({ economy }) => economy);
    if (passive) return { economy: party.economy, bears: true, besides };
    return { economy: party.economy, bears: bears || demanded, besides };
  }
  return null;
}

/** “car makers”, “steel industry”, “exporters”: no part of a state. */
function isIndustry(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 3).some(({ text }) => INDUSTRY.test(text));
}

const INDUSTRY =
  /(?:^|[a-z])(?:makers?|growers|farmers|producers|exporters|manufacturers|distillers|brewers|importers)$|^(?:industry|sector|compan(?:y|ies)|firms|businesses|lobby|unions?|associations?)$/;

/** What is done against a duty: by no goods. */
const AVERTS =
  /^(?:avert|escape|avoid|dodge|bring down|brought down|stave off|fend off|secur|negotiat|clinch|win$|won$|ask|want|seek|sought|demand)/;

const GIVES =
  /^(?:give|gives|gave|given|giving|offer|offers|offered|offering|grant|grants|granted|granting|sell|sells|sold|hand|hands|handed|show|shows|showed|send|sends|sent|charge|charges|charged|charging)$/;

/** “will not offer the United States a lower price”: whoever is given something does nothing. */
function isReceiver(items: readonly Item[], at: number): boolean {
  const the = items[at - 1]?.text === 'the' ? 1 : 0;
  return GIVES.test(items[at - 1 - the]?.text ?? '') && items[at + 1]?.text !== 'to';
}

/** “imposed by the US president”: the party, its title and its name. */
function isAgent(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (text === 'by') return true;
    if (kind === 'mark' || phrase !== undefined) return false;
  }
  return false;
}

/** “articles of Hong Kong and the Macau Region”: the last of a list after a preposition is no subject either. */
function inObjectList(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    if (/^[,;:]$/.test(items[i]!.text)) return false;
    if (items[i]!.party === undefined) continue;
    const before = items[i - 1]?.text === 'the' ? items[i - 2]?.text : items[i - 1]?.text;
    return NOT_SUBJECT.test(before ?? '');
  }
  return false;
}
