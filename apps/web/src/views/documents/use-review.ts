/** The review on screen: which documents are listed, which one is open, which claim is active, and what can be done. */

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { RulesKnow } from '../../reading/protocol.js';
import { type DeskOfTalks, useDeskState } from '../../record/use-desk.js';
import { theName } from '../../record/who.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { claimWords, type SubjectTitles } from './model/claim-words.js';
import { documentRows } from './model/document-rows.js';
import { filterRows } from './model/filter-rows.js';
import { moves, newsOfRecord, plainClaims } from './model/news-of-record.js';
import { useActions } from './use-actions.js';

/** Everything the parts of the view share. */
export type Review = ReturnType<typeof useReview>;

export function useReview(made: DeskOfTalks) {
  const { desk, reading } = made;
  const loaded = useLoaded();
  const { showDocuments } = useWorkbench();
  const address = useScreen((screen) => screen.address.documents);
  const log = useDeskState(made, (state) => state.log);
  const words = useWords();
  const [rules, setRules] = useState<RulesKnow>();
  const [waiting, setWaiting] = useState<(name: string) => void>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    let here = true;
    void reading.open().then((answer) => {
      if (here && answer.status === 'ok') setRules(answer.value);
    });
    return () => {
      here = false;
    };
  }, [reading]);

  const { talks } = loaded;
  const names = rules?.names;
  const subjects = useMemo(
    (): SubjectTitles => new Map(rules?.taxonomy.map(({ issue, label }) => [issue, label])),
    [rules],
  );
  const rows = useMemo(() => documentRows(log), [log]);
  const settledRows = useDeferredValue(rows);
  const news = useMemo(() => newsOfRecord(talks, settledRows, names), [talks, settledRows, names]);
  const { q, publisher, party, issue, state, order, doubts } = address;
  const filter = useMemo(
    () => ({ q, publisher, party, issue, state, order }),
    [q, publisher, party, issue, state, order],
  );
  const shown = useMemo(() => filterRows(rows, filter, (row) => moves(row, news)), [rows, filter, news]);
  const saying = useMemo(() => claimWords(words, subjects, talks), [words, subjects, talks]);

  const named =
    address.doc ?? (address.claim === undefined ? undefined : log.claims.get(address.claim)?.claim.document);
  const open = rows.find(({ document }) => document.document === named) ?? shown[0];
  const active = open?.claims.find(({ claim }) => claim.claim === address.claim);
  const plain = useMemo(() => (open ? plainClaims(talks, open.claims, news) : []), [talks, open, news]);

  /** Does something under the name of the person, which is asked for first where it is not known. */
  const withName = useCallback((work: (name: string) => void) => {
    const name = theName();
    if (name === undefined) setWaiting(() => work);
    else work(name);
  }, []);

  const activeId = active?.claim.claim;
  const act = useActions({
    desk,
    shown,
    open,
    active: activeId,
    words,
    showDocuments,
    withName,
    say: setSaid,
  });

  return {
    made,
    talks,
    /** Names known to be one person's; undefined until the rules are loaded. */
    names,
    rows,
    shown,
    news,
    open,
    active,
    plain,
    filter,
    /** Doubts of the whole record are shown instead of one document. */
    doubts,
    saying,
    act,
    said,
    withName,
    /** Work that waits for the name of the person. */
    waiting,
    stopWaiting: () => setWaiting(undefined),
  };
}
