import './package.css';
import { useMemo } from 'react';
import { Section } from '../../design/section.js';
import { Tag } from '../../design/tag.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import { Announcer } from './announcer.js';
import { Builder } from './builder.js';
import { Loads } from './loads.js';
import { PayoffCard } from './payoff-card.js';
import { Violations } from './violations.js';

/** The unit, and whether the package breaks a rule; beside the title, where nothing moves when it comes and goes. */
function PackageNote() {
  const broken = useScreen((screen) => screen.price.value?.violated.length ?? 0);
  const { t } = useWords();
  return (
    <>
      {t('package.note')} {broken > 0 && <Tag kind="note">{t('package.breaks', { count: broken })}</Tag>}
    </>
  );
}

/** A package put together issue by issue, and what it is worth at once. */
export function PackageSection() {
  const { parties } = useLoaded();
  const { value: priced, failure } = useScreen((screen) => screen.price);
  const choice = useScreen((screen) => screen.choice);
  const bargain = useScreen((screen) => screen.bargain.value);
  const { t, party } = useWords();
  // One scale for all packages, so that bars can be compared as the package changes.
  const domain = useMemo((): readonly [number, number] => {
    let least = -1;
    let most = 1;
    for (const payoff of bargain?.cloud.payoffs ?? []) {
      least = Math.min(least, payoff);
      most = Math.max(most, payoff);
    }
    return [1.1 * least, 1.1 * most];
  }, [bargain]);
  const stale = !priced || priced.choice.join() !== choice.join();
  return (
    <Section id="package" title={t('package.title')} note={<PackageNote />}>
      <div className="panel">
        <Announcer />
        {failure && <FailureNote failure={failure} />}
        <div className={stale ? 'payoffs stale' : 'payoffs'} data-stale={stale || undefined}>
          {priced
            ? priced.report.payoffs.map((payoff) => (
                <PayoffCard key={payoff.party} payoff={payoff} report={priced.report} domain={domain} />
              ))
            : parties.map(({ code }) => (
                <section className="payoff payoff-blank" key={code} aria-label={party(code)}>
                  <h3>{party(code)}</h3>
                </section>
              ))}
        </div>
        <Loads />
        <Builder />
        <Violations />
      </div>
    </Section>
  );
}
