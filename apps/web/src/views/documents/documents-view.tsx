import './documents.css';
import { useMemo, useState } from 'react';
import { Section } from '../../design/section.js';
import { Segments } from '../../design/segments.js';
import { useWords } from '../../i18n/use-words.js';
import { useDesk } from '../../record/use-desk.js';
import { setTheName, theName } from '../../record/who.js';
import { useScreen, useWorkbench } from '../../state/use-workbench.js';
import { agendaOf } from './cell-link.js';
import { ClaimsPanel } from './claims/claims-panel.js';
import { EditClaim } from './claims/edit-claim.js';
import { DoubtsPanel } from './doubts/doubts-panel.js';
import { drawnFor } from './draw-again.js';
import { DocumentList } from './list/document-list.js';
import { sourceCount } from './model/document-rows.js';
import { DocumentPane } from './text/document-pane.js';
import { DropZone } from './tools/drop-zone.js';
import { EmptyRecord } from './tools/empty-record.js';
import { NameDialog } from './tools/name-dialog.js';
import { PasteDialog } from './tools/paste-dialog.js';
import { ReadingBar } from './tools/reading-bar.js';
import { SavingLine } from './tools/saving-line.js';
import { ShortcutsDialog } from './tools/shortcuts-dialog.js';
import { Toolbar } from './tools/toolbar.js';
import { useReviewKeys } from './tools/use-review-keys.js';
import { useReview } from './use-review.js';

const Reading = drawnFor(ReadingBar, ['made', 'rows', 'act']);
const Tools = drawnFor(Toolbar, ['made', 'rows', 'doubts', 'plain', 'open', 'act']);
const List = drawnFor(DocumentList, ['rows', 'shown', 'open', 'filter', 'talks', 'act']);
const Pane = drawnFor(DocumentPane, ['made', 'rows', 'open', 'active', 'act']);
const Doubts = drawnFor(DoubtsPanel, ['made', 'rows', 'talks', 'names', 'saying', 'act']);

const PANES = ['list', 'text', 'claims'] as const;
type PaneName = (typeof PANES)[number];

type Dialog = 'edit' | 'paste' | 'shortcuts' | 'name';

/** Documents read into claims, and the claims decided on. */
export default function DocumentsView() {
  const made = useDesk();
  const review = useReview(made);
  const workbench = useWorkbench();
  const { t, count } = useWords();
  const [dialog, setDialog] = useState<Dialog>();
  const { rows, active, act, plain, waiting, said, doubts } = review;
  const [pane, setPane] = usePane();
  const undecided = rows.reduce((sum, row) => sum + row.undecided, 0);

  const keys = useMemo(() => {
    const id = active?.claim.claim;
    const one = id === undefined ? [] : [id];
    const acceptPlain = () => act.accept(plain);
    return {
      j: act.next,
      ArrowDown: act.next,
      k: act.previous,
      ArrowUp: act.previous,
      n: act.nextUndecided,
      a: () => act.accept(one),
      r: () => act.reject(one),
      A: acceptPlain,
      e: () => (active && active.claim.kind !== 'doubt' ? setDialog('edit') : false),
      z: act.undo,
      ']': () => act.document(1),
      '[': () => act.document(-1),
      g: () =>
        active?.claim.kind === 'position' && active.claim.issue !== null
          ? workbench.goTo(agendaOf(active.claim.issue))
          : false,
      '?': () => setDialog('shortcuts'),
    };
  }, [act, active, plain, workbench]);
  useReviewKeys(keys);

  const close = () => setDialog(undefined);
  const note =
    rows.length === 0
      ? t('documents.noteNone')
      : [
          t('documents.noteDocuments', { count: rows.length, value: count(rows.length) }),
          t('documents.noteSources', { count: sourceCount(rows), value: count(sourceCount(rows)) }),
          t('documents.noteUndecided', { count: undecided, value: count(undecided) }),
        ].join(', ');
  return (
    <Section id="documents" title={t('documents.title')} note={note}>
      <DropZone review={review}>
        <Tools review={review} onOpen={setDialog} />
        <Reading review={review} />
        <SavingLine made={made} />
        <span className="unseen" role="status">
          {said}
        </span>
        {rows.length === 0 ? (
          <EmptyRecord review={review} onPaste={() => setDialog('paste')} />
        ) : doubts ? (
          <Doubts review={review} />
        ) : (
          <div className="review" data-pane={pane}>
            <div className="review-panes">
              <Segments
                label={t('documents.pane')}
                value={pane}
                onChange={(value) => setPane(value as PaneName)}
                segments={PANES.map((value) => ({ value, label: t(`documents.panes.${value}`) }))}
              />
            </div>
            <List review={review} />
            <Pane review={review} />
            <ClaimsPanel review={review} onEdit={() => setDialog('edit')} />
          </div>
        )}
      </DropZone>
      {dialog === 'edit' && active && <EditClaim record={active} review={review} onClose={close} />}
      {dialog === 'paste' && <PasteDialog review={review} onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'name' && (
        <NameDialog name={theName()} onClose={close} onName={(name) => setTheName(name) && close()} />
      )}
      {waiting && (
        <NameDialog
          onClose={review.stopWaiting}
          onName={(name) => {
            if (!setTheName(name)) return;
            review.stopWaiting();
            waiting(name.trim());
          }}
        />
      )}
    </Section>
  );
}

/** On a narrow screen one part of the review is shown: what was opened last. */
function usePane(): [PaneName, (pane: PaneName) => void] {
  const doc = useScreen((screen) => screen.address.documents.doc);
  const claim = useScreen((screen) => screen.address.documents.claim);
  const [pane, setPane] = useState<PaneName>(claim !== undefined ? 'claims' : doc !== undefined ? 'text' : 'list');
  const [opened, setOpened] = useState({ doc, claim });
  if (opened.doc !== doc || opened.claim !== claim) {
    setOpened({ doc, claim });
    setPane(claim === undefined ? 'text' : pane === 'list' ? 'text' : 'claims');
  }
  return [pane, setPane];
}
