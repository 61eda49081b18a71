import './claims.css';
import type { Claim, ClaimRecord } from '@parley/talks';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import type { NewsOfClaims } from '../model/news-of-record.js';
import { bringIntoView } from '../text/bring-into-view.js';
import type { Review } from '../use-review.js';
import { ClaimCard, type ClaimCardProps } from './claim-card.js';

const KINDS: readonly Claim['kind'][] = ['position', 'measure', 'commitment', 'doubt'];

const NONE: readonly ClaimRecord[] = [];

const Card = memo(ClaimCard);

/** Cards drawn together. */
const CHUNK = 40;

const Chunk = memo(Cards, (before, after) =>
  (Object.keys({ ...before, ...after }) as (keyof CardsProps)[]).every((name) =>
    name === 'records' ? sameRecords(before.records, after.records) : before[name] === after[name],
  ),
);

/** The claims of the open document, by kind; the active one is shown whole. */
export function ClaimsPanel({ review, onEdit }: { review: Review; onEdit: () => void }) {
  const { open, active, news, saying, act } = review;
  const { t, count } = useWords();
  const pane = useRef<HTMLElement>(null);
  const claims = open?.claims ?? NONE;
  const activeId = active?.claim.claim;
  const documentId = open?.document.document;
  // What comes later may push it out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cards change their height with them
  useEffect(() => {
    const at = pane.current;
    const card = activeId === undefined ? undefined : at?.querySelector('[data-open]');
    if (at && card) bringIntoView(at, card);
  }, [activeId, claims, news]);
  const openClaim = useCallback(
    (claim: string) => {
      if (documentId !== undefined) act.go({ document: documentId, claim });
    },
    [documentId, act],
  );
  const lines = useMemo(
    () => new Map(claims.map(({ claim }) => [claim, { line: saying.line(claim), inferred: saying.inferred(claim) }])),
    [claims, saying],
  );
  if (!open) return <div className="panel" />;
  const { copyOf } = open;
  const at = active ? claims.indexOf(active) : -1;
  return (
    <section
      ref={pane}
      className="panel review-scroll review-claims"
      aria-label={t('documents.claims')}
      data-review-keys
    >
      <span className="unseen" role="status">
        {active && t('documents.said.active', { at: at + 1, of: claims.length, claim: saying.line(active.claim) })}
      </span>
      {claims.length === 0 && (
        <p className="review-none quiet">{t(copyOf === undefined ? 'documents.noClaimsHere' : 'documents.copyHere')}</p>
      )}
      {KINDS.map((kind) => {
        const of = claims.filter(({ claim }) => claim.kind === kind);
        if (of.length === 0) return null;
        const left = of.filter(({ state }: ClaimRecord) => state === 'proposed').length;
        return (
          <section key={kind} aria-label={t(`documents.groups.${kind}`)}>
            <h3 className="claims-head" data-kind={kind}>
              {t(`documents.groups.${kind}`)} <span className="quiet">{count(of.length)}</span>
              {left > 0 && <span className="claims-left">{t('documents.toDecide', { count: left })}</span>}
            </h3>
            {inChunks(of).map((records) => (
              <Chunk
                key={records[0]?.claim.claim}
                records={records}
                lines={lines}
                news={news}
                onOpen={openClaim}
                // Only the chunk with the active card is drawn again with every step.
                {...(active && records.includes(active) && { review, onEdit })}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}

interface CardsProps extends Pick<ClaimCardProps, 'onOpen' | 'review' | 'onEdit'> {
  readonly records: readonly ClaimRecord[];
  readonly lines: ReadonlyMap<Claim, Pick<ClaimCardProps, 'line' | 'inferred'>>;
  readonly news: NewsOfClaims;
}

function Cards({ records, lines, news, onOpen, review, onEdit }: CardsProps) {
  return records.map((record) => (
    <Card
      key={record.claim.claim}
      record={record}
      line={lines.get(record.claim)?.line ?? ''}
      inferred={lines.get(record.claim)?.inferred ?? ''}
      news={news.get(record.claim.claim)}
      onOpen={onOpen}
      {...(review && onEdit && record === review.active && { review, onEdit })}
    />
  ));
}

function inChunks(records: readonly ClaimRecord[]): ClaimRecord[][] {
  return Array.from({ length: Math.ceil(records.length / CHUNK) }, (_, index) =>
    records.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

function sameRecords(one: readonly ClaimRecord[], other: readonly ClaimRecord[]): boolean {
  return one.length === other.length && one.every((record, index) => record === other[index]);
}
