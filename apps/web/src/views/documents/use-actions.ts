/** What can be done in the review. The actions stay the same from step to step, so that nothing is drawn again for them. */

import type { Changes } from '@parley/talks';
import { useMemo, useRef } from 'react';
import type { Words } from '../../i18n/use-words.js';
import type { Desk } from '../../record/desk.js';
import type { DocumentsAddress } from '../../state/documents-address.js';
import type { DocumentRow } from './model/document-rows.js';
import { claimAfter, nextUndecided, type Place } from './model/review-order.js';

/** What is on screen, and how it is changed. */
export interface Acting {
  readonly desk: Desk;
  readonly shown: readonly DocumentRow[];
  readonly open: DocumentRow | undefined;
  /** Id of the active claim. */
  readonly active: string | undefined;
  readonly words: Words;
  showDocuments(change: Partial<DocumentsAddress>): void;
  /** Does something under the name of the person. */
  withName(work: (name: string) => void): void;
  say(text: string): void;
}

export interface Actions {
  go(place: Place | undefined): void;
  next(): void;
  previous(): void;
  nextUndecided(): void;
  accept(claims: readonly string[]): void;
  reject(claims: readonly string[]): void;
  /** Decides on a claim where it stands; the document that is open stays. */
  decideHere(event: 'claim-accepted' | 'claim-rejected', claim: string): void;
  edit(claims: readonly string[], changes: Changes): void;
  undo(): void;
  open(document: string): void;
  /** Opens the next document of the list, or the one before. */
  document(by: 1 | -1): void;
}

export function useActions(acting: Acting): Actions {
  const latest = useRef(acting);
  latest.current = acting;
  return useMemo(() => actionsOn(() => latest.current), []);
}

function actionsOn(now: () => Acting): Actions {
  const go = (place: Place | undefined) => {
    if (place) now().showDocuments({ doc: place.document, claim: place.claim, doubts: false });
  };
  const step = (by: 1 | -1) => {
    const { open, active } = now();
    const claim = open && claimAfter(open.claims, active, by);
    if (open && claim !== undefined) go({ document: open.document.document, claim });
  };
  const decide = (event: 'claim-accepted' | 'claim-rejected', claims: readonly string[]) => {
    const { desk, withName, say, words } = now();
    withName((name) => {
      desk.decide(event, claims, name);
      say(words.t(event === 'claim-accepted' ? 'documents.said.accepted' : 'documents.said.rejected'));
    });
  };
  /** A single decision leads on to the next claim of the document. */
  const decideOn = (event: 'claim-accepted' | 'claim-rejected', claims: readonly string[]) => {
    if (claims.length === 0) return;
    const { open } = now();
    decide(event, claims);
    if (claims.length === 1 && open) {
      const id = open.document.document;
      go(nextUndecided([{ id, claims: open.claims }], id, claims[0]));
    }
  };
  return {
    go,
    next: () => step(1),
    previous: () => step(-1),
    nextUndecided() {
      const { shown, open, active, say, words } = now();
      const all = shown.map(({ document, claims }) => ({ id: document.document, claims }));
      const place = nextUndecided(all, open?.document.document, active);
      if (place) go(place);
      else say(words.t('documents.said.allDecided'));
    },
    accept: (claims) => decideOn('claim-accepted', claims),
    reject: (claims) => decideOn('claim-rejected', claims),
    decideHere: (event, claim) => decide(event, [claim]),
    edit(claims, changes) {
      const { desk, withName, say, words } = now();
      withName((name) => {
        desk.edit(claims, changes, name);
        say(words.t('documents.said.edited'));
      });
    },
    undo() {
      const { desk, withName, say, words } = now();
      withName((name) => {
        const undone = desk.undo(name);
        say(words.t(undone ? 'documents.said.undone' : 'documents.said.nothingToUndo'));
        const [claim] = undone?.kind === 'claims' ? undone.claims : [];
        const document = claim === undefined ? undefined : desk.claim(claim)?.claim.document;
        if (claim !== undefined && document !== undefined) go({ document, claim });
      });
    },
    open: (document) => now().showDocuments({ doc: document, claim: undefined, doubts: false }),
    document(by) {
      const { shown, open, showDocuments } = now();
      const at = shown.findIndex(({ document }) => document.document === open?.document.document);
      const row = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
      if (row) showDocuments({ doc: row.document.document, claim: undefined });
    },
  };
}
