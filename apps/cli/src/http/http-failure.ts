/** What can go wrong with a request, and whether trying again may help. */

/** The kinds of failure. */
export type FailureKind =
  | 'status'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  | 'address'
  | 'content-type'
  | 'stopped';

export interface FailureDetails {
  readonly status?: number;
  /** Milliseconds that the server asks to be left alone. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** A request that did not give what was asked for. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  constructor(
    readonly kind: FailureKind,
    message: string,
    { status, retryAfter, cause }: FailureDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** True when the same request may succeed later: the network, a time limit, 408, 425, 429, and 5xx but 501. */
  get mayPass(): boolean {
    if (this.kind === 'network' || this.kind === 'timeout') return true;
    const { status } = this;
    if (this.kind !== 'status' || status === undefined) return false;
    return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
  }
}

/** An answer whose status is not a success. */
export function statusFailure(response: Response, where: string, details = ''): HttpFailure {
  const { status } = response;
  const retryAfter = retryAfterOf(response.headers.get('retry-after'));
  const message = `${where} answered ${status}${details === '' ? '' : `: ${details}`}`;
  return new HttpFailure('status', message, { status, ...(retryAfter !== undefined && { retryAfter }) });
}

/** What went wrong below HTTP, in a failure of ours; failures of ours stay as they are. */
export function failureOf(error: unknown, where: string, seconds: number): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') {
    return new HttpFailure('timeout', `${where} did not answer within ${seconds} seconds`, { cause: error });
  }
  if (name === 'AbortError') return new HttpFailure('stopped', 'stopped', { cause: error });
  return new HttpFailure('network', `${where} cannot be reached: ${reasonOf(error)}`, { cause: error });
}

function reasonOf(error: unknown): string {
  // The fetch of Node says no more than “fetch failed”; its cause says why.
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return error instanceof Error ? error.message : String(error);
}

/** Seconds only: the other form, a date, would need the clock of the server. */
function retryAfterOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : undefined;
}
