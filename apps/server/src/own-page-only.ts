/** Only the pages of this server may speak to it: another site open in the same browser may not. */

import type { MiddlewareHandler } from 'hono';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses names of this machine that a stranger could have given it (a rebound domain), and writing that does not come
 * from a page of this server. Browsers always say where a write comes from; a program says it with an Origin header.
 */
export const ownPageOnly: MiddlewareHandler = async (context, next) => {
  const { hostname, origin } = new URL(context.req.url);
  if (!LOOPBACK.has(hostname)) return context.json({ error: `${hostname} is not this machine` }, 403);
  if (READING.has(context.req.method)) return next();
  const site = context.req.header('sec-fetch-site');
  const from = context.req.header('origin');
  const foreign = (site !== undefined && site !== 'same-origin') || (from !== undefined && from !== origin);
  if (foreign || (site === undefined && from === undefined)) {
    return context.json({ error: `only a page of ${origin} may write` }, 403);
  }
  return next();
};
