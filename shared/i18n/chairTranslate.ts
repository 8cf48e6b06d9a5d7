import i18next, { type TFunction } from 'i18next';
import type { Language } from '../contract/settings.ts';
// Only for the types of the keys, which that file declares.
import type {} from './translator.ts';
import { chair } from './words/chair.ts';

/** Turns a key of the chair's words into words: `t('approve')`. */
export type ChairTranslate = TFunction<'translation', 'chair'>;

/** A translator with the words of one area: the chair's window carries no others, so that it starts fast. */
const translator = i18next.createInstance();
void translator.init({
  lng: 'vi',
  fallbackLng: false,
  resources: { vi: { translation: { chair: chair.vi } }, en: { translation: { chair: chair.en } } },
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

const translates: { readonly [L in Language]: ChairTranslate } = {
  vi: translator.getFixedT('vi', 'translation', 'chair'),
  en: translator.getFixedT('en', 'translation', 'chair'),
};

/** The chair's words in a language; no global language is switched, so a view depends on nothing but its input. */
export function chairTranslate(language: Language): ChairTranslate {
  return translates[language];
}
