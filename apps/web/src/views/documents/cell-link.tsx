import { useWords } from '../../i18n/use-words.js';
import { ScreenLink } from '../../shell/screen-link.js';
import type { Address } from '../../state/address.js';
import { AGENDA_ADDRESS } from '../../state/agenda-address.js';

/** The screen on which an issue of the agenda is open. */
export function agendaOf(issue: string): Partial<Address> {
  return { view: 'agenda', agenda: { ...AGENDA_ADDRESS, issue } };
}

/** Leads to the cell of the agenda that a claim stands in. */
export function CellLink({ issue, party }: { issue: string; party: string | null }) {
  const words = useWords();
  return (
    <ScreenLink to={agendaOf(issue)}>
      {words.t('documents.agenda', { issue: words.issue(issue) })}
      {party !== null && ` · ${words.party(party)}`}
    </ScreenLink>
  );
}
