import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';

/** Documents read into claims, and the claims decided on. */
export default function DocumentsView() {
  const { t } = useWords();
  return (
    <Section id="documents" title={t('app.view.documents')}>
      {null}
    </Section>
  );
}
