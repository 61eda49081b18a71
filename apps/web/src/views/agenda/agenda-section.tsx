import './agenda.css';
import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { Context } from '../context/context.js';
import { Matrix } from './matrix.js';

/** What is on the table and who says so. */
export function AgendaSection() {
  const { parties } = useLoaded();
  const { t } = useWords();
  return (
    <Section id="agenda" title={t('agenda.title')} note={t('agenda.note')}>
      <div className="agenda" data-wide={parties.length > 2 || undefined}>
        <Matrix />
        <Context />
      </div>
    </Section>
  );
}
