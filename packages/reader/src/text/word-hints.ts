/**
 * What the words of a sentence may be about, one bit each, told once for every word.
 *
 * A rule whose pattern needs a word of some kind asks for its hint first: most sentences have none, and a bit costs nothing
 * where a pattern walks through all letters. A hint may be given where the rule then finds nothing; it is never withheld where
 * the rule would find something.
 */

/** Words by what they may be about, as they stand in a text: a hyphen divides words, an apostrophe does not. */
const WORDS = {
  /** A duty that is answered: “retaliate”, “hit back”, “in kind”, “counter-tariffs”. */
  answers: /retali|counter|rebalanc|^(?:back|kind|own|answer)$|^re(?:spond|act)$/i,
  /** Something that stays as it is. */
  stays: /^(?:st[ao]y|stand|remain|kept|maintained|upheld|unchanged|going|appl[yi]|go$|continue)/i,
  /** Something that is kept, or left out. */
  keeps: /^(?:keep|kept|retains|maintains|leave|left|st[ao]+nd|stood|defend|uph[eo]ld|st[iu]ck|clings)/i,
  /** Blame and displeasure. */
  blames:
    /^(?:criti|blam|fault|accus|slam|chid|scold|denounc|berat|rebuk|blast|lambast|condemn|attack|disappoint|concern|worri|alarm|ang(?:ry|er)|furious|upset|frustrat|dissatisf|dismay|appall|outrag|sadden|unhappy|regret|deplor|lament|resent|complain)/i,
  /** What a duty that is not accepted is held to be. */
  faults:
    /^(?:un(?:fair|just|warrant|accept|reason|lawful|found)|illegal|illegit|excessive|arbitrary|discriminatory|baseless|groundless|absurd|outrag|wrong|harmful|inconsistent|mistake|error|breach|violation|injustice)/i,
  harms: /^(?:sacrific|harm|hurt|damag|undermin|endanger|threaten|jeopardi)/i,
  /** Talks and what they are about. */
  talks: /talks|negotiations|discussions|agenda|meeting|round|dialogue|consultations/i,
  /** A deal, or what is done with one. */
  deals:
    /^(?:deals?|agreements?|pacts?|accords?|treat(?:y|ies)|talks|negotiat[a-zà-ɏ]*|framework|tranche|chapters?|text|sign|conclu[a-zà-ɏ]+|ratif[a-zà-ɏ]+|signature|finali[sz]e|wrap)$/i,
  no: /^no$/i,
  /** A plain no to what was asked: “said no”, “has declined”, “did not agree”, “would not go that far”; what became of an ask. */
  answersNo:
    /^(?:no|negative|declined|refused|demurred|agree|oblige|far|bite|budge|hear|rejected|turned|rebuffed|dismissed|ruled|denied|granted|accepted|conceded|agreed|met|heeded|taken)$/i,
  nor: /^nor$/i,
  /** Plain denials of what is done. */
  denials: /^(?:not|never|(?:do|does|did)n['’]t)$/i,
  may: /^may$/i,
  /** What is denied to have been, or that has been said. */
  denies: /^(?:den(?:y|ies|ied|ying)|refut|rebut|dismiss|reject)/i,
  /** A duty, a quota or another bound. */
  bounds: /dut|tariff|lev|surtax|surcharge|quota|ceiling|maximum|limit|^(?:cap|rate|fee)/i,
  /** What a duty does that goes down, and what its payers get. */
  falls: /^(?:(?:come|fall|drop|get|receive|gain|obtain)s?|goe?s?|cap|ceiling|cover|hold|appl|extend)/i,
  /** What is to come. */
  will: /^(?:will|shall)$/i,
  /** What somebody gives his word for. */
  promises: /^(?:promise|pledge|vow|assurance|guarantee|reassur|word$)/i,
  urgent: /^urgency$/i,
  diversifies: /^diversif/i,
  /** Help for those hit at home. */
  helps: /^(?:relief|support|aid|help|assistance|compensation|rescue)$/i,
  /** A number in words. */
  numeral:
    /^(?:nil|nought|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-zà-ɏ]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)$/i,
  /** Money that is put in. */
  invests: /invest|purchas|spending/i,
  demands: /demand|request/,
  proposes: /^propos(?:e|es|ed|ing)$/i,
  /** A wish told as a noun. */
  wishes: /^(?:demands?|requests?|asks|priorit(?:y|ies)|goals?|aims?|objectives?)$/i,
  /** A market that is opened, or goods that are let in. */
  opens: /market|^open|^access$|^import|^buy|purchas|^accept|시장|개방|수입|구매|받아|들여|사들/i,
  /** Verbs that may bid another do something. */
  bids: /^(?:hop(?:e|es|ed|ing)|insist(?:s|ed|ing)?|told|tells?|telling|need(?:s|ed)?)$/i,
  country: /^(?:country|nation)$/i,
  /** A view that is another's too. */
  alike:
    /^(?:same|likewise|so|nor|neither|similar|identical|different|agrees?d?|concurs|sides?d?|(?:share|echo|second|endorse|support|back|join)(?:e?s|e?d)?)$/i,
  /** A body that speaks for others. */
  represents: /^(?:represent(?:ing|s)|group(?:ing|s)|unit(?:ing|es)|comprising|members)$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What words may be about. */
export type Hint = keyof typeof WORDS;

const PATTERNS = Object.values(WORDS);

/** The bit of each hint. */
export const HINT = Object.fromEntries(Object.keys(WORDS).map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<Hint, number>
>;

/** Longer runs of letters are no words that a rule asks for, UTF-16 code units. */
const LONGEST_WORD = 80;

/** The hints of one word, bit by bit. */
export function hintsOf(word: string): number {
  if (word.length > LONGEST_WORD) return 0;
  let hints = 0;
  for (let bit = 0; bit < PATTERNS.length; bit += 1) if (PATTERNS[bit]!.test(word)) hints |= 1 << bit;
  return hints;
}
