import { valueAt } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';
import { useEditorState } from '../use-editor.js';
import { useChoices } from './choices.js';
import { DayField, WordsField } from './fields.js';

/** What the talks are, between whom, and when. */
export function TalksTab() {
  const { t } = useWords();
  const { parties } = useChoices();
  const root = useEditorState((state) => state.value);
  const has = (key: string) => root !== undefined && valueAt(root, [key]) !== undefined;
  const of = t('editing.tabs.talks');
  return (
    <>
      <WordsField path={['title']} label={t('editing.fields.title')} of={of} />
      <div className="edit-row" data-columns="2">
        <DayField path={['as_of']} label={t('editing.fields.asOf')} of={of} />
        <DayField path={['base', 'duties_on']} label={t('editing.fields.dutiesOn')} of={of} optional />
      </div>
      <WordsField path={['about']} label={t('editing.fields.about')} of={of} optional long />
      {has('meeting') && (
        <fieldset className="edit-part">
          <legend>{t('editing.fields.meetingTitle')}</legend>
          <WordsField path={['meeting', 'title']} label={t('editing.fields.title')} of={of} />
          <WordsField path={['meeting', 'place']} label={t('editing.fields.place')} of={of} />
          <DayField path={['meeting', 'date']} label={t('editing.fields.date')} of={of} />
        </fieldset>
      )}
      <WordsField path={['handling']} label={t('editing.fields.handling')} of={of} optional />
      <WordsField path={['no_deal', 'title']} label={t('editing.fields.noDeal')} of={of} />
      <fieldset className="edit-part">
        <legend>{t('editing.parties')}</legend>
        {parties.map(({ value, label }) => (
          <WordsField key={value} path={['parties', value, 'name']} label={value} of={label} />
        ))}
      </fieldset>
    </>
  );
}
