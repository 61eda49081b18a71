import { useRef } from 'react';
import { Button } from '../../../design/button.js';
import { saveFile } from '../../../design/downloads/save-file.js';
import { Floating } from '../../../design/floating.js';
import { Key } from '../../../design/key.js';
import { Segments } from '../../../design/segments.js';
import { useWords } from '../../../i18n/use-words.js';
import { useDeskState } from '../../../record/use-desk.js';
import { useTheName } from '../../../record/who.js';
import { useWorkbench } from '../../../state/use-workbench.js';
import type { Review } from '../use-review.js';
import { readFiles } from './read-files.js';
import { saveLog } from './save-log.js';

export interface ToolbarProps {
  readonly review: Review;
  readonly onOpen: (dialog: 'paste' | 'shortcuts' | 'name') => void;
}

/** What can be done with the record as a whole. */
export function Toolbar({ review, onOpen }: ToolbarProps) {
  const { t } = useWords();
  const { showDocuments } = useWorkbench();
  const { made, rows, doubts, plain, open, act } = review;
  const chooser = useRef<HTMLInputElement>(null);
  const name = useTheName();
  const undoable = useDeskState(made, (state) => state.undoable.length);
  const sure = new Set(plain);
  const rest = open?.claims.filter(({ claim, state }) => state === 'proposed' && !sure.has(claim.claim)) ?? [];
  return (
    <div className="review-tools">
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={t('documents.choose')}
        accept=".txt,.md,.markdown,.html,.htm,.pdf,.docx,.eml,text/*,application/pdf,message/rfc822"
        onChange={({ target }) => {
          readFiles(review, [...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button primary={rows.length === 0} onClick={() => chooser.current?.click()}>
        {t('documents.choose')}
      </Button>
      <Button onClick={() => onOpen('paste')}>{t('documents.paste')}</Button>
      {rows.length > 0 && (
        <>
          <Segments
            tight
            label={t('documents.mode')}
            value={doubts ? 'doubts' : 'review'}
            onChange={(value) => showDocuments({ doubts: value === 'doubts' })}
            segments={[
              { value: 'review', label: t('documents.review') },
              { value: 'doubts', label: t('documents.doubtsTab') },
            ]}
          />
          <span className="review-tools-rest">
            {!doubts && (
              <>
                <Button
                  disabled={plain.length === 0}
                  title={t('documents.acceptPlainHint')}
                  aria-keyshortcuts="Shift+A"
                  onClick={() => act.accept(plain)}
                >
                  {t('documents.acceptPlain', { count: plain.length })}
                </Button>
                <Button disabled={rest.length === 0} onClick={() => act.reject(rest.map(({ claim }) => claim.claim))}>
                  {t('documents.rejectRest', { count: rest.length })}
                </Button>
              </>
            )}
            <Button disabled={undoable === 0} aria-keyshortcuts="z" onClick={act.undo}>
              {t('documents.undo')} <Key>z</Key>
            </Button>
            <Floating
              label={t('documents.download')}
              trigger={
                <button type="button" className="button">
                  {t('documents.download')}
                </button>
              }
            >
              <Downloads review={review} />
            </Floating>
            <Button title={t('documents.keysHint')} aria-keyshortcuts="?" onClick={() => onOpen('shortcuts')}>
              {t('documents.keys')} <Key>?</Key>
            </Button>
            {name !== undefined && (
              <span className="small quiet review-name">
                {t('documents.by', { name })}{' '}
                <button type="button" className="link" onClick={() => onOpen('name')}>
                  {t('documents.changeName')}
                </button>
              </span>
            )}
          </span>
        </>
      )}
    </div>
  );
}

/** The log and the texts, one file each. */
function Downloads({ review: { made } }: { review: Review }) {
  const { t } = useWords();
  const { desk } = made;
  const texts = [...desk.ownTexts()];
  return (
    <div className="stack">
      <Button onClick={() => saveLog(desk)}>{t('documents.downloadLog')}</Button>
      {texts.length > 0 && (
        <Button
          onClick={() => {
            for (const [id, text] of texts) saveFile(`${id}.txt`, text, 'text/plain;charset=utf-8');
          }}
        >
          {t('documents.downloadTexts', { count: texts.length })}
        </Button>
      )}
    </div>
  );
}
