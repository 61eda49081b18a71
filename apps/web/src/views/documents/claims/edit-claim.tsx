import { type Changes, type ClaimRecord, VOCABULARY } from '@parley/talks';
import { type FormEvent, useId } from 'react';
import { Button } from '../../../design/button.js';
import { Modal } from '../../../design/modal.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Review } from '../use-review.js';
import { formFields } from './form-fields.js';

/** Corrects a claim; the original is kept. */
export function EditClaim({
  record: { claim, original },
  review,
  onClose,
}: {
  record: ClaimRecord;
  review: Review;
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const form = useId();
  const fields = formFields(claim, review.talks, words, VOCABULARY);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const changes = Object.fromEntries(
      fields.flatMap(({ name, value, kind, must }) => {
        const text = String(given.get(name) ?? '').trim();
        const read = text === '' ? (must ? value : null) : kind === 'number' ? Number(text) : text;
        return read === value ? [] : [[name, read]];
      }),
    ) as Changes;
    onClose();
    // Saved as it is, the claim is accepted.
    if (Object.keys(changes).length > 0) review.act.edit([claim.claim], changes);
    else review.act.accept([claim.claim]);
  };
  return (
    <Modal
      title={t('documents.editTitle')}
      note={t('documents.editNote')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('documents.cancel')}</Button>
          <Button primary type="submit" form={form}>
            {t('documents.save')}
          </Button>
        </>
      }
    >
      <blockquote className="claim-quote">“{claim.quote.text}”</blockquote>
      <p className="small quiet">
        {t('documents.asRead')}: {review.saying.line(original)}
      </p>
      <form id={form} className="claim-form" onSubmit={save}>
        {fields.map(({ name, label, value, kind, choices, must }) => (
          <label key={name} htmlFor={`${form}-${name}`} data-wide={kind === 'long' || undefined}>
            <span>{label}</span>
            {choices ? (
              <select
                id={`${form}-${name}`}
                className="select"
                name={name}
                defaultValue={value === null ? '' : String(value)}
              >
                {!must && <option value="">{t('documents.open')}</option>}
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            ) : (
              <input
                id={`${form}-${name}`}
                className="field"
                name={name}
                type={kind === 'number' ? 'number' : kind === 'date' ? 'date' : 'text'}
                {...(kind === 'number' && { step: 'any' })}
                required={must}
                defaultValue={value === null ? '' : String(value)}
              />
            )}
          </label>
        ))}
      </form>
    </Modal>
  );
}
