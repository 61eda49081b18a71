import type { ReactNode } from 'react';
import { segmentsOf } from '../model/segments.js';
import type { TextBlock } from '../model/text-blocks.js';
import type { ClaimMark } from './claim-mark.js';
import { MarkLabel } from './mark-label.js';

export interface BlockOfTextProps {
  readonly text: string;
  readonly block: TextBlock;
  readonly marks: readonly ClaimMark[];
  readonly onOpen: (number: number) => void;
}

/** One paragraph or heading; each claim in it is underlined by its kind and begins with a label. */
export function BlockOfText({ text, block, marks, onOpen }: BlockOfTextProps) {
  const parts =
    marks.length === 0
      ? text.slice(block.start, block.end)
      : segmentsOf(block, marks).map(({ start, end, marks: over, begin }) => (
          <span key={start}>
            {byKind(begin).map(([mark, ...others]) => (
              <MarkLabel key={mark.id} mark={mark} others={others.length} onOpen={onOpen} />
            ))}
            {marked(text.slice(start, end), over, onOpen)}
          </span>
        ));
  if (!block.heading) return <p>{parts}</p>;
  return <h4 className="text-heading">{parts}</h4>;
}

/** Marks that begin together, those of a kind and state side by side under one label. */
function byKind(marks: readonly ClaimMark[]): [ClaimMark, ...ClaimMark[]][] {
  const groups = new Map<string, [ClaimMark, ...ClaimMark[]]>();
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.state}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()];
}

/** Each span over the text draws its own line, one below the other. */
function marked(text: string, marks: readonly ClaimMark[], onOpen: (number: number) => void, depth = 0): ReactNode {
  const [mark, ...inner] = marks;
  if (!mark) return text;
  const inside = marked(text, inner, onOpen, depth + 1);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: keys move from claim to claim
    <span
      className="claim-span"
      data-marks={mark.number}
      data-kind={mark.kind}
      data-state={mark.state}
      data-depth={Math.min(depth, 3)}
      // A click opens the innermost of those that overlap.
      onClick={(event) => {
        event.stopPropagation();
        onOpen(mark.number);
      }}
    >
      {inside}
    </span>
  );
}
