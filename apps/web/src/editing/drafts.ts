/** Unsaved work kept in the browser, so that a crash or a closed window does not lose it. */

export interface Draft {
  /** The file as edited, and as it was on disk when the edits began. */
  readonly text: string;
  readonly base: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Drafts {
  read(talks: string): Draft | undefined;
  /** @returns false when the browser keeps nothing: its storage is full or forbidden */
  keep(talks: string, draft: Draft): boolean;
  forget(talks: string): void;
}

const KEY = 'parley.draft.';

/** @param storage asked for at each use: a browser may forbid even to look at it */
export function draftsIn(storage: () => Storage): Drafts {
  return {
    read(talks) {
      try {
        const kept: unknown = JSON.parse(storage().getItem(KEY + talks) ?? 'null');
        return isDraft(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    keep(talks, draft) {
      try {
        storage().setItem(KEY + talks, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    forget(talks) {
      try {
        storage().removeItem(KEY + talks);
      } catch {
        // Nothing is kept there, so there is nothing to forget.
      }
    },
  };
}

function isDraft(kept: unknown): kept is Draft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    ['text', 'base', 'at'].every((key) => key in kept && typeof (kept as Record<string, unknown>)[key] === 'string')
  );
}
