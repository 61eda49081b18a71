import './app.css';
import i18next from 'i18next';
import { useLayoutEffect } from 'react';
import { Editing } from './editing/editing.js';
import { useLanguage } from './i18n/use-text.js';
import { useWords } from './i18n/use-words.js';
import { GuideOffer } from './shell/guide/guide-offer.js';
import { Masthead } from './shell/masthead.js';
import { Navigation } from './shell/navigation.js';
import { OneFileButton } from './shell/one-file-button.js';
import { OverView } from './shell/over-view.js';
import { FailurePage } from './shell/status/failure-page.js';
import { LoadingPage } from './shell/status/loading-page.js';
import { Notices } from './shell/status/notices.js';
import { useHotkeys } from './shell/use-hotkeys.js';
import { ShellProvider } from './shell/use-shell.js';
import { ViewOutlet } from './shell/view-outlet.js';
import { ViewRouter } from './shell/view-router.js';
import { useLoaded, useScreen } from './state/use-workbench.js';

/** The whole page. */
export function App() {
  const failure = useScreen((screen) => screen.failure);
  const ready = useScreen((screen) => screen.loaded !== undefined);
  useAppearance();
  if (failure) return <FailurePage failure={failure} />;
  if (!ready) return <LoadingPage />;
  return (
    <ViewRouter>
      <ShellProvider>
        <Desk />
      </ShellProvider>
    </ViewRouter>
  );
}

function Desk() {
  const { talks, file, dataset } = useLoaded();
  const { t, text, dataset: datasetTitle } = useWords();
  const title = text(talks.title);
  useHotkeys();
  useLayoutEffect(() => {
    document.title = `${title} · Parley`;
  }, [title]);
  return (
    <>
      <a className="skip" href="#view">
        {t('app.skip')}
      </a>
      <div className="frame">
        <Masthead />
        <Notices />
        <Editing />
        <GuideOffer />
      </div>
      <Navigation />
      <main className="page frame" id="view" tabIndex={-1}>
        <ViewOutlet />
      </main>
      <footer className="foot frame">
        <p>
          {t('foot.text', { file })} {t('foot.numbers', { title: datasetTitle, licence: dataset.licence })}
        </p>
        <OneFileButton />
      </footer>
      <OverView />
    </>
  );
}

/** Language and colours of the document follow the address. */
function useAppearance(): void {
  const shown = useLanguage();
  const language = useScreen((screen) => screen.address.language);
  const theme = useScreen((screen) => screen.address.theme);
  useLayoutEffect(() => {
    if (language && language !== shown) void i18next.changeLanguage(language);
    document.documentElement.lang = language ?? shown;
  }, [language, shown]);
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
