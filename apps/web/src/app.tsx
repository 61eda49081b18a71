import './app.css';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from './i18n/use-words.js';
import { useLoaded, useScreen } from './state/use-workbench.js';
import { AgendaSection } from './views/agenda/agenda-section.js';
import { BargainSection } from './views/bargain/bargain-section.js';
import { LinkageTable } from './views/bargain/linkage-table.js';
import { RatificationTable } from './views/bargain/ratification-table.js';
import { EffectsPanel } from './views/effects/effects-panel.js';
import { ThirdPanel } from './views/effects/third-panel.js';
import { Masthead } from './views/header/masthead.js';
import { Strip } from './views/header/strip.js';
import { MeasuresSection } from './views/measures/measures-section.js';
import { OptionsSection } from './views/options/options-section.js';
import { PackageSection } from './views/package/package-section.js';
import { FailurePage } from './views/status/failure-page.js';
import { LoadingPage } from './views/status/loading-page.js';
import { Notices } from './views/status/notices.js';

/** The whole page. */
export function App() {
  const failure = useScreen((screen) => screen.failure);
  const ready = useScreen((screen) => screen.loaded !== undefined);
  useAppearance();
  if (failure) return <FailurePage failure={failure} />;
  if (!ready) return <LoadingPage />;
  return <Desk />;
}

function Desk() {
  const { talks, file, dataset } = useLoaded();
  const { t, text, dataset: datasetTitle } = useWords();
  const title = text(talks.title);
  useLayoutEffect(() => {
    document.title = `${title} · Parley`;
  }, [title]);
  return (
    <>
      <a className="skip" href="#agenda">
        {t('app.skip')}
      </a>
      <div className="frame">
        <Masthead />
        <Notices />
      </div>
      <Strip />
      <main className="page frame">
        <AgendaSection />
        <MeasuresSection />
        <OptionsSection />
        <div className="desk">
          <div className="desk-column">
            <BargainSection />
            <LinkageTable />
            <RatificationTable />
            <ThirdPanel />
          </div>
          <div className="desk-column">
            <PackageSection />
            <EffectsPanel />
          </div>
        </div>
      </main>
      <footer className="foot frame">
        <p>
          {t('foot.text', { file })} {t('foot.numbers', { title: datasetTitle, licence: dataset.licence })}
        </p>
      </footer>
    </>
  );
}

/** Language and colours of the document follow the address. */
function useAppearance(): void {
  const { i18n } = useTranslation();
  const language = useScreen((screen) => screen.address.language);
  const theme = useScreen((screen) => screen.address.theme);
  useLayoutEffect(() => {
    if (language && language !== i18n.language) void i18n.changeLanguage(language);
    document.documentElement.lang = language ?? i18n.language;
  }, [language, i18n]);
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
