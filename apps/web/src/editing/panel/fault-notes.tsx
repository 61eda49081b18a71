import { useWords } from '../../i18n/use-words.js';
import type { Fault } from '../worker/protocol.js';

/** What is wrong, what would be right, and on which line. */
export function FaultNotes({ id, faults }: { id?: string; faults: readonly Fault[] }) {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <ul className="edit-faults" id={id}>
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.path.join('.')} ${fault.message}`} data-severity={fault.severity}>
          <span lang="en">{faultText(fault)}</span>{' '}
          <span className="quiet">{t('editing.line', { line: fault.line })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The message with what was expected; it is that of the command line. */
export function faultText({ message, expected, hint }: Fault): string {
  const rest = [expected && `expected ${expected}`, hint].filter(Boolean).join('; ');
  return rest ? `${message} (${rest})` : message;
}
