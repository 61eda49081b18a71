import './masthead.css';
import { EditButton } from '../editing/edit-button.js';
import { useWords } from '../i18n/use-words.js';
import { useLoaded } from '../state/use-workbench.js';
import { Facts } from './facts.js';
import { Preferences } from './preferences.js';
import { TalksPicker } from './talks-picker.js';
import { Tools } from './tools.js';

/** What the talks are, where and when, and how the page is read. */
export function Masthead() {
  const { talks } = useLoaded();
  const { text } = useWords();
  return (
    <header className="masthead">
      <div className="masthead-top">
        <div className="masthead-title">
          <p className="wordmark">Parley</p>
          <h1>{text(talks.title)}</h1>
        </div>
        <div className="masthead-tools">
          <TalksPicker />
          <Tools />
          <EditButton />
          <Preferences />
        </div>
      </div>
      <Facts />
    </header>
  );
}
