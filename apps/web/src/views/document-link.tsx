import type { ReactNode } from 'react';
import { ScreenLink } from '../shell/screen-link.js';
import { DOCUMENTS_ADDRESS } from '../state/documents-address.js';

export interface DocumentLinkProps {
  /** Id of the document. */
  readonly doc: string;
  /** Id of a claim in its text; the document as a whole when null. */
  readonly claim: string | null;
  readonly children: ReactNode;
}

/** Leads to a document, or to the place of a claim in its text; everything else on screen stays for “back”. */
export function DocumentLink({ doc, claim, children }: DocumentLinkProps) {
  return (
    <ScreenLink to={{ view: 'documents', documents: { ...DOCUMENTS_ADDRESS, doc, claim: claim ?? undefined } }}>
      {children}
    </ScreenLink>
  );
}
