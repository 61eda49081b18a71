import { Info } from '../../design/floating.js';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { SourceList } from '../source-line.js';

/** Issues that a party ties to each other. */
export function LinkageClaims() {
  const { linkages } = useLoaded().talks;
  const { t, text, issue, party } = useWords();
  return linkages.map((linkage) => (
    <div className="linkage-claim" key={linkage.issues.join(' ')}>
      <b>{linkage.issues.map(issue).join(' ↔ ')}</b> <Tag kind="contested">{t('agenda.linkage')}</Tag>
      <p className="quiet">
        {t('agenda.claimed', { party: party(linkage.claimed_by) })}: {text(linkage.says)}
        {linkage.denied_by && <>. {t('agenda.denied', { party: party(linkage.denied_by) })}</>}{' '}
        <Info label={`${t('context.sources')}: ${linkage.issues.map(issue).join(' ↔ ')}`}>
          <SourceList ids={linkage.sources} />
        </Info>
      </p>
    </div>
  ));
}
