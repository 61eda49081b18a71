import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/surfaces.css';
import './views/figures/figures.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { readersLanguage, startTranslations } from './i18n/start.js';
import { WorkbenchProvider } from './state/use-workbench.js';
import { Workbench } from './state/workbench.js';

const workbench = new Workbench(window);
startTranslations(workbench.current().address.language ?? readersLanguage(navigator.languages));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <WorkbenchProvider workbench={workbench}>
      <App />
    </WorkbenchProvider>,
  );
}
