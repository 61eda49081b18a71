import { type FormEvent, useId, useRef } from 'react';
import { Button } from '../../../design/button.js';
import { Modal } from '../../../design/modal.js';
import { useWords } from '../../../i18n/use-words.js';

export interface NameDialogProps {
  readonly name?: string | undefined;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks who decides. */
export function NameDialog({ name, onName, onClose }: NameDialogProps) {
  const { t } = useWords();
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const given = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('name') ?? '');
    if (typed.trim() !== '') onName(typed);
  };
  return (
    <Modal
      title={t('documents.nameTitle')}
      note={t('documents.nameNote')}
      onClose={onClose}
      first={first}
      actions={
        <Button primary type="submit" form={form}>
          {t('documents.nameGo')}
        </Button>
      }
    >
      <form id={form} className="claim-form" onSubmit={given}>
        <label data-wide>
          <span>{t('documents.name')}</span>
          <input
            className="field"
            name="name"
            required
            maxLength={120}
            defaultValue={name}
            ref={first}
            autoComplete="name"
          />
        </label>
      </form>
    </Modal>
  );
}
