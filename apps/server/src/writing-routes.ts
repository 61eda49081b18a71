/** Routes that write: a talks file, the log of its record, its documents, new talks. */

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { inTurn } from './in-turn.js';
import { names, revisionOf } from './revision.js';
import { type Created, recordOf, type ServedTalks, type TalksWriting } from './served-talks.js';

/** Largest body in bytes; a talks file, a log and a document are read up to about this size. */
const LARGEST_BODY = 20_000_000;

const YAML = 'text/yaml; charset=utf-8';
const LINES = 'application/x-ndjson; charset=utf-8';

/** A text that may be written only by who has seen its present state. */
interface Guarded {
  readonly type: string;
  read(): Promise<string>;
  faults(body: string): ReturnType<TalksWriting['faults']>;
  write(body: string): Promise<void>;
}

/**
 * `PUT /talks/:id`, `POST /talks/:id/record`, `PUT /talks/:id/documents/:document`, `POST /talks`.
 *
 * The first two take `If-Match` with the revision that the writer has seen: without it 428, with another than the present
 * one 412 and the present text. 422 says what is wrong with the text, 403 that nothing may be written.
 * @param find the talks of an id
 * @param add takes new talks among those served
 */
export function writingRoutes(
  find: (id: string) => ServedTalks | undefined,
  create: ((text: string) => Promise<Created>) | undefined,
  add: (talks: ServedTalks) => void,
): Hono {
  const app = new Hono();
  const turn = inTurn();
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => context.json({ error: 'too large' }, 413) }));

  app.put('/talks/:id', (context) =>
    guarded(context, ({ talks, writing }) => ({ ...writing, type: YAML, read: () => talks.read() })),
  );
  app.post('/talks/:id/record', (context) =>
    guarded(context, ({ talks, writing }) => ({
      type: LINES,
      read: () => recordOf(talks),
      faults: (lines) => writing.eventFaults(lines),
      write: (lines) => writing.append(lines),
    })),
  );
  app.put('/talks/:id/documents/:document', async (context) => {
    const found = writable(context);
    if (found instanceof Response) return found;
    const id = context.req.param('document');
    const text = await context.req.text();
    const fault = found.writing.documentFault(id, text);
    if (fault !== undefined) return context.json({ error: fault, faults: [{ message: fault }] }, 422);
    await turn(() => found.writing.keepDocument(id, text));
    return context.body(null, 204);
  });
  app.post('/talks', async (context) => {
    if (!create) return context.json({ error: 'these talks are read only' }, 403);
    const text = await context.req.text();
    const created = await turn(() => create(text));
    if (!created.ok) return context.json({ error: 'not a talks file', faults: created.faults }, 422);
    add(created.talks);
    const { id, file } = created.talks;
    return context.json({ id, file }, 201, { location: `/api/talks/${encodeURIComponent(id)}` });
  });
  return app;

  function writable(context: Context): { talks: ServedTalks; writing: TalksWriting } | Response {
    const id = context.req.param('id') ?? '';
    const talks = find(id);
    if (!talks) return context.json({ error: `no talks named ${id}` }, 404);
    const { writing } = talks;
    return writing ? { talks, writing } : context.json({ error: 'these talks are read only' }, 403);
  }

  async function guarded(
    context: Context,
    what: (found: { talks: ServedTalks; writing: TalksWriting }) => Guarded,
  ): Promise<Response> {
    const found = writable(context);
    if (found instanceof Response) return found;
    const { type, read, faults, write } = what(found);
    const seen = context.req.header('if-match');
    if (seen === undefined) return context.json({ error: 'If-Match with the revision to replace is missing' }, 428);
    const body = await context.req.text();
    return turn(async () => {
      const present = await read();
      const revision = revisionOf(present);
      if (!names(seen, revision)) {
        return context.body(present, 412, { 'content-type': type, etag: revision, 'cache-control': 'no-store' });
      }
      const wrong = faults(body);
      if (wrong.length > 0) return context.json({ error: wrong[0]?.message, faults: wrong }, 422);
      await write(body);
      return context.body(null, 204, { etag: revisionOf(await read()) });
    });
  }
}
