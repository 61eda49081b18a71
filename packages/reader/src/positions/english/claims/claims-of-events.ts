/** The claims that an event of an English clause makes: whose, on which issues, in which words. */

import type { Span, Stance, Strength } from '../../../reading.js';
import { type Claim, claimOf } from '../../found/claims.js';
import { linked, trimmedSpan } from '../../found/event-issues.js';
import { dayOfSaying } from '../../quotations/said-on.js';
import { areSeveralSides } from '../../voices/voices.js';
import { givesAlone } from '../acts/agreed.js';
import { tiedBargain } from '../acts/bargains.js';
import { tiedDemand, tiedOffer, tiedRefusal } from '../acts/conditions.js';
import { clauseAt } from '../clauses/sentence.js';
import { holdersOfEvent } from '../holders/holders.js';
import { ensuresOf, hopesOfOther, isExemption, isRemark } from '../holders/remarks.js';
import { isLetDo, takingStance, withGiver } from '../holders/told.js';
import { isConditional } from '../idle/asides.js';
import { issuesOf } from '../issues/issues.js';
import { ofTopic } from '../issues/stated-topics.js';
import type { Setting } from '../setting.js';
import { voicesAt } from '../subjects/frame.js';
import { saidFrom, saidUntil } from '../subjects/said-bounds.js';
import { isBound, withoutAims } from './aims.js';
import { forbidsAtHome } from './asks-at-home.js';
import { withoutDealAround } from './deals-around.js';
import { askedOfAThird, begunTogether, jointWish, keepTheirOwn, wantedTogether } from './joint-wishes.js';
import { isRemote } from './remote.js';

