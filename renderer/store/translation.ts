import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '#shared/contract/settings.ts';
import { createTranslator, type Translate } from '#shared/i18n/translator.ts';

const translator = createTranslator('vi');
initReactI18next.init(translator);

/** The window's words: `t('agenda.heading')`. The component is drawn again when the language changes. */
export function useWords(): Translate {
  return useTranslation(undefined, { i18n: translator }).t;
}

/** The same outside of components: for event handlers. */
export function words(): Translate {
  return translator.t;
}

/** Changes the language of everything that is shown, and of the document, for screen readers. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language;
  if (translator.language !== language) await translator.changeLanguage(language);
}
