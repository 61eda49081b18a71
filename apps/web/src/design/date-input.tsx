import { useState } from 'react';
import { isDay } from '../state/day.js';

export interface DateInputProps {
  readonly label: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly onChange: (day: string) => void;
}

/** A day within two others. What is typed stays as typed until it is a day that can be taken. */
export function DateInput({ label, value, min, max, onChange }: DateInputProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <label className="date-input small">
      <span>{label}</span>
      <input
        type="date"
        className="select"
        value={typed ?? value}
        min={min}
        max={max}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isDay(target.value) && target.value >= min && target.value <= max) onChange(target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
