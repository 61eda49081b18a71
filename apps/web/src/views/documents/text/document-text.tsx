import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import type { DocumentRow } from '../model/document-rows.js';
import type { Place } from '../model/review-order.js';
import { blockAt, type TextBlock, textBlocks } from '../model/text-blocks.js';
import { BlockOfText } from './block-of-text.js';
import { bringIntoView } from './bring-into-view.js';
import type { ClaimMark } from './claim-mark.js';

export interface DocumentTextProps {
  readonly text: string;
  readonly row: DocumentRow;
  /** Id of the active claim. */
  readonly active: string | undefined;
  readonly onOpen: (place: Place) => void;
}

/** Blocks drawn together: parts of a long text that are out of sight are not laid out. */
const CHUNK = 40;

const NO_MARKS: readonly ClaimMark[] = [];

/** The text with the claims marked; the active one is brought into view. */
export function DocumentText({ text, row, active, onOpen }: DocumentTextProps) {
  const { t } = useWords();
  const pane = useRef<HTMLElement>(null);
  const blocks = useMemo(() => textBlocks(text), [text]);
  const { document, claims } = row;
  const marks = useMarks(blocks, claims, text.length);
  const latest = useRef({ onOpen, row });
  latest.current = { onOpen, row };
  // A decision must not draw the whole text again.
  const open = useCallback((at: number) => {
    const { document: of, claims: now } = latest.current.row;
    const claim = now[at]?.claim.claim;
    if (claim !== undefined) latest.current.onOpen({ document: of.document, claim });
  }, []);
  const number = claims.findIndex(({ claim }) => claim.claim === active);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew has to be marked again
  useEffect(() => {
    const at = pane.current;
    if (!at) return;
    for (const marked of at.querySelectorAll('[data-active]')) marked.removeAttribute('data-active');
    if (number < 0) return;
    const parts = at.querySelectorAll(`[data-marks~="${number}"]`);
    for (const part of parts) part.setAttribute('data-active', '');
    const [first] = parts;
    if (first) bringIntoView(at, first);
  }, [number, marks]);
  // The text itself is not gone through again for every step.
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(blocks.length / CHUNK) }, (_, index) => {
        const from = index * CHUNK;
        return (
          <div key={from} className="text-chunk">
            {blocks.slice(from, from + CHUNK).map((block) => (
              <Block
                key={block.start}
                text={text}
                block={block}
                marks={marks.get(block.start) ?? NO_MARKS}
                onOpen={open}
              />
            ))}
          </div>
        );
      }),
    [blocks, marks, text, open],
  );
  return (
    <section
      ref={pane}
      className="review-scroll document-text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus it could not be scrolled by keyboard
      tabIndex={0}
      aria-label={t('documents.text')}
      data-review-keys
      lang={document.language === 'und' ? undefined : document.language}
    >
      {chunks}
    </section>
  );
}

const Block = memo(BlockOfText);

/** Marks by the start of their block; a block keeps its list as long as nothing in it changes. */
function useMarks(
  blocks: readonly TextBlock[],
  claims: DocumentRow['claims'],
  length: number,
): ReadonlyMap<number, readonly ClaimMark[]> {
  const before = useRef<ReadonlyMap<number, readonly ClaimMark[]>>(new Map());
  return useMemo(() => {
    const marks = new Map<number, ClaimMark[]>();
    for (const [number, { claim, state }] of claims.entries()) {
      const { start, end } = claim.quote;
      if (claim.quote.state === 'unverified' || end > length || start >= end) continue;
      const mark: ClaimMark = { id: String(number), number, start, end, kind: claim.kind, state };
      for (let index = blockAt(blocks, start); index < blocks.length; index++) {
        const block = blocks[index];
        if (!block || block.start >= end) break;
        const of = marks.get(block.start);
        if (of) of.push(mark);
        else marks.set(block.start, [mark]);
      }
    }
    const kept = new Map<number, readonly ClaimMark[]>();
    for (const [start, of] of marks) {
      const last = before.current.get(start);
      kept.set(start, last && same(last, of) ? last : of);
    }
    before.current = kept;
    return kept;
  }, [blocks, claims, length]);
}

function same(one: readonly ClaimMark[], other: readonly ClaimMark[]): boolean {
  return (
    one.length === other.length &&
    one.every((mark, index) => mark.id === other[index]?.id && mark.state === other[index]?.state)
  );
}
