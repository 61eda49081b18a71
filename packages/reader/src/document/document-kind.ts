/** How the top of a release reads: what a document calls itself, and the fields it lists. */

/** What a document calls itself; no headline by itself. */
export const KIND =
  '(?:joint )?(?:(?:press|news|media)[ -]?(?:release|advisory|statement|note|notice|briefing)|fact[ -]?sheet|q ?& ?a|questions and answers|background(?:er| note)?|transcript)';

/** A line that names the kind of document and nothing else. */
export const LETTERHEAD = new RegExp(
  `^(?:for (?:immediate )?release|${KIND}s?(?: \\([^()]{1,80}\\))?|embargoed.{0,60}|보\\s{0,4}도\\s{0,4}(?:참\\s{0,4}고\\s{0,4}|설\\s{0,4}명\\s{0,4})?자\\s{0,4}료|참\\s{0,4}고\\s{0,4}자\\s{0,4}료|성\\s{1,4}명(?:\\s{1,4}서)?|결\\s{1,4}의\\s{1,4}문|news|breaking)\\W*$`,
  'i',
);

/** Fields that the top of a release lists. */
export const FIELD =
  /^(?:date|division|department|contacts?|media contacts?|embargo|ref(?:erence)?|release no|no|tel|phone|e-?mail|담당\s?(?:부서|자|과)?|문의|배포|보도\s?(?:시점|일시)|부서|책임자)\s?[.:：]/i;
