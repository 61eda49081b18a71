/** What went wrong, in a line, with the words of the machine beside it. */
export function FailureLine({ message, detail }: { message: string; detail?: string | undefined }) {
  return (
    <div className="notice" role="alert">
      <p>
        {message} {detail && <code>{detail}</code>}
      </p>
    </div>
  );
}
