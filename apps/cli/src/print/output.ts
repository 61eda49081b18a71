/** Where a command writes, so that commands can be run and read by programs. */

export { toJson } from '@parley/input';

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
