/** Talks and data sets from the server. */

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
      revision: response.headers.get('etag') ?? undefined,
    };
  },
  record: async (id) => (await fetchedIfThere(`/api/talks/${segment(id)}/record`)) ?? '',
  ledger: (talks, id) => fetchedIfThere(`/api/talks/${segment(talks)}/ledgers/${segment(id)}`),
  dataset: (id) => fetchedIfThere(`/api/data/${segment(id)}`),
  document: (talks, id) => fetchedIfThere(`/api/talks/${segment(talks)}/documents/${segment(id)}`),
  readingRules: () => fetchedIfThere('/api/reading-rules'),
};

/** The answer to a request. @throws {FetchError} */
async function fetched(what: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(what);
  } catch (error) {
    throw new FetchError(what, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw new FetchError(what, `${response.status} ${response.statusText}`.trim());
  return response;
}

async function fetchedIfThere(what: string): Promise<string | undefined> {
  try {
    return await (await fetched(what)).text();
  } catch (error) {
    if (error instanceof FetchError && error.message.startsWith('404')) return undefined;
    throw error;
  }
}
