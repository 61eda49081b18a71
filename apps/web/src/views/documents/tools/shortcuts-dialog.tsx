import { useState } from 'react';
import { Modal } from '../../../design/modal.js';
import { Toggle } from '../../../design/toggle.js';
import { useWords } from '../../../i18n/use-words.js';
import { setSingleKeys, singleKeys } from './use-review-keys.js';

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j', '↓'], 'next'],
  [['k', '↑'], 'previous'],
  [['n'], 'undecided'],
  [['a'], 'accept'],
  [['r'], 'reject'],
  [['e'], 'edit'],
  [['z'], 'undo'],
  [['A'], 'plain'],
  [['[', ']'], 'document'],
  [['g'], 'agenda'],
  [['?'], 'help'],
];

/** The keys of the view; single keys can be switched off. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [on, setOn] = useState(singleKeys);
  return (
    <Modal title={t('documents.shortcuts.title')} note={t('documents.shortcuts.note')} onClose={onClose}>
      <dl className="shortcuts">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`documents.shortcuts.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="landing-all">
        <Toggle
          label={t('documents.shortcuts.on')}
          on={on}
          onChange={(wanted) => {
            setSingleKeys(wanted);
            setOn(wanted);
          }}
        />
        <span aria-hidden="true">{t('documents.shortcuts.on')}</span>
      </p>
    </Modal>
  );
}
