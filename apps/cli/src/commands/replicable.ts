/** Published results that can be replicated. */
export const RESULTS = ['nafta', 'liberation-day', 'ossa-2014'] as const;
export type ResultName = (typeof RESULTS)[number];

/** Names `parley replicate` takes. */
export const REPLICABLE = [...RESULTS, 'all'] as const;
