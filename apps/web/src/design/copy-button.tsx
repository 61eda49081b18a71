import { useEffect, useState } from 'react';
import { Button } from './button.js';

export interface CopyButtonProps {
  readonly label: string;
  /** Said once the text is on the clipboard, and when the browser does not allow it. */
  readonly copied: string;
  readonly refused: string;
  /** Made when the button is pressed. */
  readonly text: () => string;
}

const SAID_MS = 2500;

/** Puts a text on the clipboard and says so. */
export function CopyButton({ label, copied, refused, text }: CopyButtonProps) {
  const [said, setSaid] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setSaid('copied'),
      () => setSaid('refused'),
    );
  return (
    <>
      <Button onClick={() => void copy()}>{said === 'copied' ? copied : said === 'refused' ? refused : label}</Button>
      <span className="unseen" role="status">
        {said === 'copied' ? copied : said === 'refused' ? refused : ''}
      </span>
    </>
  );
}
