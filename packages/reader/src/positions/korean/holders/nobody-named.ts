/** Whose a Korean stance is in a sentence that names nobody: of us, of whoever the sentence before is on, of whoever writes. */

import { HOME } from '../../../text/korean-text.js';
import { partyVoice, type Voice } from '../../voices/voices.js';
import { isPutToOthers } from './authors.js';
import { type ClauseSides, isLeftOut } from './clause-sides.js';
import { hasOwnSubject } from './governors.js';
import { type Answer, firstAnswer, heldBy } from './held.js';
import { isOfUnknownBody, isSaidAgain, keepsBack } from './unnamed.js';

type Rule = (sides: ClauseSides) => Answer;

const EXPLAINS =
  /^(?:[가-힣]{0,8} ){0,2}[가-힣]{0,8}[자라다냐]는 (?:것이|얘기|이야기|뜻이|취지|논리|구상이|계산이|셈법이|주장이|요구)[가-힣]{0,3}[.!]?["”’]?\s*$/;

/** “… 함께 협상하자는 것이다”: what the sentence before told of, put in other words. */
const explained: Rule = ({ setting: { prepared, view, event, state }, ours }) => {
  if (ours || state.subject === null) return null;
  const end = prepared.text.slice(Math.max(event.start, event.end - 4), view.sentence.end);
  return EXPLAINS.test(end) ? heldBy(state.subject) : null;
};

/** “우리는 …” */
const us: Rule = ({ setting: { voice }, ours }) =>
  ours ? heldBy(voice.kind === 'editorial' ? voice.voices : [partyVoice(HOME)]) : null;

/** “쌀은 양허에서 제외했다” of nobody: what the writer's own side kept back. */
const keptBack: Rule = ({ setting, clause }) =>
  setting.event.stance === 'rejects' &&
  setting.voice.kind !== 'editorial' &&
  setting.parties.includes(HOME) &&
  keepsBack(setting, clause)
    ? heldBy([partyVoice(HOME)], null, true)
    : null;

/** “… 제기되지 아니하였다” of nobody: a release or a joint statement tells it itself. */
const toldOfItself: Rule = (sides) => {
  const { voice, view } = sides.setting;
  const itself = voice.kind === 'official' || voice.kind === 'joint';
  return itself && voice.voices.length > 0 && view.subjects.length === 0 && isLeftOut(sides)
    ? heldBy(voice.voices)
    : null;
};

/** The sentence before goes on. */
const goingOn: Rule = (sides) => {
  const { setting } = sides;
  const { event, state, voice } = setting;
  if (voice.kind === 'editorial' || state.subject === null) return null;
  if (event.mode === 'obligation' && !isSaidAgain(setting)) return null;
  if (hasOwnSubject(setting) || isOfUnknownBody(setting)) return null;
  return heldBy(notTheOneAsked(sides, state.subject), null, true);
};

/** A duty on one party's goods is the other's to lower. */
const ofOtherSide: Rule = ({ setting: { event, state, parties } }) => {
  const { goodsOf } = state;
  if (event.stance !== 'offers' || goodsOf === null || parties.length !== 2 || !parties.includes(goodsOf)) return null;
  const others = parties.filter((party) => party !== goodsOf);
  return heldBy(
    others.map((party) => partyVoice(party)),
    null,
    true,
  );
};

/** Whoever writes, on what he asks or knows himself. */
const writer: Rule = ({ setting, clause }) => {
  const { event, voice } = setting;
  const { stance } = event;
  if (voice.voices.length === 0) return 'nobody';
  if (voice.kind === 'editorial')
    return event.mode === 'undertaking' || stance === 'offers' ? 'nobody' : heldBy(voice.voices);
  const own = stance === 'excludes' || stance === 'not-discussed' || stance === 'rejects';
  return own || voice.kind === 'joint' || isPutToOthers(setting, clause) ? heldBy(voice.voices) : 'nobody';
};

const RULES: readonly Rule[] = [explained, us, keptBack, toldOfItself, goingOn, ofOtherSide, writer];

/** Who holds a stance that names nobody. */
export function ofNobodyNamed(sides: ClauseSides): Answer {
  return firstAnswer(RULES, sides);
}

/** “한국에”, “미국산에”: asked or given to. */
const GIVEN_TO = /^(?:에|에게|측에|정부에|산)(?: |에|의)/;

/** “한국에 요구하지 않으며” after a sentence on Korea: who asks or gives is the other one. */
function notTheOneAsked({ setting, clause }: ClauseSides, voices: readonly Voice[]): readonly Voice[] {
  const { prepared, holders, event, parties } = setting;
  const party = voices[0]?.party;
  if (voices.length !== 1 || parties.length !== 2 || event.stance === 'supports') return voices;
  const asked = holders.some(
    (one) =>
      (one.kind === 'economy' || one.kind === 'adjective') &&
      one.voices[0]?.party === party &&
      one.start >= clause.start &&
      one.end <= event.start &&
      !(event.stance === 'demands' && prepared.text[one.end] === '산') &&
      GIVEN_TO.test(prepared.text.slice(one.end, one.end + 4)),
  );
  const other = parties.find((one) => one !== party);
  return asked && other !== undefined ? [partyVoice(other)] : voices;
}
