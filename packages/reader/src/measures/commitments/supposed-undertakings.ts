/** What is only supposed, asked, hoped or compared of a side: the words right before it. */

/** What is only supposed or asked: “if Tokyo agrees to”, “it is unclear when Brussels will”. */
const SUPPOSED = /\b(?:if|whether|unless|when|until|once|how|why|should)\s+(?:the\s+)?(?:\S+\s+){0,2}$/i;
/** What another side only hopes, fears or asks for: “hopes that Tokyo will”. */
const HOPED =
  /\b(?:hop(?:e|es|ed|ing|eful)|wish(?:es|ed)?|expect(?:s|ed|ing)?|fear(?:s|ed|ing)?|doubt(?:s|ed)?|predict(?:s|ed|ing)?|believ(?:e|es|ed|ing)|worried|concerned|confident|optimistic|likely|ask(?:s|ed)?|request(?:s|ed)?|insist(?:s|ed)?|demand(?:s|ed)?)\s+(?:that\s+)?(?:the\s+)?$/i;
/** “It is unclear which duties India will”, “hard to predict how much of this Washington will”. */
const ASKED_ABOUT =
  /\b(?:unclear|uncertain|unknown|know[ns]?|knew|predict|guess|decide[ds]?|deciding|ask(?:s|ed|ing)?|wonder\w*|question|see|say|clarif\w+|depends?|depending|asked?)\s(?:(?:of|on|about|as to|exactly|just)\s)?(?:what|which|where|how)\s(?:[^\s,.;:]+\s){0,7}$/i;
/** “Further than Japan | agreed to”. */
const COMPARED = /\bthan\s(?:what\s)?(?:the\s)?$/i;

/** True when the words before a side leave open whether it does what follows. */
export function isSupposed(before: string): boolean {
  const near = before.slice(-40);
  return SUPPOSED.test(near) || HOPED.test(near) || COMPARED.test(near) || ASKED_ABOUT.test(before);
}
