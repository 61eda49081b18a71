import { koFault } from '../../i18n/faults/ko-faults.js';
import { useWords } from '../../i18n/use-words.js';
import type { Fault } from '../worker/protocol.js';
import { FAULT_KINDS } from './fault-kinds.data.js';

/** What is wrong, what would be right, and on which line. */
export function FaultNotes({ id, faults }: { id?: string; faults: readonly Fault[] }) {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <ul className="edit-faults" id={id}>
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.path.join('.')} ${fault.message}`} data-severity={fault.severity}>
          <FaultText fault={fault} /> <span className="quiet">{t('editing.line', { line: fault.line })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The message with what was expected, which is that of the command line; in Korean with the kind of fault before it. */
export function FaultText({ fault }: { fault: Fault }) {
  const { language } = useWords();
  const { code, message, expected, hint } = fault;
  const rest = [expected && `expected ${expected}`, hint].filter(Boolean).join('; ');
  const korean = language === 'ko' ? koFault(fault) : undefined;
  const kind = language === 'ko' ? FAULT_KINDS[code] : undefined;
  return (
    <>
      {kind !== undefined && <b>{kind}: </b>}
      {korean ?? <span lang="en">{rest ? `${message} (${rest})` : message}</span>}
    </>
  );
}
