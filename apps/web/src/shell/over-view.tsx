import { lazy, Suspense } from 'react';
import { useShell } from './use-shell.js';

const Palette = lazy(() => import('./palette/palette.js'));
const Guide = lazy(() => import('./guide/guide.js'));
const Glossary = lazy(() => import('../terms/glossary.js'));

/** What is open over the view; each is loaded when it is first opened. */
export function OverView() {
  const { over, close } = useShell();
  return (
    <Suspense fallback={null}>
      {over === 'palette' && <Palette />}
      {over === 'guide' && <Guide />}
      {over === 'glossary' && <Glossary onClose={close} />}
    </Suspense>
  );
}
