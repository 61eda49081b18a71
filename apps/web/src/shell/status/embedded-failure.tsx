import './status.css';
import { EmbeddedFault } from '../../embedded.js';
import { useText } from '../../i18n/use-text.js';

/** A page saved as one file whose talks cannot be used. */
export function EmbeddedFailure({ error }: { error: unknown }) {
  const t = useText();
  const kind = error instanceof EmbeddedFault ? error.kind : 'damaged';
  return (
    <main>
      <div className="status-page" role="alert">
        <p className="wordmark">Parley</p>
        <h1>{t(`embedded.${kind}`)}</h1>
        <p>{t(`embedded.${kind}Hint`)}</p>
        <ul className="status-issues">
          <li>{error instanceof Error ? error.message : String(error)}</li>
        </ul>
      </div>
    </main>
  );
}
