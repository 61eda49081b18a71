import { Segments } from '../design/segments.js';
import { useWords } from '../i18n/use-words.js';
import type { Language, Theme } from '../state/address.js';
import { useScreen, useWorkbench } from '../state/use-workbench.js';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Language and colours. */
export function Preferences() {
  const { t, language } = useWords();
  const theme = useScreen((screen) => screen.address.theme);
  const { show } = useWorkbench();
  return (
    <>
      <Segments
        tight
        label={t('app.language')}
        value={language}
        onChange={(value) => show({ language: value as Language })}
        segments={[
          { value: 'en', label: <span lang="en">English</span> },
          { value: 'ko', label: <span lang="ko">한국어</span> },
        ]}
      />
      <Segments
        tight
        label={t('app.theme')}
        value={theme}
        onChange={(value) => show({ theme: value as Theme })}
        segments={THEMES.map((value) => ({ value, label: t(`app.themes.${value}`) }))}
      />
    </>
  );
}
