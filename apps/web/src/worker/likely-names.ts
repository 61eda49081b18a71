/** What a talks file needs, found without parsing it, so that it can be fetched meanwhile. */

export interface LikelyNames {
  readonly dataset: string | undefined;
  readonly ledgers: readonly string[];
}

/** The data set and the ledgers that a talks file most likely names. A wrong guess costs a request. */
export function likelyNames(talks: string): LikelyNames {
  const dataset = /^[ \t]+dataset:[ \t]*["']?([\w.-]+)/m.exec(talks)?.[1];
  const ledgers = /^[ \t]+ledgers:[ \t]*(?:\[([^\]]*)\]|((?:\r?\n[ \t]+-[ \t][^\n]*)+))/m.exec(talks);
  return { dataset, ledgers: (ledgers?.[1] ?? ledgers?.[2] ?? '').match(/[\w.]+(?:-[\w.]+)*/g) ?? [] };
}
