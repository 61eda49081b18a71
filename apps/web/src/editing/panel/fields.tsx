/** Fields of the inspector. */

import type { Path } from '@parley/input';
import type { Value } from '@parley/talks';
import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Item } from './choices.js';
import { FaultNotes } from './fault-notes.js';
import { type Field, useField, useTyped } from './use-field.js';

export interface FieldProps {
  readonly path: Path;
  readonly label: string;
  /** What the field belongs to, in the names of steps. */
  readonly of: string;
  /** The file may do without it: left empty, it goes. */
  readonly optional?: boolean;
}

const nameOf = ({ label, of }: FieldProps) => `${label} · ${of}`;

/** What a control needs to tell assistive technology what is wrong. */
function useTold(field: Field) {
  const id = useId();
  const wrong = field.faults.length > 0;
  return { id, told: { ...(wrong && { 'aria-invalid': true, 'aria-describedby': `${id}-faults` }) } };
}

function Labelled({
  id,
  label,
  hint,
  field,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  field: Field;
  children: ReactNode;
}) {
  return (
    <div className="edit-field">
      <label htmlFor={id}>
        {label}
        {hint && <span className="quiet"> {hint}</span>}
      </label>
      {children}
      <FaultNotes id={`${id}-faults`} faults={field.faults} />
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  readonly long?: boolean;
  readonly hint?: string;
  readonly lang?: string;
  /** How the text stands in the file; as it is by default. */
  read?(value: Value | undefined): string;
  write?(text: string, before: Value | undefined): Value;
}

/** A text, or anything that is written as one. */
export function TextField(props: TextFieldProps) {
  const { path, label, optional, long, hint, lang, read = plain, write = (text) => text } = props;
  const field = useField(path, nameOf(props));
  const { id, told } = useTold(field);
  const typed = useTyped(
    read(field.value),
    (text) => (text.trim() === '' && optional ? field.remove() : field.set(write(text, field.value))),
    field.pause,
  );
  const control = {
    id,
    lang,
    value: typed.text,
    onBlur: typed.leave,
    ...told,
  };
  return (
    <Labelled id={id} label={label} hint={hint} field={field}>
      {long ? (
        <textarea {...control} rows={3} onChange={({ target }) => typed.change(target.value)} />
      ) : (
        <input {...control} type="text" onChange={({ target }) => typed.change(target.value)} />
      )}
    </Labelled>
  );
}

function plain(value: Value | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

/** A number: what is no number goes into the file as it is typed, and is reported there. */
export function NumberField(props: FieldProps & { readonly hint?: string }) {
  return <TextField {...props} write={asNumber} />;
}

function asNumber(text: string): Value {
  const number = Number(text.trim().replace('−', '-'));
  return text.trim() === '' || !Number.isFinite(number) ? text : number;
}

/** Codes with commas between them. */
export function CodesField(props: FieldProps & { readonly hint?: string; readonly always?: boolean }) {
  return (
    <TextField
      {...props}
      read={(value) => (Array.isArray(value) ? value.join(', ') : plain(value))}
      write={(text, before) => {
        const codes = text
          .split(',')
          .map((code) => code.trim())
          .filter((code) => code !== '');
        return codes.length === 1 && !props.always && !Array.isArray(before) ? (codes[0] ?? '') : codes;
      }}
    />
  );
}

/** A text in English and Korean. */
export function WordsField(props: FieldProps & { readonly long?: boolean }) {
  const { path, label, of, optional, long = false } = props;
  const { t } = useWords();
  const field = useField(path, nameOf(props));
  const { value } = field;
  const map = typeof value === 'object' && value !== null && !Array.isArray(value);
  const shared = { of, long };
  return (
    <fieldset className="edit-words">
      <legend>{label}</legend>
      {map ? (
        <TextField {...shared} path={[...path, 'en']} label={t('editing.english')} lang="en" />
      ) : (
        <TextField {...shared} path={path} label={t('editing.english')} lang="en" optional={optional ?? false} />
      )}
      {map || value === undefined ? (
        <TextField {...shared} path={[...path, 'ko']} label={t('editing.korean')} lang="ko" optional />
      ) : (
        <SecondLanguage {...shared} field={field} label={t('editing.korean')} />
      )}
    </fieldset>
  );
}

/** The Korean of a text that is written in English only so far. */
function SecondLanguage({ field, label, long }: { field: Field; label: string; long: boolean }) {
  const id = useId();
  const typed = useTyped('', (ko) => ko.trim() !== '' && field.set({ en: plain(field.value), ko }), field.pause);
  const control = { id, lang: 'ko', value: typed.text, onBlur: typed.leave };
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...control} rows={3} onChange={({ target }) => typed.change(target.value)} />
      ) : (
        <input {...control} type="text" onChange={({ target }) => typed.change(target.value)} />
      )}
    </div>
  );
}

export interface ChoiceFieldProps extends FieldProps {
  readonly items: readonly Item[];
}

/** One of a few. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { path, label, optional, items } = props;
  const { t } = useWords();
  const field = useField(path, nameOf(props));
  const { id, told } = useTold(field);
  const value = plain(field.value);
  const known = items.some((item) => item.value === value);
  return (
    <Labelled id={id} label={label} field={field}>
      <select
        id={id}
        value={value}
        {...told}
        onChange={({ target }) => {
          if (target.value === '') field.remove();
          else field.set(target.value);
          field.pause();
        }}
      >
        {(optional || value === '') && <option value="">{t('editing.none')}</option>}
        {!known && value !== '' && <option value={value}>{value}</option>}
        {items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A day; `nullable` where the file writes null for a day that is not known. */
export function DayField(props: FieldProps & { readonly nullable?: boolean }) {
  const { path, label, optional, nullable } = props;
  const field = useField(path, nameOf(props));
  const { id, told } = useTold(field);
  const typed = useTyped(
    plain(field.value),
    (day) => {
      if (day !== '') field.set(day);
      else if (nullable) field.set(null);
      else if (optional) field.remove();
    },
    field.pause,
  );
  return (
    <Labelled id={id} label={label} field={field}>
      <input
        id={id}
        type="date"
        value={typed.text}
        {...told}
        onChange={({ target }) => typed.change(target.value)}
        onBlur={typed.leave}
      />
    </Labelled>
  );
}
