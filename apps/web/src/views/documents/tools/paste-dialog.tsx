import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../design/button.js';
import { Modal } from '../../../design/modal.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Head } from '../../../reading/protocol.js';
import type { Review } from '../use-review.js';

const GUESS_AFTER_MS = 250;

type Field = 'title' | 'publisher' | 'published' | 'language';

/** Reads pasted text; what the text says of itself is filled in and can be corrected first. */
export function PasteDialog({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useWords();
  const form = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const { made, withName } = review;
  const [text, setText] = useState('');
  const [guess, setGuess] = useState<Head>();
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  useEffect(() => {
    if (text.trim() === '') return setGuess(undefined);
    let wanted = true;
    const timer = setTimeout(() => {
      void made.reading.head(text, t('documents.paste')).then((answer) => {
        if (wanted && answer.status === 'ok') setGuess(answer.value);
      });
    }, GUESS_AFTER_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, made, t]);

  const value = (field: Field) => typed[field] ?? guess?.[field] ?? '';
  const type = (field: Field) => (event: { target: { value: string } }) =>
    setTyped((before) => ({ ...before, [field]: event.target.value }));
  const read = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = (field: Field) => value(field).trim() || undefined;
    const name = given('title') ?? t('documents.paste');
    const language = given('language');
    onClose();
    withName(() =>
      made.queue.add([
        {
          name,
          open: async () => ({
            kind: 'text',
            text,
            language,
            given: { name, title: given('title'), publisher: given('publisher'), published: given('published') },
          }),
        },
      ]),
    );
  };
  return (
    <Modal
      wide
      title={t('documents.pasteTitle')}
      note={t('documents.pasteNote')}
      onClose={onClose}
      first={first}
      actions={
        <>
          <Button onClick={onClose}>{t('documents.cancel')}</Button>
          <Button primary type="submit" form={form} disabled={text.trim() === ''}>
            {t('documents.read')}
          </Button>
        </>
      }
    >
      <form id={form} className="claim-form" onSubmit={read}>
        <label data-wide>
          <span>{t('documents.pasteText')}</span>
          <textarea
            className="field paste-text"
            value={text}
            onChange={({ target }) => setText(target.value)}
            ref={first}
          />
        </label>
        <label data-wide>
          <span>{t('documents.docTitle')}</span>
          <input className="field" value={value('title')} onChange={type('title')} />
        </label>
        <label>
          <span>{t('documents.publisher')}</span>
          <input className="field" value={value('publisher')} onChange={type('publisher')} />
        </label>
        <label>
          <span>{t('documents.pasteDate')}</span>
          <input className="field" type="date" value={value('published')} onChange={type('published')} />
        </label>
        <label>
          <span>{t('documents.pasteLanguage')}</span>
          <select className="select" value={value('language') || 'und'} onChange={type('language')}>
            {['en', 'ko', 'und'].map((code) => (
              <option key={code} value={code}>
                {t(`documents.languages.${code}`)}
              </option>
            ))}
          </select>
        </label>
      </form>
    </Modal>
  );
}
