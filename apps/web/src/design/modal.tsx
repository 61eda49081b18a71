import './modal.css';
import { Dialog } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { useText } from '../i18n/use-text.js';
import { Button } from './button.js';

export interface ModalProps {
  readonly title: string;
  /** A sentence below the title. */
  readonly note?: ReactNode;
  readonly onClose: () => void;
  /** What has the focus when it opens; the first thing that can have it when left out. */
  readonly first?: RefObject<HTMLElement | null>;
  readonly wide?: boolean;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the page; Escape and the button close it. */
export function Modal({ title, note, onClose, first, wide, actions, children }: ModalProps) {
  const t = useText();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="modal-cover" />
        <Dialog.Content
          className="modal"
          data-wide={wide || undefined}
          onOpenAutoFocus={(event) => {
            if (!first?.current) return;
            event.preventDefault();
            first.current.focus();
          }}
          {...(!note && { 'aria-describedby': undefined })}
        >
          <div className="modal-head">
            <div>
              <Dialog.Title>{title}</Dialog.Title>
              {note && <Dialog.Description className="quiet small">{note}</Dialog.Description>}
            </div>
            <Button onClick={onClose}>{t('app.close')}</Button>
          </div>
          {/* Long contents scroll, by keyboard too. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
          <div className="modal-body" tabIndex={0}>
            {children}
          </div>
          {actions && <div className="modal-actions">{actions}</div>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
