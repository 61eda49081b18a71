import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';

/** The print that goes into the room. */
export default function BriefView() {
  const { t } = useWords();
  return (
    <Section id="brief" title={t('app.view.brief')}>
      {null}
    </Section>
  );
}
