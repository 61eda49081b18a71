import { useState } from 'react';
import { Button } from '../../design/button.js';
import { useWords } from '../../i18n/use-words.js';
import { keep, kept } from '../../state/kept.js';
import { useShell } from '../use-shell.js';

const SEEN = 'guide-offered';

/** Offers the guided path once. */
export function GuideOffer() {
  const { open } = useShell();
  const { t } = useWords();
  const [offered, setOffered] = useState(() => kept(SEEN) === undefined);
  if (!offered) return null;
  const answer = (start: boolean) => {
    keep(SEEN, 'yes');
    setOffered(false);
    if (start) open('guide');
  };
  return (
    <aside className="notice guide-offer" aria-label={t('guide.title')}>
      <p>{t('guide.offer')}</p>
      <Button primary onClick={() => answer(true)}>
        {t('guide.start')}
      </Button>
      <Button onClick={() => answer(false)}>{t('guide.later')}</Button>
    </aside>
  );
}
