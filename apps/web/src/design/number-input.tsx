import { useState } from 'react';

export interface NumberInputProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number within two others. What is typed stays as typed until it is a number that can be taken. */
export function NumberInput({ label, value, min, max, step, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      type="number"
      className="select number-input"
      aria-label={label}
      value={typed ?? value}
      min={min}
      max={max}
      step={step}
      onChange={({ target }) => {
        setTyped(target.value);
        const number = target.valueAsNumber;
        if (Number.isFinite(number) && number >= min && number <= max) onChange(number);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
