import { useEffect, useState } from 'react';
import { Button } from './button.js';
import { copyText } from './copy-text.js';

export interface CopyButtonProps {
  readonly label: string;
  /** Said once the text is on the clipboard, and when the browser does not allow it. */
  readonly copied: string;
  readonly refused: string;
  /** Made when the button is pressed. */
  readonly text: () => string;
  readonly className?: string;
}

/** How long the outcome stands on the button, in milliseconds. */
const SAID_MS = 3000;

/** Puts a text on the clipboard and says so. */
export function CopyButton({ label, copied, refused, text, className }: CopyButtonProps) {
  const [said, setSaid] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => setSaid((await copyText(text())) ? 'copied' : 'refused');
  const outcome = said && { copied, refused }[said];
  return (
    <>
      <Button className={className} onClick={() => void copy()}>
        {outcome ?? label}
      </Button>
      <span className="unseen" role="status">
        {outcome}
      </span>
    </>
  );
}
