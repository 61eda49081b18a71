/** Names for files from names of scenarios and parties. */

/** A different file name for each name, with characters that no file system minds. */
export function fileNames(names: readonly string[], extension: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const stem = name.replace(/[^\p{L}\p{N} ._-]+/gu, '_').replace(/^[. ]+|[. ]+$/g, '') || 'unnamed';
    let found = stem;
    // File systems may not tell capitals from small letters.
    for (let copy = 2; taken.has(found.toLowerCase()); copy++) found = `${stem}-${copy}`;
    taken.add(found.toLowerCase());
    return `${found}.${extension}`;
  });
}

/** The name of a file without its folders and its extension. */
export function stemOf(file: string): string {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}
