/** Reads documents; runs in a worker of its own, so that a long one never holds up the figures. */

import { InputError } from '@parley/input';
import {
  arrivalIndex,
  createReader,
  type Reader,
  type ReadingRulesData,
  readSource,
  type SourceDocument,
  sourceFromText,
} from '@parley/reader';
import {
  economiesOfDuties,
  likeEarlier,
  namesOfRules,
  type ReadDocument,
  type TalksFiles,
  withDutyConflicts,
} from '@parley/talks';
import { embeddedOrigin } from '../worker/embedded-origin.js';
import { createLibrary, type Library } from '../worker/library.js';
import { FetchError } from '../worker/origin.js';
import { serverOrigin } from '../worker/server-origin.js';
import type { Filed, Head, ReadAnswer, ReadFault, ReadingFor, RulesKnow, Steps, Unread } from './protocol.js';

/** Texts fetched side by side. */
const AT_ONCE = 8;

/** There are no rules to read by. */
class NoRules extends Error {}

export class ReadingRoom {
  private library: Library = createLibrary(serverOrigin);
  private compiled: Promise<{ readonly reader: Reader; readonly know: RulesKnow }> | undefined;
  private readonly index = arrivalIndex();
  private readonly filed = new Set<string>();

  /** Takes everything from the page itself instead of a server. */
  embed(files: TalksFiles): void {
    this.library = createLibrary(embeddedOrigin(files));
  }

  /** Loads the rules, and says what they know. */
  open(): Promise<ReadAnswer<RulesKnow>> {
    return answered(async () => (await this.rules()).know);
  }

  /** What a pasted text says of itself. */
  head(text: string, name: string): Promise<ReadAnswer<Head>> {
    return answered(async () => {
      const { title, publisher, published, language } = sourceFromText(text, { name });
      return { title, publisher, published, language };
    });
  }

  /** Reads one document, holds its duties against the ledgers, and says which document of the record it repeats. */
  read(unread: Unread, of: ReadingFor, steps: Steps): Promise<ReadAnswer<ReadDocument>> {
    return answered(async () => {
      const document = await sourceOf(unread);
      const { reader } = await this.rules();
      const reading = reader.read(document, steps);
      const books = await this.books(of, economiesOfDuties(reading));
      await this.file(of);
      const known = this.filed.has(document.id);
      const like = known ? undefined : likeEarlier(this.index, document);
      this.filed.add(document.id);
      return { document, reading: withDutyConflicts(document, reading, books), like };
    });
  }

  private rules() {
    this.compiled ??= (async () => {
      const text = await this.library.origin.readingRules();
      if (text === undefined) throw new NoRules();
      const rules = JSON.parse(text) as ReadingRulesData;
      const reader = createReader(rules);
      return { reader, know: { taxonomy: reader.taxonomy, names: namesOfRules(rules) } };
    })().catch((error) => {
      this.compiled = undefined;
      throw error;
    });
    return this.compiled;
  }

  private async books({ talks, ledgers }: ReadingFor, economies: readonly string[]) {
    if (economies.length === 0) return [];
    const books = await Promise.all(ledgers.map((id) => this.library.book(talks, id)));
    return books.filter((book) => book !== undefined);
  }

  private async file({ talks, documents }: ReadingFor): Promise<void> {
    const waiting: Filed[] = documents.filter(({ id }) => !this.filed.has(id));
    const { origin } = this.library;
    const texts = new Map<string, string>();
    const next = async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        const text = one.text ?? (await origin.document(talks, one.id));
        if (text !== undefined) texts.set(one.id, text);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    // Filed in the order of the record, whichever came first over the wire.
    for (const { id } of documents) {
      if (this.filed.has(id)) continue;
      this.filed.add(id);
      const text = texts.get(id);
      if (text !== undefined) this.index.add({ id, text });
    }
  }
}

async function sourceOf(unread: Unread): Promise<SourceDocument> {
  if (unread.kind === 'file') return readSource(unread.bytes, unread.given);
  const document = sourceFromText(unread.text, unread.given);
  return unread.language === undefined ? document : { ...document, language: unread.language };
}

async function answered<T>(work: () => Promise<T>): Promise<ReadAnswer<T>> {
  try {
    return { status: 'ok', value: await work() };
  } catch (error) {
    return { status: 'failed', fault: faultOf(error) };
  }
}

function faultOf(error: unknown): ReadFault {
  if (error instanceof InputError) {
    const [first] = error.issues;
    if (first?.code === 'unreadable-file') {
      const { message, expected, hint } = first;
      return { kind: 'document', message, expected, hint };
    }
    return { kind: 'rules', message: error.issues.map(({ message }) => message).join('; ') };
  }
  if (error instanceof NoRules) return { kind: 'rules', message: '' };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof FetchError ? 'fetch' : 'crash', message };
}
