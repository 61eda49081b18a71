import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';

interface Segment {
  readonly value: string;
  readonly label: ReactNode;
  /** Name for assistive technology where the label alone does not tell. */
  readonly name?: string;
}

export interface SegmentsProps {
  readonly label: string;
  readonly value: string;
  readonly segments: readonly Segment[];
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
  /** As narrow as its labels instead of the full width. */
  readonly tight?: boolean;
}

/** One choice among a few, all visible. */
export function Segments({ label, value, segments, onChange, disabled, tight }: SegmentsProps) {
  return (
    <RadioGroup.Root
      className="segments"
      data-tight={tight || undefined}
      aria-label={label}
      value={value}
      onValueChange={onChange}
      disabled={disabled ?? false}
      orientation="horizontal"
    >
      {segments.map((segment) => (
        <RadioGroup.Item
          key={segment.value}
          value={segment.value}
          className="segment"
          // The group selects on focus only while an arrow key is held; a quick press would move without choosing.
          onFocus={() => segment.value !== value && onChange(segment.value)}
          {...(segment.name && { 'aria-label': segment.name })}
        >
          {segment.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
