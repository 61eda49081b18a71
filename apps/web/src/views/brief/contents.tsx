import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Brief } from '../../worker/brief-protocol.js';
import { SOURCES_ID, sectionId } from './ids.js';

/** What the brief has, and where the reader is in it. */
export function Contents({ brief }: { brief: Brief }) {
  const { t } = useWords();
  const at = useSectionInSight(brief);
  const line = (id: string, name: string) => (
    <li key={id}>
      <button type="button" className="contents-line" aria-current={at === id || undefined} onClick={() => goTo(id)}>
        {name}
      </button>
    </li>
  );
  return (
    <nav className="contents" aria-label={t('brief.contents')}>
      <p className="eyebrow">{t('brief.contents')}</p>
      <ol>{brief.sections.filter(({ annex }) => !annex).map(({ id, name }) => line(sectionId(id), name))}</ol>
      <p className="eyebrow">{t('brief.annexes')}</p>
      <ol>
        {brief.sections.filter(({ annex }) => annex).map(({ id, name }) => line(sectionId(id), name))}
        {line(SOURCES_ID, t('brief.sources'))}
      </ol>
    </nav>
  );
}

/** The address belongs to the screen, so a place in the brief is scrolled to rather than linked to. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Id of the last heading above the upper third of the window. */
function useSectionInSight(brief: Brief): string | undefined {
  const [at, setAt] = useState<string>();
  useEffect(() => {
    const ids = [...brief.sections.map(({ id }) => sectionId(id)), SOURCES_ID];
    let asked = 0;
    const look = () => {
      asked = 0;
      const above = ids.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < window.innerHeight / 3;
      });
      setAt(above.at(-1) ?? ids[0]);
    };
    const soon = () => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    return () => {
      window.removeEventListener('scroll', soon);
      cancelAnimationFrame(asked);
    };
  }, [brief]);
  return at;
}
