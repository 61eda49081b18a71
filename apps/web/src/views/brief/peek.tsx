import { Popover } from 'radix-ui';
import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { BriefAnswer } from '../../worker/brief-protocol.js';
import { NotePeek } from './note-peek.js';
import { RunPeek } from './run-peek.js';

/** A run or a note, and the place in the print that it was asked for at. */
export interface Peeked {
  readonly kind: 'run' | 'note';
  readonly id: string;
  readonly anchor: HTMLElement;
}

export interface PeekProps {
  readonly peeked: Peeked | undefined;
  readonly answer: BriefAnswer;
  readonly close: () => void;
}

/** What stands behind a figure or a sentence, beside it. */
export function Peek({ peeked, answer, close }: PeekProps) {
  const { t } = useWords();
  const anchor = useMemo(() => ({ current: peeked?.anchor ?? document.body }), [peeked]);
  const leftByPointer = useRef(false);
  if (!peeked) return null;
  const label = t(peeked.kind === 'run' ? 'brief.runOf' : 'brief.source', { run: peeked.id, id: peeked.id });
  return (
    <Popover.Root open onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="floating peek"
          aria-label={label}
          sideOffset={6}
          collisionPadding={12}
          tabIndex={0}
          onClick={(event) => event.stopPropagation()}
          onInteractOutside={() => {
            leftByPointer.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // Who pressed something else is there already.
            if (!leftByPointer.current) focusable(peeked.anchor)?.focus({ preventScroll: true });
            leftByPointer.current = false;
          }}
        >
          {peeked.kind === 'run' ? (
            <RunPeek run={peeked.id} answer={answer} />
          ) : (
            <NotePeek id={peeked.id} answer={answer} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The button itself, or that of the row of a figure. */
function focusable(anchor: HTMLElement): HTMLElement | null {
  return anchor instanceof HTMLButtonElement ? anchor : (anchor.closest('tr')?.querySelector('button') ?? null);
}
