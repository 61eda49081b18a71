/** Where a command writes, so that commands can be run and read by programs. */

export interface Output {
  /** Results, on standard output. */
  out(text: string): void;
  /** Progress and warnings, on standard error. */
  note(text: string): void;
  /** True when a person reads standard error on a terminal. */
  readonly interactive: boolean;
}

export const standardOutput: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY === true,
};

/** One JSON document, two spaces deep, with short rows on one line. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /(\{|\[)\n\s+([^{}[\]]{0,220}?)\n\s+(\}|\])/g,
    (_, open: string, inner: string, close: string) => `${open}${inner.replace(/\n\s+/g, ' ')}${close}`,
  );
}
