/** The head of a mail that another forwards: “From: … Date: … Subject: …” in the body. */

import { dayIn } from './written-date.js';

/** What the head of the forwarded mail says; null where it does not. */
export interface ForwardedMail {
  readonly from: string | null;
  readonly day: string | null;
  readonly subject: string | null;
}

/** How mail programs mark what they forward. */
const MARK =
  /^(?:-{2,}\s{0,3}(?:forwarded message|original message|전달된 메시지|원본 메시지|원본 메일|forwarded by .{1,80}?)\s{0,3}-{2,}|begin forwarded message:|-{5,})\s*$/i;

const FIELDS: readonly { readonly field: 'from' | 'day' | 'subject'; readonly label: RegExp }[] = [
  { field: 'from', label: /^\*?(?:from|보낸\s?사람|보낸이|발신)\s?[:：]\*?\s*/i },
  { field: 'day', label: /^\*?(?:date|sent|보낸\s?날짜|날짜|보낸\s?시간|일시)\s?[:：]\*?\s*/i },
  { field: 'subject', label: /^\*?(?:subject|제목)\s?[:：]\*?\s*/i },
];

/** Lines of the body before which the forwarded mail must begin; what comes later is a mail that is answered to. */
const WITHIN = 40;

/**
 * The forwarded mail's head when the body is a forward: a mark of a mail program, then at least two of the fields from,
 * date and subject in the next lines, and little of the sender's own before it (at most 600 characters). Null otherwise.
 */
export function forwardedMail(text: string): ForwardedMail | null {
  const lines = text
    .slice(0, 20_000)
    .split('\n', WITHIN + 12)
    .map((line) => line.trim());
  const mark = lines.slice(0, WITHIN).findIndex((line) => MARK.test(line));
  if (mark === -1 || lines.slice(0, mark).join(' ').length > 600) return null;
  return fieldsAfter(lines, mark);
}

/** The head of a mail that a text begins with, as it is pasted: at least two of the fields, one of them from whom. Null otherwise. */
export function pastedMail(text: string): ForwardedMail | null {
  const lines = text
    .slice(0, 4_000)
    .trimStart()
    .split('\n', 12)
    .map((line) => line.trim());
  if (!FIELDS.some(({ label }) => label.test(lines[0] ?? ''))) return null;
  const head = fieldsAfter(lines, -1);
  return head?.from ? head : null;
}

function fieldsAfter(lines: readonly string[], mark: number): ForwardedMail | null {
  const found: { from?: string; day?: string; subject?: string } = {};
  for (const line of lines.slice(mark + 1, mark + 12)) {
    const field = FIELDS.find(({ label }) => label.test(line));
    if (field && found[field.field] === undefined) found[field.field] = line.replace(field.label, '').trim();
  }
  if (Object.keys(found).length < 2) return null;
  return {
    from: found.from ? nameOf(found.from) : null,
    day: found.day ? dayIn(found.day) : null,
    subject: found.subject || null,
  };
}

/** “Trade Desk <desk@example.org>” is the Trade Desk. */
function nameOf(sender: string): string {
  const name = sender
    .replace(/\s*[<[(][^<>[\]()]{0,200}@[^<>[\]()]{0,200}[>\])]\s*$/, '')
    .replace(/^["'*]+|["'*]+$/g, '')
    .trim();
  return name === '' ? sender : name;
}
