/** Which economies the text names only after a duty, and which acts in the sentence before it. */

import { firstBeginningFrom } from '../../text/in-order.js';
import { nextInParagraph } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { PartySigns } from '../clauses/party-signs.js';
import { partySign } from '../rules/signs.js';
import type { PartyMention } from '../sentences/sentence-items.js';

const ONLY_LATER = partySign('named only later');
const ACTS_BEFORE = partySign('acts in the sentence before');
const ACTS_IN_TITLE = partySign('acts in the title');
const HAS_PARTNERS = partySign('has partners');
const LEFT_OUT = partySign('left out in the sentence before');

const ACTS =
  /^(?:['’]s (?:government|cabinet|senate|parliament|ministry|commission)\s)?\s?(?:(?:on \w+|also|now|today|will|would|has|had|have|is|was|plans? to|intends? to|decided to|said it (?:will|would))\s){0,3}(?:impos|introduc|lev(?:y|ied)|appl(?:y|ied)|adopt|rais(?:e|ed|ing)|increas(?:e|ed)|launch|extend|maintain|tighten|approv|set|(?:agree(?:d|s)? to |to |also |gradually ){0,2}(?:cut|lower|reduc|eliminat|remov|abolish|scrap|phas|let in|admit|bring down|waiv|drop|slash))/i;
/** “Chile's Senate”, “Peru's lower house”: part of the economy that acts. */
const HEADLINE_BODY =
  /^['’]s (?:government|cabinet|senate|parliament|ministry|commission|congress|trade ministry|lower house|upper house|lawmakers|legislators|deputies|senators|legislature|assembly)/i;
const HEADLINE_ACTS =
  /^\s(?:to\s)?(?:finali[sz]es?|impos|slaps?|hits?|hikes?|introduc|lev(?:y|ies)|appl(?:y|ies)|adopts?|rais|increas|launch|extend|maintain|tighten|approv|sets?|doubl|propos|cuts?|lowers?|suspend|announc|threaten|unveil)/i;
/** “waves through tariffs”, “passes new duties”: only with a duty for its object. */
const HEADLINE_PASSES =
  /^\s(?:to\s)?(?:waves? through|pass(?:es)?|clears?|backs?|endorses?|green-?lights?|rubber-stamps?|ratif(?:y|ies)|votes? (?:for|in|through)|signs?|orders?|reinstates?|halves?|scraps?|slash(?:es)?|triples?|lifts?)\s(?:[a-z-]+\s){0,3}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surtax(?:es)?|surcharges?)\b/i;
/** “Countries without a trade agreement with Chile”: Chile's partners. */
const PARTNERS_OF =
  /\b(?:countries|nations|partners|economies|those)\b[^.;:]{0,60}\b(?:agreements?|deals?|pacts?|accords?|FTAs?)\)?\swith\s(?:the\s)?$/i;
const WITHOUT = /\b(?:excluding|except(?: for)?|exempting|other than|apart from|save for)\s(?:the\s)?$/i;

/** “Chile, Peru and Canada had received exemptions”, “by granting exemptions to Argentina”. */
const HAD_EXEMPTION =
  /^[^.;:]{0,50}?\b(?:receiv\w+|granted|given|won|obtained|secured|enjoy\w*|had)\s(?:\w+\s){0,2}exemptions?\b|^[^.;:]{0,40}?\b(?:is|are|was|were)\s(?:\w+\s)?exempt(?:ed)?\b/i;
const EXEMPTION_TO = /\bexemptions?\s(?:to|for)\s(?:the\s)?(?:\p{Lu}[\p{L} ]{2,20}(?:,| and)\s){0,3}$/u;

/**
 * Adds the signs of economies by where the text names them around the sentence of a duty.
 * @param parties parties in the whole text, in order
 * @param firstNamed where each economy is named first
 * @returns those that the sentence before keeps from the duty
 */
export function addActingBefore(
  signs: PartySigns,
  text: string,
  { sentence, paragraph, placed }: MeasureDraft,
  parties: readonly PartyMention[],
  sentences: readonly Sentence[],
  firstNamed: ReadonlyMap<string, number>,
): readonly string[] {
  const here = sentences[sentence];
  if (here === undefined) return [];
  const reach = (nextInParagraph({ sentences }, sentence) ?? here).end;
  for (const [economy, start] of firstNamed) if (start >= reach) signs.either(economy, ONLY_LATER);
  const [title] = sentences;
  const [first] = parties;
  // A sentence on others is of another matter than the title.
  const others = placed.length > 0 && !placed.some((each) => each.economy === first?.economy);
  if (title !== undefined && first !== undefined && first.start < 8 && first.form !== 'adjective' && !others)
    if (first.end < title.end && actsInHeadline(text.slice(first.end, first.end + 90)))
      signs.either(first.economy, ACTS_IN_TITLE);
  const before = sentences[sentence - 1];
  const near = before !== undefined && paragraph - before.paragraph <= 1;
  for (let i = firstBeginningFrom(parties, near ? before.start : here.start); i < parties.length; i += 1) {
    const { economy, start } = parties[i]!;
    if (start >= here.end) break;
    if (PARTNERS_OF.test(text.slice(Math.max(0, start - 120), start))) signs.either(economy, HAS_PARTNERS);
  }
  if (!near) return [];
  const leftOut: string[] = [];
  for (let i = firstBeginningFrom(parties, before.start); i < parties.length; i += 1) {
    const { economy, start, end } = parties[i]!;
    if (start >= before.end) break;
    const until = text.slice(end, Math.min(before.end, end + 90));
    if (isLeftOut(text.slice(Math.max(before.start, start - 80), start), until)) {
      signs.either(economy, LEFT_OUT);
      leftOut.push(economy);
    } else if (ACTS.test(text.slice(end, end + 60))) signs.either(economy, ACTS_BEFORE);
  }
  return leftOut;
}

/** Whether a headline goes on after its first economy with what that economy does about a duty. */
function actsInHeadline(after: string): boolean {
  const verb = after.slice(HEADLINE_BODY.exec(after)?.[0].length ?? 0);
  return HEADLINE_ACTS.test(verb) || HEADLINE_PASSES.test(verb);
}

/** “except Chile”, “Chile was exempt”: whom the words around keep from the duty. */
function isLeftOut(before: string, after: string): boolean {
  return WITHOUT.test(before.slice(-18)) || EXEMPTION_TO.test(before) || HAD_EXEMPTION.test(after);
}
