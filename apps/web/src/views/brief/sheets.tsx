import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Brief, BriefAnswer } from '../../worker/brief-protocol.js';
import { BlockView } from './block-view.js';
import { FrontierFigure } from './frontier-figure.js';
import { noteId, SOURCES_ID, sectionId } from './ids.js';
import { InlineView } from './inline-view.js';
import { Peek, type Peeked } from './peek.js';

/** The brief as it is printed: what goes into the room, the annexes, the sources. */
export function Sheets({ answer }: { answer: BriefAnswer }) {
  const { brief, chart } = answer;
  const { t } = useWords();
  const [peeked, setPeeked] = useState<Peeked>();
  const open = (event: React.MouseEvent) => {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-run], [data-note]') : null;
    if (!target) return;
    const { run, note } = target.dataset;
    if (run !== undefined) setPeeked({ kind: 'run', id: run, anchor: target });
    else if (note !== undefined) setPeeked({ kind: 'note', id: note, anchor: target });
  };
  const section = ({ id, title, blocks }: Brief['sections'][number]) => (
    <section key={id} aria-labelledby={sectionId(id)} data-section={id}>
      <h3 id={sectionId(id)} tabIndex={-1}>
        {title}
      </h3>
      {id === 'packages' && chart && <FrontierFigure chart={chart} brief={brief} />}
      {blocks.map((block, index) => (
        <BlockView key={key(id, index)} block={block} section={id} title={title} index={index} />
      ))}
    </section>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: each run and source has a button of its own
    // biome-ignore lint/a11y/noStaticElementInteractions: the figures only widen the target of that button
    <div className="sheets" lang={brief.language} onClick={open}>
      <article className="sheet" aria-labelledby="brief-name">
        <h2 id="brief-name" className="sheet-title">
          {brief.title}
        </h2>
        {brief.masthead.map((block, index) => (
          <BlockView key={key('masthead', index)} block={block} section="masthead" title={brief.title} index={index} />
        ))}
        {brief.sections.filter(({ annex }) => !annex).map(section)}
      </article>
      <article className="sheet" aria-label={t('brief.annexes')}>
        {brief.sections.filter(({ annex }) => annex).map(section)}
      </article>
      <article className="sheet" aria-labelledby={SOURCES_ID}>
        <h3 id={SOURCES_ID} tabIndex={-1}>
          {t('brief.sources')}
        </h3>
        <ol className="sheet-notes">
          {brief.footnotes.map(({ id, content }) => (
            <li key={id} id={noteId(id)} value={Number(id)}>
              <InlineView content={content} />
            </li>
          ))}
        </ol>
      </article>
      <Peek peeked={peeked} answer={answer} close={() => setPeeked(undefined)} />
    </div>
  );
}

/** Blocks never move within a section, so their place names them. */
function key(section: string, index: number): string {
  return `${section} ${index}`;
}
