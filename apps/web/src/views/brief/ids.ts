/** Ids of the places in the brief that can be gone to. */

export const SOURCES_ID = 'brief-sources';

export function sectionId(section: string): string {
  return `brief-${section}`;
}

export function noteId(note: string): string {
  return `brief-note-${note}`;
}
