import './slider.css';
import { Slider as Radix } from 'radix-ui';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** The value in words, for assistive technology. */
  readonly valueText: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number between two others, by pointer or arrow keys; a value beyond the end stands at the end. */
export function Slider({ label, value, valueText, min, max, step, onChange }: SliderProps) {
  return (
    <Radix.Root
      className="slider"
      min={min}
      max={max}
      step={step}
      value={[Math.min(max, Math.max(min, value))]}
      onValueChange={([next]) => next !== undefined && onChange(next)}
    >
      <Radix.Track className="slider-track">
        <Radix.Range className="slider-range" />
      </Radix.Track>
      <Radix.Thumb className="slider-thumb" aria-label={label} aria-valuetext={valueText} />
    </Radix.Root>
  );
}
