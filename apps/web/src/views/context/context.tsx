import './context.css';
import { Tabs } from 'radix-ui';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import { Doubts } from './doubts.js';
import { Parties } from './parties.js';
import { Timeline } from './timeline.js';

/** Who sits there, what they want, when what happened, and what the sources get wrong. */
export function Context() {
  const { doubts } = useLoaded().talks;
  const { t } = useWords();
  const tabs = [
    { id: 'parties', body: <Parties />, count: 0 },
    { id: 'timeline', body: <Timeline />, count: 0 },
    { id: 'doubts', body: <Doubts />, count: Object.keys(doubts).length },
  ];
  return (
    <Tabs.Root className="panel context" defaultValue="parties">
      <Tabs.List className="tabs-list" aria-label={t('context.title')}>
        {tabs.map(({ id, count }) => (
          <Tabs.Trigger className="tab" key={id} value={id}>
            {t(`context.${id}`)}
            {count > 0 && ` ${count}`}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map(({ id, body }) => (
        <Tabs.Content className="tab-body" key={id} value={id}>
          {body}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
