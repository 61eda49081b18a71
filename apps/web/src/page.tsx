/** The page on the screen. */

import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { readersLanguage, startTranslations } from './i18n/start.js';
import { EmbeddedFailure } from './shell/status/embedded-failure.js';
import { fetchView } from './shell/view-outlet.js';
import { WorkbenchProvider } from './state/use-workbench.js';
import type { Workbench } from './state/workbench.js';

export function showPage(root: HTMLElement, workbench: Workbench): void {
  const { view, language } = workbench.current().address;
  fetchView(view);
  startTranslations(language ?? readersLanguage(navigator.languages));
  createRoot(root).render(
    <WorkbenchProvider workbench={workbench}>
      <App />
    </WorkbenchProvider>,
  );
}

/** Says why what the page carries cannot be shown. */
export function showFailure(root: HTMLElement, error: unknown): void {
  startTranslations(readersLanguage(navigator.languages));
  createRoot(root).render(<EmbeddedFailure error={error} />);
}
