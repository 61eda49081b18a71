/** What the answers of the server say beside what they hold. */

/** Status in words, as it stands in messages. */
export function statusOf({ status, statusText }: Response): string {
  return `${status} ${statusText}`.trim();
}

/** Name of the state of a text; undefined where it has none. Compression on the way makes it weak; it is the same state. */
export function revisionOf(response: Response): string | undefined {
  return response.headers.get('etag')?.replace(/^W\//, '');
}

/** Why the server did not do what it was asked. */
export async function refusalOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const said = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof said === 'string' ? said : statusOf(response);
}
