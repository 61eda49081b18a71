import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/surfaces.css';
import './views/figures/figures.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { embeddedFiles } from './embedded.js';
import { readersLanguage, startTranslations } from './i18n/start.js';
import { unpackWorkers } from './packed-workers.js';
import { EmbeddedFailure } from './shell/status/embedded-failure.js';
import { fetchView } from './shell/view-outlet.js';
import { hashBar, pathBar } from './state/address-bar.js';
import { WorkbenchProvider } from './state/use-workbench.js';
import { Workbench } from './state/workbench.js';

async function start(root: HTMLElement): Promise<void> {
  const unpacking = Promise.all([embeddedFiles(document), unpackWorkers(document)]);
  const [embedded] = await unpacking.catch((error: unknown) => {
    startTranslations(readersLanguage(navigator.languages));
    createRoot(root).render(<EmbeddedFailure error={error} />);
    throw error;
  });
  const workbench = new Workbench(embedded ? hashBar(window) : pathBar(window), embedded);
  fetchView(workbench.current().address.view);
  startTranslations(workbench.current().address.language ?? readersLanguage(navigator.languages));
  createRoot(root).render(
    <WorkbenchProvider workbench={workbench}>
      <App />
    </WorkbenchProvider>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
