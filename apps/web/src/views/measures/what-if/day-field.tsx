import { useState } from 'react';
import { isDay } from '../../../state/day.js';

export interface DayFieldProps {
  readonly label: string;
  /** What the day is of, for assistive technology. */
  readonly name: string;
  readonly value: string | undefined;
  /** True when it is not what the law says. */
  readonly changed: boolean;
  /** Called with undefined when the field is emptied. */
  readonly onChange: (day: string | undefined) => void;
}

/** A day that may be left open. What is typed stays as typed until it is a day. */
export function DayField({ label, name, value, changed, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <label className="what-if-day small" data-changed={changed || undefined}>
      <span>{label}</span>
      <input
        type="date"
        className="select"
        aria-label={`${label}: ${name}`}
        value={typed ?? value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || isDay(target.value)) onChange(target.value === '' ? undefined : target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
