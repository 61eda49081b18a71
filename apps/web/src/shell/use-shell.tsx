/** What the shell has open over the view. */

import { createContext, type ReactNode, use, useMemo, useState } from 'react';

export type Over = 'palette' | 'glossary' | 'guide';

interface Shell {
  readonly over: Over | undefined;
  readonly open: (over: Over) => void;
  readonly close: () => void;
}

const ShellContext = createContext<Shell | undefined>(undefined);

export function ShellProvider({ children }: { children: ReactNode }) {
  const [over, setOver] = useState<Over>();
  const shell = useMemo(() => ({ over, open: setOver, close: () => setOver(undefined) }), [over]);
  return <ShellContext value={shell}>{children}</ShellContext>;
}

export function useShell(): Shell {
  const shell = use(ShellContext);
  if (!shell) throw new Error('outside the shell');
  return shell;
}
