import './headline.css';
import { Section } from '../../../design/section.js';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';
import type { Accounts } from '../../../worker/effects-protocol.js';
import { useLiveEffects, useRestedEffects } from '../effects-context.js';
import { useSubjectWords } from '../subject/use-subject-words.js';
import { PartyCard } from './party-card.js';
import { RunLines } from './run-lines.js';

/** What it is to each party, in a sentence and in figures. */
export function HeadlineSection() {
  const { fx, vs, beside, pair, accounts } = useRestedEffects();
  const { t, unit } = useWords();
  const name = useSubjectWords();
  const same = pair !== undefined && pair.one.run === pair.other.run;
  return (
    <Section
      id="effects"
      title={t('effects.title')}
      note={t(beside ? 'effects.noteBeside' : 'effects.note', { one: name(fx), other: name(vs), unit })}
    >
      {same && (
        <p className="notice" role="status">
          {t('effects.sameWorld')}
        </p>
      )}
      {accounts && <PartyCards accounts={accounts} />}
      <RunLines />
    </Section>
  );
}

/** Follows the hand. */
function PartyCards({ accounts }: { accounts: Accounts }) {
  const { parties } = useLoaded();
  const live = useLiveEffects();
  const { beside } = useRestedEffects();
  if (!live) return null;
  return (
    <div className={live.stale ? 'party-cards stale' : 'party-cards'} data-beside={beside || undefined}>
      {parties.map(({ code, region }) => {
        const index = accounts.regions.findIndex((one) => one.code === region);
        return <PartyCard key={code} party={code} index={index} live={live} />;
      })}
    </div>
  );
}
