/** Talks and data sets from the server. */

export class FetchError extends Error {
  override readonly name = 'FetchError';
  constructor(
    readonly what: string,
    message: string,
  ) {
    super(message);
  }
}

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

export async function fetchTalksList(): Promise<{ id: string; file: string }[]> {
  const { talks } = (await (await fetched('/api/talks')).json()) as { talks: { id: string; file: string }[] };
  return talks;
}

export async function fetchTalks(id: string): Promise<{ text: string; file: string }> {
  const response = await fetched(`/api/talks/${encodeURIComponent(id)}`);
  return { text: await response.text(), file: decodeURIComponent(response.headers.get('x-talks-file') ?? id) };
}

/** Text of a data set; undefined when the server has none of that name. */
export function fetchDataset(id: string): Promise<string | undefined> {
  return fetchedIfThere(`/api/data/${encodeURIComponent(id)}`);
}

/** Text of a ledger that talks name; undefined when the server has none of that name. */
export function fetchLedger(talks: string, id: string): Promise<string | undefined> {
  return fetchedIfThere(`/api/talks/${encodeURIComponent(talks)}/ledgers/${encodeURIComponent(id)}`);
}

/** The log of the record of talks; empty when there is none. */
export async function fetchRecord(talks: string): Promise<string> {
  return (await fetchedIfThere(`/api/talks/${encodeURIComponent(talks)}/record`)) ?? '';
}

async function fetchedIfThere(what: string): Promise<string | undefined> {
  try {
    return await (await fetched(what)).text();
  } catch (error) {
    if (error instanceof FetchError && error.message.startsWith('404')) return undefined;
    throw error;
  }
}
