/** Talks and data sets from the server. */

import { revisionOf, statusOf } from '../server-answer.js';
import { FetchError, type Origin, type TalksEntry } from './origin.js';

const segment = encodeURIComponent;

export const serverOrigin: Origin = {
  async talksList() {
    const { talks } = (await (await fetched('/api/talks')).json()) as { talks: TalksEntry[] };
    return talks;
  },
  async talks(id) {
    const response = await fetched(`/api/talks/${segment(id)}`);
    return {
      text: await response.text(),
      file: decodeURIComponent(response.headers.get('x-talks-file') ?? id),
      revision: revisionOf(response),
    };
  },
  record: async (id) => (await fetchedIfThere(`/api/talks/${segment(id)}/record`)) ?? '',
  ledger: (talks, id) => fetchedIfThere(`/api/talks/${segment(talks)}/ledgers/${segment(id)}`),
  dataset: (id) => fetchedIfThere(`/api/data/${segment(id)}`),
  document: (talks, id) => fetchedIfThere(`/api/talks/${segment(talks)}/documents/${segment(id)}`),
  readingRules: () => fetchedIfThere('/api/reading-rules'),
};

/** The answer to a request, whatever it says. @throws {FetchError} */
async function answerTo(what: string): Promise<Response> {
  try {
    return await fetch(what);
  } catch (error) {
    throw new FetchError(what, error instanceof Error ? error.message : String(error));
  }
}

/** @throws {FetchError} when what was asked for did not come */
function good(what: string, response: Response): Response {
  if (!response.ok) throw new FetchError(what, statusOf(response));
  return response;
}

async function fetched(what: string): Promise<Response> {
  return good(what, await answerTo(what));
}

async function fetchedIfThere(what: string): Promise<string | undefined> {
  const response = await answerTo(what);
  return response.status === 404 ? undefined : good(what, response).text();
}
