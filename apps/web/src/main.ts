import './design/tokens.css';
import './design/base.css';
import './design/controls.css';
import './design/surfaces.css';
import './views/figures/figures.css';
import { embeddedFiles, pageWithFiles } from './embedded.js';
import { unpackWorkers } from './packed-workers.js';
import { hashBar, pathBar } from './state/address-bar.js';
import { Workbench } from './state/workbench.js';

/** Opens the talks, and meanwhile fetches the page that shows them. */
async function start(root: HTMLElement): Promise<void> {
  const self = pageWithFiles(document);
  const page = import('./page.js');
  const unpacking = Promise.all([embeddedFiles(document), unpackWorkers(document)]);
  const [embedded] = await unpacking.catch(async (error: unknown) => {
    (await page).showFailure(root, error);
    throw error;
  });
  const workbench = new Workbench(embedded ? hashBar(window) : pathBar(window), embedded, self);
  (await page).showPage(root, workbench);
}

const root = document.getElementById('root');
if (root) void start(root);
