/** Forms of words: English verbs and the endings of Korean stems. */

/** Past and participle of verbs that do not take -ed; the -ing form where it is not regular either. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  say: ['said', 'saying'],
  tell: ['told', 'telling'],
  seek: ['sought', 'seeking'],
  give: ['gave', 'given', 'giving'],
  take: ['took', 'taken', 'taking'],
  make: ['made', 'making'],
  put: ['put', 'putting'],
  cut: ['cut', 'cutting'],
  buy: ['bought', 'buying'],
  bring: ['brought', 'bringing'],
  come: ['came', 'coming'],
  go: ['went', 'gone', 'going'],
  get: ['got', 'gotten', 'getting'],
  keep: ['kept', 'keeping'],
  leave: ['left', 'leaving'],
  draw: ['drew', 'drawn', 'drawing'],
  withdraw: ['withdrew', 'withdrawn', 'withdrawing'],
  hold: ['held', 'holding'],
  stand: ['stood', 'standing'],
  stick: ['stuck', 'sticking'],
  shut: ['shut', 'shutting'],
  set: ['set', 'setting'],
  sell: ['sold', 'selling'],
  spend: ['spent', 'spending'],
  speak: ['spoke', 'spoken', 'speaking'],
  write: ['wrote', 'written', 'writing'],
  think: ['thought', 'thinking'],
  see: ['saw', 'seen', 'seeing'],
  fight: ['fought', 'fighting'],
  bear: ['bore', 'borne', 'bearing'],
  fall: ['fell', 'fallen', 'falling'],
  hide: ['hid', 'hidden', 'hiding'],
  build: ['built', 'building'],
  hit: ['hit', 'hitting'],
  dig: ['dug', 'digging'],
  bid: ['bid', 'bidding'],
  lean: ['leaned', 'leant', 'leaning'],
  shoot: ['shot', 'shooting'],
  begin: ['began', 'begun', 'beginning'],
  spurn: ['spurned', 'spurning'],
  meet: ['met', 'meeting'],
  tie: ['tied', 'tying'],
  lie: ['lay', 'lain', 'lying'],
  undertake: ['undertook', 'undertaken', 'undertaking'],
  uphold: ['upheld', 'upholding'],
  forgo: ['forwent', 'forgone', 'forgoing'],
  lose: ['lost', 'losing'],
  win: ['won', 'winning'],
  find: ['found', 'finding'],
  feel: ['felt', 'feeling'],
  pay: ['paid', 'paying'],
  repay: ['repaid', 'repaying'],
  lay: ['laid', 'laying'],
  rise: ['rose', 'risen', 'rising'],
  arise: ['arose', 'arisen', 'arising'],
  run: ['ran', 'running'],
  send: ['sent', 'sending'],
  lend: ['lent', 'lending'],
  bend: ['bent', 'bending'],
  shrink: ['shrank', 'shrunk', 'shrinking'],
  strike: ['struck', 'striking'],
  throw: ['threw', 'thrown', 'throwing'],
  grow: ['grew', 'grown', 'growing'],
  know: ['knew', 'known', 'knowing'],
  show: ['showed', 'shown', 'showing'],
  wear: ['wore', 'worn', 'wearing'],
  tear: ['tore', 'torn', 'tearing'],
  wind: ['wound', 'winding'],
  unwind: ['unwound', 'unwinding'],
  lead: ['led', 'leading'],
  let: ['letting'],
  freeze: ['froze', 'frozen', 'freezing'],
  break: ['broke', 'broken', 'breaking'],
  bind: ['bound', 'binding'],
  become: ['became', 'becoming'],
  cast: ['casting'],
  cost: ['costing'],
  deal: ['dealt', 'dealing'],
  fly: ['flew', 'flown', 'flying'],
  hear: ['heard', 'hearing'],
  hurt: ['hurting'],
  ring: ['rang', 'rung', 'ringing'],
  shake: ['shook', 'shaken', 'shaking'],
  sweep: ['swept', 'sweeping'],
  hang: ['hung', 'hanging'],
  rethink: ['rethought', 'rethinking'],
  undo: ['undid', 'undone', 'undoing'],
};

/** Verbs whose last letter doubles though they have more than one syllable. */
const DOUBLING = new Set(['commit', 'permit', 'submit', 'rebut', 'refer', 'defer']);

/**
 * All forms of an English verb but the -s form, which evens out to the verb itself.
 * @param verb the plain form
 */
export function verbForms(verb: string): string[] {
  // American spelling beside the British one of the rules.
  if (/[^aeiou](?:is|ys)e$/.test(verb) && verb.length > 6 && !ONLY_ISE.has(verb)) {
    return [...formsOf(verb), ...formsOf(verb.replace(/se$/, 'ze'))];
  }
  return formsOf(verb);
}

/** Verbs in -ise that are never written with z. */
const ONLY_ISE = new Set([
  'promise',
  'compromise',
  'exercise',
  'supervise',
  'surprise',
  'comprise',
  'improvise',
  'advertise',
]);

function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return [verb, ...irregular];
  if (verb.endsWith('e')) return [verb, `${verb}d`, `${verb.endsWith('ee') ? verb : verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) || DOUBLING.has(verb) ? verb + verb.at(-1)! : verb;
  // British writers double the l of “signal”, Americans do not.
  const british = doubled === verb && /[^aeiou][ae]l$/.test(verb) ? [`${verb}led`, `${verb}ling`] : [];
  return [verb, `${doubled}ed`, `${doubled}ing`, ...british];
}

/** Endings of Korean stems that change shape when they are joined. */
const KOREAN_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  하: ['하', '했', '해', '한', '할', '함', '합니'],
  되: ['되', '됐', '돼', '된', '될', '됨', '됩니'],
  이: ['이', '였', '인', '일', '여'],
  히: ['히', '혔', '힌', '힐', '혀'],
};

/** Korean endings of plain speech, and how polite speech writes them. */
const POLITE: readonly (readonly [plain: string, polite: readonly string[]])[] = [
  ['아니', ['아닙', '아닌', '아녔']],
  ['겠다', ['겠습니다']],
  ['한다', ['합니다']],
  ['된다', ['됩니다']],
  ['린다', ['립니다']],
  ['춘다', ['춥니다']],
  ['별개다', ['별개입니다', '별개이', '별개인']],
];

/**
 * Phrases that a phrase of the rules stands for: `~word` for all forms of an English verb, `하~` at an end for all endings of a
 * Korean stem.
 */
export function phraseForms(phrase: string): string[] {
  if (phrase.endsWith('~')) {
    const stem = phrase.slice(0, -1);
    const endings = KOREAN_ENDINGS[stem.at(-1)!];
    return endings === undefined ? [stem] : endings.map((ending) => stem.slice(0, -1) + ending);
  }
  // Plain and polite endings: 아니다 and 아닙니다, 한다 and 합니다.
  const polite = POLITE.find(([plain]) => phrase.endsWith(plain));
  if (polite !== undefined) return [phrase, ...polite[1].map((form) => phrase.slice(0, -polite[0].length) + form)];
  const match = /~([a-z]+)/.exec(phrase);
  if (match === null) return [phrase];
  return verbForms(match[1]!).map((form) => phrase.replace(match[0], form));
}