/** The claims of one event; none where nobody holds it, or it is on nothing. */
export function claimsOf(setting: Setting): Claim[] {
  const { prepared, rules, view, frames, finder, dates, facts } = setting;
  const { tokens, text } = prepared;
  if (setting.event.evaluation && isRemark(setting)) return [];
  const clause = view.clauses[clauseAt(view, setting.event.first)]!;
  const last = view.clauses[clauseAt(view, setting.event.last)]!;
  const clauseStart = tokens.starts[clause.first]!;
  const holders = holdersOfEvent(setting);
  const held = holders === null ? null : withGiver(setting, clauseStart, holders);
  if (held === null || held.voices.length === 0 || isLetDo(setting, held)) return [];
  const tied =
    tiedRefusal(prepared, finder, view, setting.event, clauseStart) ??
    tiedOffer(
      prepared,
      rules.words,
      finder,
      view,
      setting.event,
      clauseStart,
      held.voices.length === 1 ? held.voices[0]!.party : null,
    ) ??
    tiedDemand(prepared, finder, view, setting.event, clauseStart) ??
    tiedBargain(prepared, finder, view, setting.event);
  const event = tied?.event ?? setting.event;
  const together = areSeveralSides(held.voices);
  const clauseEnd = tokens.ends[last.end - 1]!;
  // What both sides sign says what they do, not what each asked for or holds on to; told of both, a duty that stays is one side's.
  if (event.act === 'keep' && (setting.voice.kind === 'joint' || (together && !keepTheirOwn(setting)))) return [];
  if (setting.voice.kind === 'joint' && event.owner !== undefined && !isPutForward(setting)) return [];
  const wish = jointWish(setting, held);
  const about =
    tied ??
    (wish === null
      ? issuesOf(setting, held, clauseStart, clauseEnd)
      : { issues: [wish], start: clauseStart, end: clauseEnd });
  if (about.issues.length === 0 || (tied === null && wish === null && isRemote(setting, held, about, clauseStart)))
    return [];
  const named =
    tied === null ? ofTopic(setting, withoutAims(setting, about.issues, clauseEnd), clauseStart) : about.issues;
  const issues = withoutDealAround(setting, named, [clauseStart, clauseEnd]);
  const begin = held.subjectStart !== null && held.subjectStart >= clauseStart ? held.subjectStart : clauseStart;
  const frame = voicesAt(frames, event.first);
  const span = trimmedSpan(
    text,
    Math.max(
      Math.min(begin, about.start),
      setting.spokenFrom,
      frame === null ? 0 : saidFrom(prepared, rules.words, frames, frame, event.first),
    ),
    Math.max(Math.min(about.end, frame === null ? text.length : saidUntil(prepared, frame)), tokens.ends[event.last]!),
  );
  const joint =
    (together && (event.stance === 'offers' || (event.mode === 'must' && event.stance === 'demands'))) ||
    (held.together && event.stance === 'offers' && event.act !== null) ||
    wish !== null ||
    wantedTogether(setting, held) ||
    begunTogether(setting, held);
  // “No panels, no deal”: with nothing to tie it to, a demand.
  const alone =
    event.stance === 'links' &&
    issues.length === 1 &&
    event.verb === event.first &&
    tokens.words[event.first] === rules.words.no &&
    !/without$/i.test(text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!));
  const undertaken =
    !together &&
    event.stance === 'supports' &&
    ((setting.voice.kind === 'joint' && event.act === 'cooperate') || givesAlone(prepared, event));
  // “Steel should be excluded from the tariffs”: relief is asked for.
  const relief = event.stance === 'excludes' && isExemption(text.slice(tokens.starts[event.first]!, clauseEnd));
  const asksRelief = relief && MUST_DO.test(text.slice(clauseStart, tokens.starts[event.first]!));
  if (relief && !asksRelief) return [];
  // “Most likely won't be affected” foretells.
  const foretold =
    event.stance === 'excludes' &&
    /\b(?:likely|probably|unlikely)\b/.test(text.slice(clauseStart, tokens.ends[event.last]!));
  if (foretold) return [];
  // “Dropped its threat to exclude dairy”; “will not negotiate under threat” is none.
  const threat =
    event.stance === 'excludes' && event.act !== 'talk' && /threat/i.test(text.slice(clauseStart, clauseEnd));
  // Two sides that ask for the same ask it of nobody.
  const bothAsk = held.voices.every(({ party }) => party === null || setting.parties.includes(party));
  if (together && event.stance === 'demands' && !joint && bothAsk && !askedOfAThird(setting, held)) return [];
  const own = held.voices[0]?.party ?? null;
  const asked = asksRelief || (event.stance === 'offers' && (ensuresOf(setting, own) || hopesOfOther(setting, own)));
  // “The duties will not exceed 15%”: a bound is given.
  const bounded = isBound(event, text.slice(tokens.starts[event.first]!, clauseEnd));
  const wanted = asked || (alone && !joint);
  const stance: Stance = wanted
    ? 'demands'
    : joint
      ? 'supports'
      : undertaken || threat || bounded
        ? 'offers'
        : event.stance;
  const told =
    together || (voicesAt(frames, event.first) === null && event.stance !== 'demands' && event.stance !== 'rejects');
  if (told && setting.voice.kind === 'report' && view.signs.some(({ signs }) => signs.includes('past'))) return [];
  const shared = {
    stance,
    strength: strengthOf(setting, span),
    verb: text.slice(tokens.starts[event.first]!, tokens.ends[event.last]!),
    span,
    saidOn: dayOfSaying(
      prepared,
      view.sentence,
      frame === null || frame.verb < 0 ? event.first : frame.verb,
      dates,
      facts.published,
    ),
    hedged:
      held.hedged ||
      (event.stance === 'offers' && isConditional(prepared, rules.words, view, clauseAt(view, event.first))) ||
      view.signs.some(
        ({ first, signs }) => signs.includes('hedge') && clauseAt(view, first) === clauseAt(view, event.first),
      ),
  };
  const voices = takingStance(held.voices, stance);
  // “In return” ties nothing where only one issue is named.
  if (stance === 'links' && event.strength === 'soft' && issues.length < 2) return [];
  if (stance === 'links') {
    const { issue, to } = linked(finder, issues);
    return voices.map((voice) => claimOf(shared, voice, issue, to));
  }
  return voices.flatMap((voice) => {
    const said = forbidsAtHome(setting, voice) ? { ...shared, stance: 'rejects' as const } : shared;
    return issues.map((issue) => claimOf(said, voice, issue));
  });
}

/** “Canada raised its request for access”, “the ministers expressed their opposition to”: told as what they did, not in passing. */
const PUT_FORWARD =
  /^(?: (?:also|again|once more))? (?:rais|reiterat|express|present|stress|underlin|repeat|renew|convey|voic|restat|emphasi[sz]|submit|maintain|reaffirm|set out|put forward|made known|underscor|recall)(?:e|es|ed|s|ted|t)? (?:its|their|his|her) (?:\p{Ll}+ ){0,2}$/u;

function isPutForward({ event, prepared: { text, tokens } }: Setting): boolean {
  const { owner, first } = event;
  return owner !== undefined && owner.last < first && PUT_FORWARD.test(text.slice(owner.end, tokens.starts[first]!));
}

const MUST_DO = /\b(?:must|should|ought to|needs? to|has to|have to) (?:[a-zà-ɏ]+ly )?(?:be (?:[a-zà-ɏ]+ly )?)?$/i;

/** Strength as the words around the verb have it. */
function strengthOf({ event, view }: Setting, [start, end]: Span): Strength {
  if (event.strength === 'soft') return 'soft';
  const inside = view.signs.filter((sign) => sign.start >= start && sign.end <= end);
  if (inside.some(({ signs }) => signs.includes('firm'))) return 'firm';
  if (event.strength === 'moderate' && inside.some(({ signs }) => signs.includes('soft'))) return 'soft';
  return event.strength;
}
