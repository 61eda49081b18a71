import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';

export interface FloatingProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** What the panel is about, for assistive technology. */
  readonly label: string;
  readonly children: ReactNode;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}

/** A panel that opens beside its button. Its contents are made when it opens. */
export function Floating({ trigger, label, children, side = 'bottom' }: FloatingProps) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="floating"
          aria-label={label}
          side={side}
          sideOffset={6}
          collisionPadding={12}
          tabIndex={0}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A small button that opens an explanation. */
export function Info({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Floating label={label} trigger={<button type="button" className="info" aria-label={label} />}>
      {children}
    </Floating>
  );
}
