import { AgendaSection } from './agenda-section.js';

/** What is on the table, who says so, and how far apart the parties are. */
export default function AgendaView() {
  return <AgendaSection />;
}
