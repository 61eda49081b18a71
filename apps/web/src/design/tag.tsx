import type { ReactNode } from 'react';

export type TagKind = 'plain' | 'contested' | 'note' | 'quiet';

/** A word or two set apart. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
  return (
    <span className="tag" data-kind={kind}>
      {children}
    </span>
  );
}
