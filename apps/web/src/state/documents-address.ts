/** What the documents view shows, as part of the address: the document and claim open, and how the list is filtered. */

export const DOCUMENT_STATES = ['undecided', 'decided', 'doubtful', 'moved'] as const;
type DocumentState = (typeof DOCUMENT_STATES)[number];

export const DOCUMENT_ORDERS = ['newest', 'oldest', 'added'] as const;
type DocumentOrder = (typeof DOCUMENT_ORDERS)[number];

export interface DocumentsAddress {
  /** Id of the document open; the first of the list when undefined. */
  readonly doc: string | undefined;
  /** Id of the claim that is active. */
  readonly claim: string | undefined;
  /** Words that documents are filtered by. */
  readonly q: string | undefined;
  readonly publisher: string | undefined;
  readonly party: string | undefined;
  readonly issue: string | undefined;
  readonly state: DocumentState | undefined;
  readonly order: DocumentOrder;
  /** Doubts and contradictions of the whole record instead of one document. */
  readonly doubts: boolean;
}

export const DOCUMENTS_ADDRESS: DocumentsAddress = {
  doc: undefined,
  claim: undefined,
  q: undefined,
  publisher: undefined,
  party: undefined,
  issue: undefined,
  state: undefined,
  order: 'newest',
  doubts: false,
};

const TEXTS = {
  doc: 'doc',
  claim: 'claim',
  q: 'q',
  'doc-publisher': 'publisher',
  'doc-party': 'party',
  'doc-issue': 'issue',
} as const;

/** Reads one part of a query; undefined when it says nothing that can be read about documents. */
export function readDocuments(key: string, value: string | undefined): Partial<DocumentsAddress> | undefined {
  if (value === undefined || value === '') return undefined;
  if (Object.hasOwn(TEXTS, key)) return { [TEXTS[key as keyof typeof TEXTS]]: value };
  if (key === 'doc-state') {
    const state = DOCUMENT_STATES.find((one) => one === value);
    return state && { state };
  }
  if (key === 'doc-order') {
    const order = DOCUMENT_ORDERS.find((one) => one === value);
    return order && { order };
  }
  return key === 'doc-show' && value === 'doubts' ? { doubts: true } : undefined;
}

/** The parts of a query that say what differs from {@link DOCUMENTS_ADDRESS}. */
export function writeDocuments(address: DocumentsAddress): string[] {
  const texts = Object.entries(TEXTS).flatMap(([key, name]) => {
    const value = address[name];
    return value ? [`${key}=${encodeURIComponent(value)}`] : [];
  });
  return [
    ...texts,
    ...(address.state ? [`doc-state=${address.state}`] : []),
    ...(address.order === DOCUMENTS_ADDRESS.order ? [] : [`doc-order=${address.order}`]),
    ...(address.doubts ? ['doc-show=doubts'] : []),
  ];
}
