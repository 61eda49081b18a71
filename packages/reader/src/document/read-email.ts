/** A mail (.eml) or a saved web page (.mht) to text: subject, sender and day, the body, and what is attached. */

import { withoutLatinControls } from '@parley/input';
import { decodeText } from './decode-text.js';
import type { DocumentParts } from './document-parts.js';
import { forwardedMail } from './forwarded-mail.js';
import { htmlText } from './html-text.js';
import { readHtml } from './read-html.js';
import { textHead } from './text-head.js';
import { unreadable } from './unreadable.js';
import { dayIn } from './written-date.js';

/** What is used of a parsed mail. */
interface Mail {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly from?: { readonly name?: string | undefined; readonly address?: string | undefined } | undefined;
  readonly sender?: { readonly name?: string | undefined } | undefined;
  readonly replyTo?: readonly { readonly name?: string | undefined }[] | undefined;
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly attachments: readonly {
    readonly filename: string | null;
    readonly mimeType: string;
    readonly related?: boolean | undefined;
  }[];
}

/**
 * Reads a mail. When it only forwards another, title, sender and day are those of the forwarded one. The plain text is
 * taken before the HTML. Attachments are named in the warnings and not read.
 *
 * @throws InputError when the mail is nested or headed beyond reason, or has no text
 */
export async function readEmail(bytes: Uint8Array, file: string): Promise<DocumentParts> {
  const mail = await parsed(bytes, file);
  const saved = header(mail, 'snapshot-content-location');
  if (saved !== null && mail.html) return { ...readHtml(mail.html), url: saved };
  const warnings = mail.attachments
    .filter((attachment) => !attachment.related)
    .map(
      ({ filename, mimeType }) =>
        `the attachment ${filename ?? `of type ${mimeType}`} was not read: give it as a file of its own`,
    );
  const plain = mail.text?.replace(/\r\n?/g, '\n').trim() ?? '';
  const text = withoutLatinControls(plain === '' && mail.html ? htmlText(mail.html).text : plain);
  if (text === '')
    throw unreadable(file, 'a mail without text', warnings.length > 0 ? 'give its attachments as files' : undefined);
  const forwarded = forwardedMail(text);
  const subject = mail.subject?.replace(/\s+/g, ' ').trim() ?? '';
  const head = textHead(text);
  return {
    text,
    title: forwarded?.subject ?? (withoutPrefixes(subject) || head.title),
    publisher: forwarded?.from ?? senderOf(mail, head.publisher),
    published: forwarded ? forwarded.day : (mailDay(header(mail, 'date')) ?? head.published),
    url: null,
    language: header(mail, 'content-language'),
    warnings,
  };
}

async function parsed(bytes: Uint8Array, file: string): Promise<Mail> {
  const { default: PostalMime } = await import('postal-mime');
  // An mbox file begins each mail with a line that is no header.
  const envelope = decodeText(bytes.subarray(0, 1_000)).text.match(/^From [^\n]*\n/)?.[0];
  const start = envelope ? bytes.indexOf(0x0a) + 1 : 0;
  try {
    return await PostalMime.parse(bytes.subarray(start), { maxNestingDepth: 64, maxRfc822NestingDepth: 5 });
  } catch (cause) {
    throw Object.assign(unreadable(file, 'a mail nested or headed beyond reason'), { cause });
  }
}

/**
 * Whose mail it is: the organisation that the head names, else the sender's name, else the name that answers go to, else what the
 * text's own letterhead says; a bare address only when there is nothing else.
 */
function senderOf(mail: Mail, letterhead: string | null): string | null {
  const organisation = header(mail, 'organization') ?? header(mail, 'organisation');
  const names = [organisation, mail.from?.name, mail.sender?.name, mail.replyTo?.[0]?.name, letterhead];
  const name = names.map((each) => each?.trim() ?? '').find((each) => each !== '' && !isAddress(each));
  return name ?? mail.from?.address ?? null;
}

function isAddress(name: string): boolean {
  return /^\S{1,200}@\S{1,200}$/.test(name);
}

function header(mail: Mail, name: string): string | null {
  return mail.headers.find(({ key }) => key === name)?.value.trim() ?? null;
}

/** The day as the sender's clock had it, not as some other zone would. */
function mailDay(date: string | null): string | null {
  return date === null ? null : dayIn(date);
}

/** A subject without “Re:”, “Fwd:” and the like. */
export function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:\s{0,3}(?:re|fwd?|aw|wg|tr|회신|전달)\s?(?:\[\d+\])?[:：]){1,10}\s*/i, '').trim();
}
