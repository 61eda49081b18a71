/** The JSON object in a model's answer: plain, in a fence, after other words, or broken off. */

export type AnswerJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where the text broke off, when only the complete items before it could be kept; a UTF-16 offset. */
      readonly cutAt: number | null;
    }
  | { readonly ok: false; readonly why: string };

/**
 * Finds and parses the object.
 *
 * What a model thinks aloud before the last `</think>` is passed over. An object that is not closed keeps the items of its
 * lists that are complete.
 */
export function jsonOfAnswer(answer: string): AnswerJson {
  const thought = answer.lastIndexOf('</think>');
  const offset = thought === -1 ? 0 : thought + '</think>'.length;
  const text = answer.slice(offset);
  const fence = /```(?:json)?[^\S\n]*\n/i.exec(text);
  const from = text.indexOf('{', fence === null ? 0 : fence.index + fence[0].length);
  if (from === -1) {
    return { ok: false, why: text.trim() === '' ? 'the answer is empty' : 'the answer holds no JSON object' };
  }
  const { end, lastItem } = scan(text, from);
  if (end !== null) {
    const value = parsed(text.slice(from, end));
    return value === undefined
      ? { ok: false, why: 'the answer is not valid JSON' }
      : { ok: true, value: value.json, cutAt: null };
  }
  const value = lastItem === null ? undefined : parsed(`${text.slice(from, lastItem)}]}`);
  return value === undefined
    ? { ok: false, why: 'the answer breaks off before its first complete item' }
    : { ok: true, value: value.json, cutAt: offset + (lastItem ?? 0) };
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** End of the object that starts at a place (null when it is not closed), and of the last complete item of its lists. */
function scan(text: string, from: number): { readonly end: number | null; readonly lastItem: number | null } {
  let depth = 0;
  let quoted = false;
  let lastItem: number | null = null;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) {
      depth--;
      if (depth === 0) return { end: at + 1, lastItem };
      // Object in a list in the object: an item.
      if (depth === 2 && code === 0x7d) lastItem = at + 1;
    }
  }
  return { end: null, lastItem };
}
