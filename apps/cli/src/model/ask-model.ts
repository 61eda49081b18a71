/** One request to an endpoint of the OpenAI kind, local or remote. */

import { type ChatBody, easierBody } from '@parley/reader';
import { z } from 'zod';
import { shown } from '../http/addresses.js';
import { type Fetch, followRedirects } from '../http/follow-redirects.js';
import { failureOf, HttpFailure, statusFailure } from '../http/http-failure.js';
import { limitedBody } from '../http/limited-body.js';
import { withRetries } from '../http/with-retries.js';
import { endpointAddress, type ModelSettings } from './model-settings.js';

export interface AskOptions extends ModelSettings {
  /** Milliseconds that one try may take, the whole answer included; two minutes by default. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly fetch?: Fetch;
  /** Retries after failures that may pass; 3 by default. */
  readonly retries?: number;
  /** Milliseconds before the first retry; 1,000 by default. */
  readonly pause?: number;
}

/** What the endpoint answered. */
export interface ModelMessage {
  /** The message as the model wrote it. */
  readonly content: string;
  /** The body that the endpoint took: the one given, or an easier one. */
  readonly body: ChatBody;
}

/** Largest answer that is read, in bytes. */
const LARGEST_ANSWER = 4_000_000;

/** Of the whole answer only the text of the first choice is looked at: calls of tools, addresses and files are not. */
const answerSchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.union([z.string(), z.array(z.object({ text: z.string().optional() })), z.null()]).optional(),
          refusal: z.string().nullish(),
        }),
      }),
    )
    .min(1),
});

/**
 * Asks the model.
 *
 * 429, 5xx, time limits and faults of the network are tried again. A 400 or 422 is tried with an easier body: without the
 * temperature when that is what is refused, without the schema, without any response format.
 * @throws {HttpFailure} when there is no answer; its message never holds the key
 */
export async function askModel(body: ChatBody, options: AskOptions): Promise<ModelMessage> {
  let asked = body;
  for (;;) {
    try {
      const tried = asked;
      const content = await withRetries(() => post(tried, options), options);
      return { content, body: asked };
    } catch (error) {
      const easier = error instanceof HttpFailure ? easierAfter(asked, error) : undefined;
      if (easier === undefined) throw options.signal?.aborted ? new HttpFailure('stopped', 'stopped') : error;
      asked = easier;
    }
  }
}

/** What else may be asked after a refusal: 501 is what servers answer who do not know a field. */
function easierAfter(body: ChatBody, { status, message }: HttpFailure): ChatBody | undefined {
  if (status !== 400 && status !== 422 && status !== 501) return undefined;
  if (body.temperature !== undefined && /temperature/i.test(message)) {
    const { temperature: _, ...rest } = body;
    return rest;
  }
  return easierBody(body);
}

async function post(body: ChatBody, options: AskOptions): Promise<string> {
  const { key, timeout = 120_000, signal, fetch = globalThis.fetch } = options;
  const url = endpointAddress(options.endpoint);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/chat/completions`;
  const where = shown(url);
  const limit = AbortSignal.timeout(timeout);
  try {
    const { response } = await followRedirects(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(body),
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      },
      { fetch, most: 3, check: sameOrigin },
    );
    const bytes = await limitedBody(response, where, LARGEST_ANSWER);
    const text = new TextDecoder().decode(bytes);
    if (!response.ok) throw refusal(response, where, text, key);
    return contentOf(text, where);
  } catch (error) {
    throw withoutKey(failureOf(error, where, timeout / 1000), key);
  }
}

/** The document and the key go where the user said and nowhere else. */
function sameOrigin(to: URL, from: URL): void {
  if (to.origin === from.origin) return;
  throw new HttpFailure('redirect', `${shown(from)} redirects to ${to.host}: name that endpoint if it is meant`);
}

function refusal(response: Response, where: string, text: string, key: string | null): HttpFailure {
  if (response.status === 401 || response.status === 403) {
    const hint = key === null ? 'it wants a key, in PARLEY_MODEL_KEY' : 'it refuses the key of PARLEY_MODEL_KEY';
    return statusFailure(response, where, hint);
  }
  return statusFailure(response, where, saidBy(text));
}

/** What the server says went wrong, on one short line. */
function saidBy(text: string): string {
  let said = text;
  try {
    const value: unknown = JSON.parse(text);
    const read = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) }).safeParse(value);
    if (read.success) said = typeof read.data.error === 'string' ? read.data.error : read.data.error.message;
  } catch {
    // Plain text or a page of HTML: its start is shown as it is.
  }
  const line = said
    .slice(0, 2_000)
    .replace(/[\p{Cc}\s\u2028-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

function contentOf(text: string, where: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpFailure('content-type', `${where} did not answer with JSON: is it the address of a model?`);
  }
  const read = answerSchema.safeParse(value);
  if (!read.success) {
    throw new HttpFailure(
      'content-type',
      `${where} did not answer as chat completions do: is it the address of a model?`,
    );
  }
  const [choice] = read.data.choices;
  const { content, refusal } = choice?.message ?? {};
  if (typeof content === 'string' && content !== '') return content;
  if (Array.isArray(content)) return content.map((part) => part.text ?? '').join('');
  if (refusal) throw new HttpFailure('content-type', `the model refuses: ${saidBy(refusal)}`);
  return '';
}

/** Servers may repeat the key in what they say, and libraries in what they throw. */
function withoutKey(failure: HttpFailure, key: string | null): HttpFailure {
  if (key === null || key === '') return failure;
  const clean = (text: string) => text.replaceAll(key, '[key]').replaceAll(encodeURIComponent(key), '[key]');
  const { kind, message, status, retryAfter } = failure;
  // The cause is left behind: it may hold the headers.
  return new HttpFailure(kind, clean(message), {
    ...(status !== undefined && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}
