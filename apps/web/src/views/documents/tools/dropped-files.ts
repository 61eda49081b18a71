/** Files of a drop, with those of folders. */

/** Most files that one drop may bring. */
const MOST = 2_000;

/** Kept out of folders, as the command line does. */
const SKIPPED = /^\.|^node_modules$|\.(?:jsonl|ya?ml|json)$/i;

export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Entries have to be taken before anything is awaited.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const files: File[] = [];
  for (const entry of entries) if (entry) await collect(entry, files, true);
  return files;
}

async function collect(entry: FileSystemEntry, files: File[], named: boolean): Promise<void> {
  if (files.length >= MOST || (!named && SKIPPED.test(entry.name))) return;
  if (isFile(entry)) {
    files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (;;) {
    // A folder is given in parts; an empty one is the end.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return;
    for (const inner of part) await collect(inner, files, false);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
