/** Headlines of Korean documents and the lines under them, which tell nothing that the text does not. */

/** The head of a document, UTF-16 code units. */
const HEAD = 400;
/** An item of a list on what one side does: “- 한국은 …”. */
const SIDE_ITEM = /^[-–·•ㅇ○◦▪▸▶*] ?(?:[가-힣·/]{1,10}[:：] ?)?(?:[가-힣·]{1,8} )?[가-힣·]{2,8}[은는] /;
const ENDS_SENTENCE = /(?:다|요|까|음|함|됨|님|(?<![책모소])임)[.?!]?["”’)]*$/;

/** True for a line near the top without the ending of a sentence. */
export function isHeadline(text: string, start: number, end: number): boolean {
  if (start >= HEAD || SIDE_ITEM.test(text.slice(start, Math.min(end, start + 26)))) return false;
  const line = text.slice(start, end);
  return !ENDS_SENTENCE.test(line) && !/[.?!]$/.test(line);
}

/** True for a line by itself near the top that closes without a full stop: a headline, or a line in quotation marks under it. */
export function mayBeHeadline(text: string, start: number, end: number): boolean {
  if (start >= HEAD || (start > 0 && text[start - 1] !== '\n')) return false;
  const rest = text.slice(end, end + 2).trimStart();
  return (rest === '' || text[end] === '\n') && /[가-힣][”"’']?\s*$/.test(text.slice(start, end));
}
