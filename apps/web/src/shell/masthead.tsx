import './masthead.css';
import { ButtonLink } from '../design/button.js';
import { useWords } from '../i18n/use-words.js';
import { useLoaded } from '../state/use-workbench.js';
import { Facts } from './facts.js';
import { Preferences } from './preferences.js';
import { TalksPicker } from './talks-picker.js';

/** What the talks are, where and when, and how the page is read. */
export function Masthead() {
  const { talks, id, dataset } = useLoaded();
  const { t, text, date, language } = useWords();
  const { meeting } = talks;
  return (
    <header className="masthead">
      <div className="masthead-top">
        <div>
          <p className="wordmark">Parley</p>
          <h1>{text(talks.title)}</h1>
          {meeting && (
            <p className="masthead-meeting">
              {[text(meeting.title), text(meeting.place), date(meeting.date)].join(' · ')}
            </p>
          )}
        </div>
        <div className="masthead-tools">
          <TalksPicker />
          <Preferences />
          <ButtonLink
            href={`/api/brief/${encodeURIComponent(id)}?lang=${language}&data=${encodeURIComponent(dataset.id)}`}
            aria-label={t('app.briefHint')}
          >
            {t('app.brief')} <span aria-hidden="true">↗</span>
          </ButtonLink>
        </div>
      </div>
      <Facts />
    </header>
  );
}
