/** Lines a person types, from a terminal or a pipe. */

import { createInterface } from 'node:readline';

/** Where lines come from, so that commands can be fed by programs. */
export interface Lines {
  /** True when lines are typed at a terminal, which shows them itself. */
  readonly echoed: boolean;
  /** The next line; null when there are no more. */
  next(prompt: string): Promise<string | null>;
  close(): void;
}

/** Lines of standard input. Prompts go to standard error, so that results can be piped on. */
export function standardLines(): Lines {
  const terminal = process.stdin.isTTY === true;
  const reader = createInterface({ input: process.stdin, ...(terminal && { output: process.stderr }), terminal });
  // Taken at once, as lines that arrive before anybody listens are lost.
  const lines = reader[Symbol.asyncIterator]();
  return {
    echoed: terminal,
    next: async (prompt) => {
      if (terminal) {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      const { done, value } = await lines.next();
      return done ? null : value;
    },
    close: () => reader.close(),
  };
}
